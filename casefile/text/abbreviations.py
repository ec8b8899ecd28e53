"""Words with a full stop that ends no sentence, and words that surely begin one, by language.

Own lists from the legal and press writing of the eight languages. All are case-folded; an
abbreviation stands without its last full stop.
"""

# Followed by what belongs to them: a number, a name, a noun. A sentence never ends there.
_BINDING = {
    "en": (
        "mr mrs ms mx dr prof hon rev fr st sr jr gen col lt sgt capt maj cmdr gov sen rep pres "
        "no nos art arts sec secs para paras par pt p pp vol ch cl cf v vs ed eds reg regs ref "
        "fig approx ca e.g i.e viz al app apps ex exh ltd co inc esq messrs op cit ibid id jan "
        "feb mar apr jun jul aug sept sep oct nov dec ave blvd rd ext tel dept"
    ),
    "lt": (
        "nr p psl pn t y vnt ats str dal red plg žr pvz t.y gim šv prof dr doc adv teis pirm "
        "pavad sav aps raj mst kt pan a.k tel faks įm b.l el past g pr al gen mjr kpt ltn vyr "
        "žin kod b l r sk abz lent pav leid vert sud past liet angl rus lenk vok pranc lot n u.s "
        "plk aut akad insp kun min vid ministr viršin vad"
    ),
    "ru": (
        "ст стст п пп ч чч абз разд гл стр с т тт кн вып рис табл прим см ср напр им ул пр просп "
        "пер пл бул наб ш д дом кв корп стр оф гор пос дер с село обл р респ окр тов гр гражд "
        "проф акад доц канд докт инж ген полк подполк кап лейт майор серж о св тел факс исх вх "
        "рег изд ред соч т.е т.н т.к и.о в.и.о зам нач пом гос адм уг англ нем франц лат рос "
        "тадж каз л л.д лд абс ок прибл тж янв фев февр мар апр июн июл авг сент сен окт нояб "
        "ноя дек обр мин макс род ур"
    ),
    "uk": (
        "ст стст п пп ч абз розд гл стор с т кн вип рис табл див пор напр ім вул пр просп пров "
        "пл бул буд кв корп оф м смт сел обл р-н респ тов гр проф акад доц канд ген полк підполк "
        "кап лейт о св тел факс вих вх реєстр вид ред т.зв т.д а.с арк англ нім франц лат рос "
        "укр в.о т.в.о зам нач пом держ січ лют бер квіт трав черв лип серп вер верес жовт лист "
        "груд нар ок"
    ),
    "pl": (
        "art ust pkt lit par zd poz nr nry sygn akt str s ss t tj tzn np m.in im in ul al pl os "
        "m lok godz tel fax prof dr hab mgr inż red płk gen kpt por mjr sierż ks św bł dyr kier "
        "zast wz ws dot por zob wyd tom rozdz rys tab ok ang niem franc łac ros lit ukr ur zm "
        "zam woj pow gm przed przew sek ref adw dz orz wyr post uchw u.s r.pr sł tyt wg"
    ),
    "de": (
        "abs abschn art aufl az bd bl bspw buchst bzw ca ders dgl dr dipl ebd einschl entspr erg "
        "evtl f ff fn gem geb ggf h hrsg i.s.d i.v.m inkl insb insbes jur kap lfd lit m.w.n mind "
        "mio mrd nr nrn o od prof rdnr rn rnr rspr rz s sog st std str tel u u.a ua usw v vgl "
        "vorl vors v.a z z.b zit zzgl zb zt ziff jan feb mär apr jun jul aug sept okt nov dez "
        "ing med phil allg amtl anm anh anl begr bekl kl entsch ausf österr schweiz dt dtsch "
        "franz engl lat satz ri rinbverwg rae ra stv gez i.d.f i.d.r i.e.s i.s.v m.e o.ä u.u z.t "
        "d.h a.a a.f a.m h.m slg bt-drucks drs drucks hs ls rs sen urt beschl besch v.h e.v komm "
        "nachw weit chr n hl bes co tab verggr fallgr entgeltgr"
    ),
    "fr": (
        "m mm mme mlle mr dr me mes pr st ste art al alin p pp n no nos vol t ch chap cf av bd "
        "boul ex réf tél fig éd env spéc janv févr avr juil sept oct nov déc cass crim civ soc "
        "com c.-à-d req préc p.ex jur adm trib"
    ),
    "kk": (
        "б т бб ст п ч қ т.б т.с.с т.ғ.к проф акад ген полк обл ауд көш үй пәт тел ред бет бб "
        "мыс шам қар кіт там кв д ул"
    ),
}  # fmt: skip

# May end a sentence as well as stand inside one: the next word decides.
_OPEN = {
    "en": "etc a.m p.m b.c a.d u.s u.k u.n e.u inc ltd co jr sr ph.d ll.m m.a j.d est no",
    "lt": "m d mėn val a d. min sek eur lt proc tūkst mln mlrd etc ir.t.t t.t pan kt r",
    "ru": "г гг в вв н.э др пр т.д т.п тыс млн млрд руб коп долл мин сек час мес сут эт чел",
    "uk": "р рр ст н.е ін т.д т.п тис млн млрд грн коп дол хв сек год міс доб",
    "pl": "r w n.e itd itp tys mln mld zł gr proc min sek godz mies etc br ub",
    "de": "usw etc o.ä u.ä u.a u.s.w n.chr v.chr std min sek mio mrd v.h ff f e.v jh",
    "fr": "etc s.a av j.-c apr min sec h mio",
    "kk": "ж жж т.б т.с.с ғ ғғ мың млн млрд тг теңге сағ мин",
}  # fmt: skip

# Words a sentence may begin with and a name or noun phrase after an abbreviation does not.
_STARTERS = {
    "en": (
        "the a an this that these those he she it they we i you his her its their our my there "
        "here in on at by from under after before since when while if although however moreover "
        "furthermore therefore thus accordingly as for with to no not but and or so then also "
        "what who according following having despite until during all both each some many "
        "further later earlier meanwhile yesterday today tomorrow recently finally eventually "
        "afterwards once previously initially nevertheless nonetheless "
        "why how where did does is was were are "
        "has had have can could should would"
    ),
    "lt": (
        "jis ji jie jos tai šis ši šie šios tas ta tie tos šiuo tuo be dėl po prieš per pagal "
        "nuo iki kai kadangi nors jei jeigu tačiau taip toliau be apie ar ir o bet todėl taigi "
        "pareiškėjas pareiškėja pareiškėjo teismas teismo teisėjų kolegija atsakovas "
        "departamentas sprendimu nutartimi tuomet vėliau ten čia kaip kas mes aš jos jo jų su už "
        "į iš prie ant"
    ),
    "ru": (
        "он она оно они мы я вы это этот эта эти тот та те его её ее их в во на по из за с со к "
        "ко у о об от до при для без под над через после перед когда если хотя однако кроме "
        "также так таким поэтому затем потом там здесь как что кто не но и а или суд суда "
        "заявитель истец ответчик обвиняемый подсудимый согласно решением постановлением "
        "определением указанное данное все"
    ),
    "uk": (
        "він вона воно вони ми я ви це цей ця ці той та ті його її їх їхній в у на по із з за до "
        "від при для без під над через після перед коли якщо хоча однак проте крім також так "
        "таким тому потім там тут як що хто не але і й або суд заявник позивач відповідач згідно "
        "рішенням ухвалою постановою зазначене усі"
    ),
    "pl": (
        "on ona ono oni one my ja to ten ta te ci tego tej tym jego jej ich w we na po z ze za "
        "do od przy dla bez pod nad przez przed gdy kiedy jeżeli jeśli choć jednak ponadto "
        "również tak zatem dlatego następnie potem tam tu jak co kto nie ale i a lub sąd "
        "skarżący skarżąca wnioskodawca organ zgodnie decyzją wyrokiem postanowieniem wszystkie"
    ),
    "de": (
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen er "
        "sie es wir ich ihr sein seine ihre ihren in im am an auf aus bei beim mit nach seit von "
        "vom vor zu zum zur über unter durch für gegen ohne um während wegen trotz wenn weil da "
        "dass ob obwohl doch jedoch aber und oder denn sondern auch so dann damit daher deshalb "
        "dabei dazu hier dort dies diesem insoweit soweit insbesondere ferner zudem außerdem "
        "zwar nicht kein keine nur als wie was wer wo allerdings vielmehr danach hierzu hierfür "
        "demgegenüber ebenso schließlich darüber dagegen hiergegen gemäß entgegen maßgeblich "
        "zutreffend unabhängig"
    ),
    "fr": (
        "le la les l un une des du ce cet cette ces il elle ils elles on nous vous je son sa ses "
        "leur leurs en dans au aux à par pour sur sous avec sans de depuis après avant lorsque "
        "quand si comme mais et ou or donc car ainsi toutefois cependant néanmoins enfin ensuite "
        "puis selon or tout tous toutes pendant"
    ),
    "kk": (
        "ол олар бұл осы сол мен біз сіз сот соттың оның олардың бірақ және немесе алайда "
        "сондықтан содан кейін егер өйткені сонымен талапкер жауапкер"
    ),
}  # fmt: skip


def _by_language(lists: dict[str, str]) -> dict[str, frozenset[str]]:
    words = {language: frozenset(line.split()) for language, line in lists.items()}
    words[""] = frozenset().union(*words.values())
    return words


BINDING = _by_language(_BINDING)
OPEN = _by_language(_OPEN)
STARTERS = _by_language(_STARTERS)
"""Each: language code -> words; "" holds all languages' words together."""
