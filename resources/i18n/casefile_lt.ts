<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en_GB">
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Casefile</source>
      <translation>Apie „Casefile“</translation>
    </message>
    <message>
      <source>Built on</source>
      <translation>Programos dalys</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Documents in, a sourced chronology out, on one laptop, offline.</source>
      <translation>Iš dokumentų – šaltiniais pagrįsta chronologija, viename kompiuteryje, be tinklo.</translation>
    </message>
    <message>
      <source>Free software under the GNU Affero General Public License, version 3 or later. Whoever gives you the program also gives you its source: it is inside the package you installed, in the folder “casefile”, and in the source archive beside it. There is no warranty.</source>
      <translation>Laisvoji programa, platinama pagal GNU Affero bendrąją viešąją licenciją, 3 ar vėlesnę versiją. Kas duoda programą, duoda ir jos pirminį tekstą: jis yra įdiegtame pakete, aplanke „casefile“, ir šalia esančiame pirminio teksto archyve. Garantijos nėra.</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Sudedamosios dalys ir licencijos</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Casefile</source>
      <translation>&amp;Apie „Casefile“</translation>
    </message>
    <message>
      <source>&amp;Add documents…</source>
      <translation>&amp;Pridėti dokumentų…</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <translation>&amp;Byla</translation>
    </message>
    <message>
      <source>&amp;Case code and title…</source>
      <translation>Bylos &amp;kodas ir pavadinimas…</translation>
    </message>
    <message>
      <source>&amp;Close the case</source>
      <translation>&amp;Užverti bylą</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Keisti</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Failas</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Visas ekranas</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Žinynas</translation>
    </message>
    <message>
      <source>&amp;Import log</source>
      <translation>Gautų failų ž&amp;urnalas</translation>
    </message>
    <message>
      <source>&amp;Keys here</source>
      <translation>Čia veikiantys &amp;klavišai</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Didesnis tekstas</translation>
    </message>
    <message>
      <source>&amp;New case…</source>
      <translation>&amp;Nauja byla…</translation>
    </message>
    <message>
      <source>&amp;Next pane</source>
      <translation>&amp;Kita dalis</translation>
    </message>
    <message>
      <source>&amp;Open a case…</source>
      <translation>&amp;Atverti bylą…</translation>
    </message>
    <message>
      <source>&amp;Previous pane</source>
      <translation>&amp;Ankstesnė dalis</translation>
    </message>
    <message>
      <source>&amp;Previous quote</source>
      <translation>&amp;Ankstesnė citata</translation>
    </message>
    <message>
      <source>&amp;Print the summary…</source>
      <translation>Spa&amp;usdinti santrauką…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Baigti</translation>
    </message>
    <message>
      <source>&amp;Recent cases</source>
      <translation>Nese&amp;nos bylos</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Grąžinti</translation>
    </message>
    <message>
      <source>&amp;Search the case…</source>
      <translation>&amp;Ieškoti byloje…</translation>
    </message>
    <message>
      <source>&amp;Source viewer</source>
      <translation>Šaltinio &amp;rodinys</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Apipavidalinimas</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Atšaukti</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Rodymas</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>&amp;Stebimi aplankai…</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Pridėti ap&amp;lanką…</translation>
    </message>
    <message>
      <source>Chec&amp;k the files now</source>
      <translation>Patikrinti failus &amp;dabar</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>Į&amp;vykis</translation>
    </message>
    <message>
      <source>N&amp;ormal text</source>
      <translation>Į&amp;prastas tekstas</translation>
    </message>
    <message>
      <source>New &amp;event</source>
      <translation>Naujas į&amp;vykis</translation>
    </message>
    <message>
      <source>New &amp;note of what someone tells…</source>
      <translation>Naujas &amp;užrašas, kas pasakojama…</translation>
    </message>
    <message>
      <source>Next &amp;quote</source>
      <translation>Kita &amp;citata</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>&amp;Mažesnis tekstas</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>&amp;Nuostatos…</translation>
    </message>
    <message>
      <source>Search this &amp;document…</source>
      <translation>Ieškoti šiame &amp;dokumente…</translation>
    </message>
  </context>
  <context>
    <name>AfterField</name>
    <message>
      <source>Comes after</source>
      <translation>Eina po</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nežinoma</translation>
    </message>
  </context>
  <context>
    <name>ArrivalDelegate</name>
    <message>
      <source>13 Dec 2023, Dec 2023, 2023</source>
      <translation>2023-12-13, 2023-12, 2023</translation>
    </message>
  </context>
  <context>
    <name>ArrivalRows</name>
    <message>
      <source>About</source>
      <translation>Apie ką</translation>
    </message>
    <message>
      <source>BEING TAKEN IN</source>
      <translation>PRIIMAMI</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Failas</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Iš ko</translation>
    </message>
    <message>
      <source>Its own date</source>
      <translation>Jo paties data</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>NEEDS YOU</source>
      <translation>REIKIA JŪSŲ</translation>
    </message>
    <message>
      <source>READ</source>
      <translation>PERSKAITYTI</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Gautas</translation>
    </message>
    <message>
      <source>add…</source>
      <translation>įrašyti…</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>be datos</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nežinoma</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message numerus="yes">
      <source>%n contradict(s) what you accepted</source>
      <translation>
        <numerusform>%n prieštarauja tam, ką patvirtinote</numerusform>
        <numerusform>%n prieštarauja tam, ką patvirtinote</numerusform>
        <numerusform>%n prieštarauja tam, ką patvirtinote</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n naujas</numerusform>
        <numerusform>%n nauji</numerusform>
        <numerusform>%n naujų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time limit(s)</source>
      <translation>
        <numerusform>%n terminas</numerusform>
        <numerusform>%n terminai</numerusform>
        <numerusform>%n terminų</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Pridėtas</translation>
    </message>
    <message>
      <source>Added. Looking for dates and names…</source>
      <translation>Pridėtas. Ieškoma datų ir vardų…</translation>
    </message>
    <message>
      <source>Describe…</source>
      <translation>Aprašyti…</translation>
    </message>
    <message>
      <source>Password…</source>
      <translation>Slaptažodis…</translation>
    </message>
    <message>
      <source>Read, being added…</source>
      <translation>Perskaitytas, pridedamas…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Skaitomas…</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Bandyti dar kartą</translation>
    </message>
    <message>
      <source>Same file as {exhibit}, kept once</source>
      <translation>Toks pat failas kaip {exhibit}, laikomas vienas</translation>
    </message>
    <message>
      <source>Same file as {exhibit}; it was in the trash and is back now</source>
      <translation>Tas pats failas kaip {exhibit}; buvo šiukšlinėje, dabar grąžintas</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Rodyti</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Sustabdyti</translation>
    </message>
    <message>
      <source>Stopped. Nothing was added.</source>
      <translation>Sustabdyta. Nieko nepridėta.</translation>
    </message>
    <message>
      <source>This password does not open it. Nothing has been read yet.</source>
      <translation>Šis slaptažodis netinka. Kol kas nieko neperskaityta.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Laukia</translation>
    </message>
    <message numerus="yes">
      <source>add %n document(s)</source>
      <translation>
        <numerusform>%n dokumento pridėjimą</numerusform>
        <numerusform>%n dokumentų pridėjimą</numerusform>
        <numerusform>%n dokumentų pridėjimą</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>confirm %n event(s)</source>
      <translation>
        <numerusform>patvirtina %n įvykį</numerusform>
        <numerusform>patvirtina %n įvykius</numerusform>
        <numerusform>patvirtina %n įvykių</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ArrivalsPanel</name>
    <message numerus="yes">
      <source>%n file(s) added</source>
      <translation>
        <numerusform>Pridėtas %n failas</numerusform>
        <numerusform>Pridėti %n failai</numerusform>
        <numerusform>Pridėta %n failų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) being taken in</source>
      <translation>
        <numerusform>Priimamas %n failas</numerusform>
        <numerusform>Priimami %n failai</numerusform>
        <numerusform>Priimama %n failų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) you</source>
      <translation>
        <numerusform>%n reikia jūsų</numerusform>
        <numerusform>%n reikia jūsų</numerusform>
        <numerusform>%n reikia jūsų</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Failai</translation>
    </message>
    <message>
      <source>Files taken in</source>
      <translation>Priimti failai</translation>
    </message>
    <message>
      <source>Import log</source>
      <translation>Gautų failų žurnalas</translation>
    </message>
    <message>
      <source>It is used once to read the file and not kept.</source>
      <translation>Jis panaudojamas vieną kartą failui perskaityti ir nesaugomas.</translation>
    </message>
    <message>
      <source>Password of {name}</source>
      <translation>{name}: slaptažodis</translation>
    </message>
    <message>
      <source>Review what is new</source>
      <translation>Peržiūrėti, kas nauja</translation>
    </message>
    <message>
      <source>What stands in the boxes is what the program believes. Correct it here. Accepted values never change by themselves.</source>
      <translation>Laukeliuose – tai, ką mano programa. Pataisykite čia. Patvirtintos reikšmės pačios niekada nesikeičia.</translation>
    </message>
    <message>
      <source>correct {name}</source>
      <translation>{name}: pataisymas</translation>
    </message>
    <message>
      <source>date of {name}</source>
      <translation>{name}: data</translation>
    </message>
  </context>
  <context>
    <name>Band</name>
    <message numerus="yes">
      <source>%n event(s) with a date.</source>
      <translation>
        <numerusform>%n įvykis su data.</numerusform>
        <numerusform>%n įvykiai su data.</numerusform>
        <numerusform>%n įvykių su data.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date</source>
      <translation>
        <numerusform>%n be datos</numerusform>
        <numerusform>%n be datos</numerusform>
        <numerusform>%n be datos</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date.</source>
      <translation>
        <numerusform>%n be datos.</numerusform>
        <numerusform>%n be datos.</numerusform>
        <numerusform>%n be datos.</numerusform>
      </translation>
    </message>
    <message>
      <source>Band of events</source>
      <translation>Įvykių juosta</translation>
    </message>
    <message>
      <source>Chosen: {0}.</source>
      <translation>Pasirinkta: {0}.</translation>
    </message>
    <message>
      <source>Whole case</source>
      <translation>Visa byla</translation>
    </message>
    <message>
      <source>{0}, no date</source>
      <translation>{0}, be datos</translation>
    </message>
    <message>
      <source>{0}, {1} dates</source>
      <translation>{0}, datos: {1}</translation>
    </message>
  </context>
  <context>
    <name>CardList</name>
    <message>
      <source>Events</source>
      <translation>Įvykiai</translation>
    </message>
  </context>
  <context>
    <name>CardPage</name>
    <message>
      <source>Next</source>
      <translation>Kitas</translation>
    </message>
  </context>
  <context>
    <name>CaseBadge</name>
    <message>
      <source>Case {code}</source>
      <translation>Byla {code}</translation>
    </message>
  </context>
  <context>
    <name>CaseDetails</name>
    <message>
      <source>Case code</source>
      <translation>Bylos kodas</translation>
    </message>
    <message>
      <source>Case code and title</source>
      <translation>Bylos kodas ir pavadinimas</translation>
    </message>
    <message>
      <source>The folder keeps its name. Window, lists and papers show this code.</source>
      <translation>Aplanko vardas nesikeičia. Lange, sąrašuose ir dokumentuose rodomas šis kodas.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Pavadinimas</translation>
    </message>
  </context>
  <context>
    <name>CaseError</name>
    <message>
      <source>A picture, sound or film; its words cannot be read yet.</source>
      <translation>Tai vaizdas, garsas ar filmas; jo žodžių dar negalima perskaityti.</translation>
    </message>
    <message>
      <source>An original is missing from the case folder.</source>
      <translation>Bylos aplanke trūksta originalo.</translation>
    </message>
    <message>
      <source>An original was changed after it was added.</source>
      <translation>Originalas po pridėjimo buvo pakeistas.</translation>
    </message>
    <message>
      <source>Another program is writing to this case.</source>
      <translation>Į šią bylą rašo kita programa.</translation>
    </message>
    <message>
      <source>Change the event or the name by hand.</source>
      <translation>Pakeiskite įvykį ar vardą ranka.</translation>
    </message>
    <message>
      <source>Check that the folder is there and not write-protected.</source>
      <translation>Patikrinkite, ar aplankas yra ir ar į jį galima rašyti.</translation>
    </message>
    <message>
      <source>Choose a folder with a case.db.</source>
      <translation>Pasirinkite aplanką, kuriame yra case.db.</translation>
    </message>
    <message>
      <source>Choose a folder you may write to.</source>
      <translation>Pasirinkite aplanką, į kurį galite rašyti.</translation>
    </message>
    <message>
      <source>Choose a new name for the case.</source>
      <translation>Pasirinkite bylai kitą vardą.</translation>
    </message>
    <message>
      <source>Choose again.</source>
      <translation>Pasirinkite iš naujo.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Pasirinkite kitą vietą.</translation>
    </message>
    <message>
      <source>Close it in the other window first, then open it again.</source>
      <translation>Pirma užverkite ją kitame lange, tada atverkite vėl.</translation>
    </message>
    <message>
      <source>Close it there, or wait until the other program has finished.</source>
      <translation>Užverkite ją ten arba palaukite, kol kita programa baigs.</translation>
    </message>
    <message>
      <source>Close it there, then open it again.</source>
      <translation>Užverkite ją ten, tada atverkite vėl.</translation>
    </message>
    <message>
      <source>Close the other program or wait a moment, then try again.</source>
      <translation>Užverkite kitą programą arba truputį palaukite ir bandykite vėl.</translation>
    </message>
    <message>
      <source>Files of old Office programs (.doc, .msg, .xls) cannot be read yet.</source>
      <translation>Senų „Office“ programų failų (.doc, .msg, .xls) dar negalima perskaityti.</translation>
    </message>
    <message>
      <source>Install the newer Casefile to open it.</source>
      <translation>Kad ją atvertumėte, įdiekite naujesnę „Casefile“.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>Ji nepaliesta.</translation>
    </message>
    <message>
      <source>Its text and everything made from it is still there.</source>
      <translation>Jo tekstas ir visa, kas iš jo padaryta, tebėra.</translation>
    </message>
    <message>
      <source>Its text as it was added is still there.</source>
      <translation>Jo tekstas, koks buvo pridėtas, tebėra.</translation>
    </message>
    <message>
      <source>Look at the list again.</source>
      <translation>Pažiūrėkite į sąrašą dar kartą.</translation>
    </message>
    <message>
      <source>Look at the list.</source>
      <translation>Pažiūrėkite į sąrašą.</translation>
    </message>
    <message>
      <source>Look whether it is still there and may be read, then press Retry.</source>
      <translation>Pažiūrėkite, ar jis tebėra ir ar jį galima skaityti, tada spustelėkite „Bandyti dar kartą“.</translation>
    </message>
    <message>
      <source>Look whether the other case can be written to.</source>
      <translation>Pažiūrėkite, ar į kitą bylą galima rašyti.</translation>
    </message>
    <message>
      <source>Make room on the disk, then try again.</source>
      <translation>Atlaisvinkite vietos diske ir bandykite vėl.</translation>
    </message>
    <message>
      <source>Make the second event from its words in the document.</source>
      <translation>Antrą įvykį padarykite iš jo žodžių dokumente.</translation>
    </message>
    <message>
      <source>Name another place.</source>
      <translation>Nurodykite kitą vietą.</translation>
    </message>
    <message>
      <source>Nothing in it was touched.</source>
      <translation>Niekas jame nepaliesta.</translation>
    </message>
    <message>
      <source>Nothing was added.</source>
      <translation>Nieko nepridėta.</translation>
    </message>
    <message>
      <source>Nothing was changed by this step.</source>
      <translation>Šiuo žingsniu niekas nepakeista.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Niekas nepakeista.</translation>
    </message>
    <message>
      <source>Nothing was copied.</source>
      <translation>Nieko nenukopijuota.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Nieko neįrašyta.</translation>
    </message>
    <message>
      <source>Only PDF documents have page pictures.</source>
      <translation>Puslapių vaizdus turi tik PDF dokumentai.</translation>
    </message>
    <message>
      <source>Open it once where it can be written.</source>
      <translation>Kartą atverkite ją ten, kur galima rašyti.</translation>
    </message>
    <message>
      <source>RTF documents cannot be read yet.</source>
      <translation>RTF dokumentų dar negalima perskaityti.</translation>
    </message>
    <message>
      <source>Reading it needs more memory than is allowed.</source>
      <translation>Jam perskaityti reikia daugiau atminties, nei leidžiama.</translation>
    </message>
    <message>
      <source>Restore a backup of the case, or ask for help before going on.</source>
      <translation>Atkurkite bylos atsarginę kopiją arba, prieš tęsdami, paprašykite pagalbos.</translation>
    </message>
    <message>
      <source>Restore a backup of the case.</source>
      <translation>Atkurkite bylos atsarginę kopiją.</translation>
    </message>
    <message>
      <source>Restore it from a backup, or add the document again.</source>
      <translation>Atkurkite jį iš atsarginės kopijos arba pridėkite dokumentą iš naujo.</translation>
    </message>
    <message>
      <source>Select the words in the text again.</source>
      <translation>Pažymėkite žodžius tekste iš naujo.</translation>
    </message>
    <message>
      <source>Something went wrong in Casefile.</source>
      <translation>„Casefile“ įvyko klaida.</translation>
    </message>
    <message>
      <source>Something went wrong inside the program.</source>
      <translation>Programos viduje įvyko klaida.</translation>
    </message>
    <message>
      <source>Start Casefile again; if it happens again, install it anew.</source>
      <translation>Paleiskite „Casefile“ iš naujo; jei kartosis, įdiekite ją iš naujo.</translation>
    </message>
    <message>
      <source>The PDF is damaged: none of its pages can be read.</source>
      <translation>PDF sugadintas: neįmanoma perskaityti nė vieno puslapio.</translation>
    </message>
    <message>
      <source>The Word document holds no words.</source>
      <translation>„Word“ dokumente nėra žodžių.</translation>
    </message>
    <message>
      <source>The Word document is damaged.</source>
      <translation>„Word“ dokumentas sugadintas.</translation>
    </message>
    <message>
      <source>The case cannot be made here.</source>
      <translation>Čia bylos sukurti negalima.</translation>
    </message>
    <message>
      <source>The case cannot be written here.</source>
      <translation>Čia bylos įrašyti negalima.</translation>
    </message>
    <message>
      <source>The case file is damaged.</source>
      <translation>Bylos failas sugadintas.</translation>
    </message>
    <message>
      <source>The case is as it was before this step.</source>
      <translation>Byla tokia, kokia buvo prieš šį žingsnį.</translation>
    </message>
    <message>
      <source>The case is unchanged.</source>
      <translation>Byla nepakitusi.</translation>
    </message>
    <message>
      <source>The disk is full or cannot be written.</source>
      <translation>Diskas pilnas arba į jį negalima rašyti.</translation>
    </message>
    <message>
      <source>The document is built in a way that is not read.</source>
      <translation>Dokumentas sudarytas taip, kad neskaitomas.</translation>
    </message>
    <message>
      <source>The document is locked with a password.</source>
      <translation>Dokumentas užrakintas slaptažodžiu.</translation>
    </message>
    <message>
      <source>The event has no headline.</source>
      <translation>Įvykis neturi antraštės.</translation>
    </message>
    <message>
      <source>The file could not be made.</source>
      <translation>Failo sukurti nepavyko.</translation>
    </message>
    <message>
      <source>The file holds no words.</source>
      <translation>Faile nėra žodžių.</translation>
    </message>
    <message>
      <source>The file is built in a way that cannot be read.</source>
      <translation>Failas sudarytas taip, kad jo negalima perskaityti.</translation>
    </message>
    <message>
      <source>The file is cut off or damaged.</source>
      <translation>Failas nukirstas arba sugadintas.</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Failas tuščias.</translation>
    </message>
    <message>
      <source>The file is neither a known kind of document nor readable text.</source>
      <translation>Failas nėra nei žinomos rūšies dokumentas, nei skaitomas tekstas.</translation>
    </message>
    <message>
      <source>The file is still being written.</source>
      <translation>Failas dar rašomas.</translation>
    </message>
    <message>
      <source>The file unpacks to far more than a document holds.</source>
      <translation>Išskleistas failas daug didesnis nei dokumentas.</translation>
    </message>
    <message>
      <source>The mail holds no words.</source>
      <translation>Laiške nėra žodžių.</translation>
    </message>
    <message>
      <source>The mail is damaged.</source>
      <translation>Laiškas sugadintas.</translation>
    </message>
    <message>
      <source>The name is empty.</source>
      <translation>Vardas tuščias.</translation>
    </message>
    <message>
      <source>The note is empty.</source>
      <translation>Užrašas tuščias.</translation>
    </message>
    <message>
      <source>The originals are all in place.</source>
      <translation>Visi originalai yra vietoje.</translation>
    </message>
    <message>
      <source>The originals are kept in the case folder and were not touched.</source>
      <translation>Originalai laikomi bylos aplanke ir nebuvo paliesti.</translation>
    </message>
    <message>
      <source>The paper could not be laid out.</source>
      <translation>Dokumento sumaketuoti nepavyko.</translation>
    </message>
    <message>
      <source>The part of the program that reads documents could not be started.</source>
      <translation>Nepavyko paleisti programos dalies, kuri skaito dokumentus.</translation>
    </message>
    <message>
      <source>The reader answered nonsense.</source>
      <translation>Skaitymo dalis atsakė nesuprantamai.</translation>
    </message>
    <message>
      <source>The time limit has no words.</source>
      <translation>Terminas neturi aprašymo.</translation>
    </message>
    <message>
      <source>The web page holds no words.</source>
      <translation>Tinklalapyje nėra žodžių.</translation>
    </message>
    <message>
      <source>The web page is larger than 10 MB.</source>
      <translation>Tinklalapis didesnis nei 10 MB.</translation>
    </message>
    <message>
      <source>There is no such page.</source>
      <translation>Tokio puslapio nėra.</translation>
    </message>
    <message>
      <source>These sentences cannot be told apart.</source>
      <translation>Šių sakinių atskirti neįmanoma.</translation>
    </message>
    <message>
      <source>These words are not in the document.</source>
      <translation>Šių žodžių dokumente nėra.</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <translation>Ši byla atverta tik skaityti.</translation>
    </message>
    <message>
      <source>This case was written by a newer Casefile.</source>
      <translation>Ši byla įrašyta naujesne „Casefile“.</translation>
    </message>
    <message>
      <source>This case was written by an older Casefile and cannot be brought up to date here.</source>
      <translation>Ši byla įrašyta senesne „Casefile“ ir čia atnaujinti jos negalima.</translation>
    </message>
    <message>
      <source>This event is no longer in the case.</source>
      <translation>Šio įvykio byloje nebėra.</translation>
    </message>
    <message>
      <source>This folder is not a case.</source>
      <translation>Šis aplankas – ne byla.</translation>
    </message>
    <message>
      <source>This folder is not empty.</source>
      <translation>Šis aplankas netuščias.</translation>
    </message>
    <message>
      <source>This is no document but a program or an archive.</source>
      <translation>Tai ne dokumentas, o programa ar archyvas.</translation>
    </message>
    <message>
      <source>This is no longer in the case.</source>
      <translation>To byloje nebėra.</translation>
    </message>
    <message>
      <source>This kind of file (a zip archive or another office format) cannot be read yet.</source>
      <translation>Tokio failo (zip archyvo ar kitos raštinės programos) dar negalima perskaityti.</translation>
    </message>
    <message>
      <source>This page cannot be drawn.</source>
      <translation>Šio puslapio parodyti negalima.</translation>
    </message>
    <message>
      <source>This step cannot be taken back any more.</source>
      <translation>Šio žingsnio atšaukti nebegalima.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the details below to whoever looks after Casefile.</source>
      <translation>Bandykite dar kartą. Jei kartosis, žemiau esančias smulkmenas nusiųskite tam, kas prižiūri „Casefile“.</translation>
    </message>
    <message>
      <source>Try it without quotes; send the details to whoever looks after Casefile.</source>
      <translation>Bandykite be kabučių; smulkmenas nusiųskite tam, kas prižiūri „Casefile“.</translation>
    </message>
    <message>
      <source>Write a few words.</source>
      <translation>Parašykite kelis žodžius.</translation>
    </message>
    <message>
      <source>Write the name.</source>
      <translation>Parašykite vardą.</translation>
    </message>
    <message>
      <source>Write what has to be done.</source>
      <translation>Parašykite, ką reikia padaryti.</translation>
    </message>
    <message>
      <source>Write what was said first.</source>
      <translation>Pirma parašykite, kas pasakyta.</translation>
    </message>
    <message>
      <source>Your case is unchanged.</source>
      <translation>Jūsų byla nepakitusi.</translation>
    </message>
  </context>
  <context>
    <name>CasePane</name>
    <message>
      <source>Do not rely on it.</source>
      <translation>Nepasikliaukite tuo.</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Tamsus</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>Š&amp;viesus</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Kaip &amp;sistemoje</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Kol kas nėra</translation>
    </message>
    <message>
      <source>Open a case</source>
      <translation>Atverti bylą</translation>
    </message>
    <message>
      <source>case code and title</source>
      <translation>bylos kodą ir pavadinimą</translation>
    </message>
  </context>
  <context>
    <name>CorrectionRow</name>
    <message>
      <source>Casefile misread it</source>
      <translation>„Casefile“ perskaitė klaidingai</translation>
    </message>
    <message>
      <source>I know it from elsewhere</source>
      <translation>Žinau iš kitur</translation>
    </message>
    <message>
      <source>Only other words</source>
      <translation>Tik kiti žodžiai</translation>
    </message>
    <message>
      <source>The source is wrong</source>
      <translation>Šaltinis klysta</translation>
    </message>
    <message>
      <source>Why is it not as the document says?</source>
      <translation>Kodėl ne taip, kaip rašoma dokumente?</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>13 Dec 2023, 2023-12, about 1999; empty for no date</source>
      <translation>2023-12-13, 2023-12, apie 1999; tuščia, jei be datos</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>No date.</source>
      <translation>Be datos.</translation>
    </message>
    <message>
      <source>This can be read in two ways. Which one?</source>
      <translation>Tai galima suprasti dvejopai. Kaip?</translation>
    </message>
  </context>
  <context>
    <name>DeadlineDetails</name>
    <message>
      <source>Add</source>
      <translation>Pridėti</translation>
    </message>
    <message>
      <source>Appeal to the court, within 14 days</source>
      <translation>Skundas teismui, per 14 dienų</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Casefile counts days; it does not know the law: check.</source>
      <translation>„Casefile“ skaičiuoja dienas, bet nežino teisės: patikrinkite.</translation>
    </message>
    <message>
      <source>Check holidays.</source>
      <translation>Patikrinkite šventines dienas.</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Atlikta</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Pabaiga</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Kam</translation>
    </message>
    <message>
      <source>New time limit</source>
      <translation>Naujas terminas</translation>
    </message>
    <message>
      <source>Not a time limit</source>
      <translation>Ne terminas</translation>
    </message>
    <message>
      <source>Not done</source>
      <translation>Neatlikta</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Atverti {0}</translation>
    </message>
    <message>
      <source>Received how</source>
      <translation>Kaip gauta</translation>
    </message>
    <message>
      <source>Received on, or where it counts from</source>
      <translation>Gauta arba nuo kada skaičiuojama</translation>
    </message>
    <message>
      <source>Set by the document</source>
      <translation>Nustatytas dokumente</translation>
    </message>
    <message>
      <source>This is a weekend day: check whether the time limit moves.</source>
      <translation>Tai savaitgalio diena: patikrinkite, ar terminas nukeliamas.</translation>
    </message>
    <message>
      <source>What has to be done, by which rule</source>
      <translation>Ką reikia padaryti, pagal kokią taisyklę</translation>
    </message>
    <message>
      <source>Working days are not counted: write the day yourself.</source>
      <translation>Darbo dienos neskaičiuojamos: dieną įrašykite patys.</translation>
    </message>
    <message>
      <source>by post, by e-mail, handed over at the office</source>
      <translation>paštu, el. paštu, įteikta įstaigoje</translation>
    </message>
  </context>
  <context>
    <name>DeadlinesView</name>
    <message numerus="yes">
      <source>%n open for us</source>
      <translation>
        <numerusform>mums %n atviras</numerusform>
        <numerusform>mums %n atviri</numerusform>
        <numerusform>mums %n atvirų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n pavėluotas</numerusform>
        <numerusform>%n pavėluoti</numerusform>
        <numerusform>%n pavėluotų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to ask about</source>
      <translation>
        <numerusform>dėl %n reikia paklausti</numerusform>
        <numerusform>dėl %n reikia paklausti</numerusform>
        <numerusform>dėl %n reikia paklausti</numerusform>
      </translation>
    </message>
    <message>
      <source>New time limit</source>
      <translation>Naujas terminas</translation>
    </message>
    <message>
      <source>No time limits yet. Add documents: those that rulings and letters set appear here.</source>
      <translation>Terminų dar nėra. Pridėkite dokumentų: čia atsiras tie, kuriuos nustato sprendimai ir raštai.</translation>
    </message>
    <message>
      <source>No time limits yet. Those that rulings and letters set appear here; you can also write one.</source>
      <translation>Terminų dar nėra. Čia atsiras tie, kuriuos nustato sprendimai ir raštai; galite įrašyti ir patys.</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Terminai</translation>
    </message>
    <message>
      <source>done, or not done after all</source>
      <translation>atlikta arba vis dėlto ne</translation>
    </message>
    <message>
      <source>edit a time limit</source>
      <translation>pakeisti terminą</translation>
    </message>
    <message>
      <source>new time limit</source>
      <translation>naujas terminas</translation>
    </message>
    <message>
      <source>not a time limit</source>
      <translation>ne terminas</translation>
    </message>
    <message>
      <source>not done</source>
      <translation>neatlikta</translation>
    </message>
    <message>
      <source>open its sentence</source>
      <translation>atverti jo sakinį</translation>
    </message>
    <message>
      <source>time limit done</source>
      <translation>terminas atliktas</translation>
    </message>
    <message>
      <source>write when it was received</source>
      <translation>įrašyti, kada gauta</translation>
    </message>
  </context>
  <context>
    <name>Differing</name>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n sakinys</numerusform>
        <numerusform>%n sakiniai</numerusform>
        <numerusform>%n sakinių</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Palikti neišspręsta</translation>
    </message>
    <message>
      <source>Nothing chosen. The working paper prints both.</source>
      <translation>Nieko nepasirinkta. Darbiniame dokumente spausdinamos abi.</translation>
    </message>
    <message>
      <source>Sources differ on {0}.</source>
      <translation>Šaltiniai skiriasi: {0}.</translation>
    </message>
    <message>
      <source>These are two events</source>
      <translation>Tai du įvykiai</translation>
    </message>
    <message>
      <source>This one</source>
      <translation>Ši</translation>
    </message>
    <message>
      <source>This one: {0}</source>
      <translation>Ši: {0}</translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n puslapis</numerusform>
        <numerusform>%n puslapiai</numerusform>
        <numerusform>%n puslapių</numerusform>
      </translation>
    </message>
    <message>
      <source>Application</source>
      <translation>Prašymas</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Straipsnis</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Anglų</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Prancūzų</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Vokiečių</translation>
    </message>
    <message>
      <source>Identity paper</source>
      <translation>Asmens dokumentas</translation>
    </message>
    <message>
      <source>Kazakh</source>
      <translation>Kazachų</translation>
    </message>
    <message>
      <source>Kept, not read yet.</source>
      <translation>Saugoma, dar neperskaityta.</translation>
    </message>
    <message>
      <source>Kept, not read: Casefile cannot read this kind of file.</source>
      <translation>Saugoma, neperskaityta: „Casefile“ tokių failų neskaito.</translation>
    </message>
    <message>
      <source>Kept, not read: no text in it, a scan or a picture.</source>
      <translation>Saugoma, neperskaityta: teksto nėra, tai skenuotas vaizdas ar nuotrauka.</translation>
    </message>
    <message>
      <source>Kept, not read: reading it takes too long.</source>
      <translation>Saugoma, neperskaityta: skaityti trunka per ilgai.</translation>
    </message>
    <message>
      <source>Kept, not read: the file is damaged.</source>
      <translation>Saugoma, neperskaityta: failas sugadintas.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Raštas</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>Lietuvių</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Kita</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Lenkų</translation>
    </message>
    <message>
      <source>Protected by a password. Nothing has been read from it yet.</source>
      <translation>Apsaugota slaptažodžiu. Kol kas nieko neperskaityta.</translation>
    </message>
    <message>
      <source>Read in part; kept as it is.</source>
      <translation>Perskaityta iš dalies; saugoma, kaip yra.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Ataskaita</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Teismo sprendimas</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Rusų</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Paaiškinimas</translation>
    </message>
    <message>
      <source>The country</source>
      <translation>Šalį</translation>
    </message>
    <message>
      <source>The law</source>
      <translation>Teisę</translation>
    </message>
    <message>
      <source>This person</source>
      <translation>Šį asmenį</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ukrainiečių</translation>
    </message>
  </context>
  <context>
    <name>DocumentDate</name>
    <message>
      <source>Date of this article…</source>
      <translation>Šio straipsnio data…</translation>
    </message>
    <message>
      <source>Date of this document…</source>
      <translation>Šio dokumento data…</translation>
    </message>
    <message>
      <source>Date of this letter…</source>
      <translation>Šio rašto data…</translation>
    </message>
    <message>
      <source>Date of this ruling…</source>
      <translation>Šio sprendimo data…</translation>
    </message>
    <message>
      <source>Set the date</source>
      <translation>Nustatyti datą</translation>
    </message>
    <message>
      <source>{0} has no date, so {1} cannot be placed. All that hangs on it moves in one step.</source>
      <translation>{0} neturi datos, todėl {1} negalima įdėti į eilę. Visa, kas nuo jos priklauso, pasislinks vienu žingsniu.</translation>
    </message>
  </context>
  <context>
    <name>DocumentsModel</name>
    <message>
      <source>Added</source>
      <translation>Pridėtas</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Puslapiai</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Tekstas</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Pavadinimas</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Peržiūrėti</translation>
    </message>
    <message>
      <source>good</source>
      <translation>geras</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>be datos</translation>
    </message>
  </context>
  <context>
    <name>DocumentsTable</name>
    <message>
      <source>Documents</source>
      <translation>Dokumentai</translation>
    </message>
  </context>
  <context>
    <name>DocumentsView</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n dokumentas</numerusform>
        <numerusform>%n dokumentai</numerusform>
        <numerusform>%n dokumentų</numerusform>
      </translation>
    </message>
    <message>
      <source>Describe…</source>
      <translation>Aprašyti…</translation>
    </message>
    <message>
      <source>Drop documents here. Rulings, letters, articles, e-mails.</source>
      <translation>Įmeskite dokumentus čia: sprendimus, raštus, straipsnius, laiškus.</translation>
    </message>
    <message>
      <source>Edit the facts</source>
      <translation>Taisyti duomenis</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atverti</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Grąžinti</translation>
    </message>
    <message>
      <source>Show the trash</source>
      <translation>Rodyti šiukšlinę</translation>
    </message>
    <message>
      <source>The same file also arrived as: {0}</source>
      <translation>Tas pats failas gautas ir kaip: {0}</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>Šiukšlinė tuščia.</translation>
    </message>
    <message>
      <source>To the trash</source>
      <translation>Į šiukšlinę</translation>
    </message>
    <message>
      <source>What Casefile believes</source>
      <translation>Ką mano „Casefile“</translation>
    </message>
    <message>
      <source>Write on in this note…</source>
      <translation>Tęsti šį užrašą…</translation>
    </message>
    <message>
      <source>correct a document</source>
      <translation>dokumento taisymą</translation>
    </message>
    <message numerus="yes">
      <source>move %n document(s) to the trash</source>
      <translation>
        <numerusform>%n dokumento metimą į šiukšlinę</numerusform>
        <numerusform>%n dokumentų metimą į šiukšlinę</numerusform>
        <numerusform>%n dokumentų metimą į šiukšlinę</numerusform>
      </translation>
    </message>
    <message>
      <source>restore documents</source>
      <translation>dokumentų grąžinimą</translation>
    </message>
    <message>
      <source>set the document's date</source>
      <translation>dokumento datos nustatymą</translation>
    </message>
  </context>
  <context>
    <name>DonePage</name>
    <message numerus="yes">
      <source>%n accepted</source>
      <translation>
        <numerusform>%n patvirtintas</numerusform>
        <numerusform>%n patvirtinti</numerusform>
        <numerusform>%n patvirtinta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dismissed</source>
      <translation>
        <numerusform>%n atmestas</numerusform>
        <numerusform>%n atmesti</numerusform>
        <numerusform>%n atmesta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edited</source>
      <translation>
        <numerusform>%n pakeistas</numerusform>
        <numerusform>%n pakeisti</numerusform>
        <numerusform>%n pakeista</numerusform>
      </translation>
    </message>
    <message>
      <source>All reviewed.</source>
      <translation>Viskas peržiūrėta.</translation>
    </message>
    <message>
      <source>Drop documents on this window. What they tell is suggested here.</source>
      <translation>Įmeskite dokumentus į šį langą. Tai, kas juose pasakojama, bus pasiūlyta čia.</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Kol kas nėra ko peržiūrėti</translation>
    </message>
    <message>
      <source>See the timeline</source>
      <translation>Rodyti laiko juostą</translation>
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <source>Clear filter</source>
      <translation>Nuimti filtrą</translation>
    </message>
    <message>
      <source>Drop documents on this window, or press Ctrl+N to write an event by hand.</source>
      <translation>Įmeskite dokumentus į šį langą arba spustelėkite Ctrl+N ir įrašykite įvykį patys.</translation>
    </message>
    <message>
      <source>No event matches this filter.</source>
      <translation>Šio filtro neatitinka nė vienas įvykis.</translation>
    </message>
    <message>
      <source>No events yet</source>
      <translation>Įvykių dar nėra</translation>
    </message>
    <message>
      <source>Suggestions are switched off.</source>
      <translation>Siūlymai išjungti.</translation>
    </message>
  </context>
  <context>
    <name>EntityDetails</name>
    <message>
      <source>Add a spelling</source>
      <translation>Pridėti rašybą</translation>
    </message>
    <message>
      <source>Also written as</source>
      <translation>Rašoma ir taip</translation>
    </message>
    <message>
      <source>Name hidden: print these initials instead</source>
      <translation>Vardas slepiamas: spausdinti šiuos inicialus</translation>
    </message>
    <message>
      <source>Print as</source>
      <translation>Spausdinti kaip</translation>
    </message>
    <message>
      <source>Role in the case</source>
      <translation>Vaidmuo byloje</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Tas pats kaip…</translation>
    </message>
    <message>
      <source>Take the chosen spellings apart</source>
      <translation>Atskirti pažymėtas rašybas</translation>
    </message>
    <message>
      <source>This is the client</source>
      <translation>Tai klientas</translation>
    </message>
    <message>
      <source>Where named</source>
      <translation>Kur minima</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>Casefile</source>
      <translation>„Casefile“</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopijuoti</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Išsamiau</translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n data</numerusform>
        <numerusform>%n datos</numerusform>
        <numerusform>%n datų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n points differ</source>
      <translation>
        <numerusform>%n vieta skiriasi</numerusform>
        <numerusform>%n vietos skiriasi</numerusform>
        <numerusform>%n vietų skiriasi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n source(s)</source>
      <translation>
        <numerusform>%n šaltinis</numerusform>
        <numerusform>%n šaltiniai</numerusform>
        <numerusform>%n šaltinių</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Patvirtinti</translation>
    </message>
    <message>
      <source>Accept what only adds a source</source>
      <translation>Patvirtinti, kas tik prideda šaltinį</translation>
    </message>
    <message>
      <source>Appeal</source>
      <translation>Skundas</translation>
    </message>
    <message>
      <source>Application</source>
      <translation>Prašymas</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Ko prašyta</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Grąžinti</translation>
    </message>
    <message>
      <source>Choose a value</source>
      <translation>Pasirinkti reikšmę</translation>
    </message>
    <message>
      <source>Confirm the date</source>
      <translation>Patvirtinti datą</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Date is right</source>
      <translation>Data teisinga</translation>
    </message>
    <message>
      <source>Date of the document</source>
      <translation>Dokumento data</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Sprendimas</translation>
    </message>
    <message>
      <source>Detention</source>
      <translation>Sulaikymas</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Atmesti</translation>
    </message>
    <message>
      <source>Dismiss all from this paragraph</source>
      <translation>Atmesti viską iš šios pastraipos</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Keisti</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Šeima</translation>
    </message>
    <message>
      <source>From the document’s own date, {0}.</source>
      <translation>Pagal paties dokumento datą, {0}.</translation>
    </message>
    <message>
      <source>From {0} in the same document.</source>
      <translation>Pagal {0} tame pačiame dokumente.</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Sveikata</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation>Posėdis</translation>
    </message>
    <message>
      <source>Home country</source>
      <translation>Kilmės šalis</translation>
    </message>
    <message>
      <source>It stays in [ ] until you confirm it.</source>
      <translation>Lieka [ ], kol patvirtinsite.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Sujungti</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Kelionė</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>Laikyti atskirai</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Palikti neišspręsta</translation>
    </message>
    <message>
      <source>Month is right</source>
      <translation>Mėnuo teisingas</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Naujas įvykis</translation>
    </message>
    <message>
      <source>No date yet.</source>
      <translation>Datos dar nėra.</translation>
    </message>
    <message>
      <source>Order in the day</source>
      <translation>Eilė tą dieną</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Kita</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Rezultatas</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Vieta</translation>
    </message>
    <message>
      <source>Procedure here</source>
      <translation>Procedūra čia</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Publikacija</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Teismo sprendimas</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Išskirti</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Pareiškimas</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Grasinimas</translation>
    </message>
    <message>
      <source>Time limit</source>
      <translation>Terminas</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Kelionė</translation>
    </message>
    <message>
      <source>Two events</source>
      <translation>Du įvykiai</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Kas įvyko</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kas</translation>
    </message>
    <message>
      <source>Year is right</source>
      <translation>Metai teisingi</translation>
    </message>
    <message>
      <source>[reported {0}]</source>
      <translation>[pranešta {0}]</translation>
    </message>
    <message>
      <source>after {0}</source>
      <translation>po: {0}</translation>
    </message>
    <message>
      <source>asked whom?</source>
      <translation>į ką kreiptasi?</translation>
    </message>
    <message>
      <source>century only</source>
      <translation>tik šimtmetis</translation>
    </message>
    <message>
      <source>day and month may be swapped</source>
      <translation>diena ir mėnuo gali būti sukeisti</translation>
    </message>
    <message>
      <source>day it was reported</source>
      <translation>pranešimo diena</translation>
    </message>
    <message>
      <source>decade only</source>
      <translation>tik dešimtmetis</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>atmesta</translation>
    </message>
    <message>
      <source>month only</source>
      <translation>tik mėnuo</translation>
    </message>
    <message>
      <source>month worked out, not written</source>
      <translation>mėnuo išvestas, neparašytas</translation>
    </message>
    <message>
      <source>needs the document’s date</source>
      <translation>reikia dokumento datos</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>be datos</translation>
    </message>
    <message>
      <source>no date given</source>
      <translation>data nenurodyta</translation>
    </message>
    <message>
      <source>not cited</source>
      <translation>be šaltinio</translation>
    </message>
    <message>
      <source>one of these</source>
      <translation>viena iš šių</translation>
    </message>
    <message>
      <source>or {0}</source>
      <translation>arba {0}</translation>
    </message>
    <message>
      <source>part of a year</source>
      <translation>metų dalis</translation>
    </message>
    <message>
      <source>sources disagree</source>
      <translation>šaltiniai nesutaria</translation>
    </message>
    <message>
      <source>sources disagree on {0}</source>
      <translation>šaltiniai nesutaria: {0}</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>siūloma</translation>
    </message>
    <message>
      <source>the date</source>
      <translation>data</translation>
    </message>
    <message>
      <source>the outcome</source>
      <translation>rezultatas</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>vieta</translation>
    </message>
    <message>
      <source>two dates</source>
      <translation>dvi datos</translation>
    </message>
    <message>
      <source>what happened</source>
      <translation>kas įvyko</translation>
    </message>
    <message>
      <source>what kind of event it is</source>
      <translation>koks tai įvykis</translation>
    </message>
    <message>
      <source>which outcome?</source>
      <translation>koks rezultatas?</translation>
    </message>
    <message>
      <source>who acted</source>
      <translation>kas veikė</translation>
    </message>
    <message>
      <source>who acted?</source>
      <translation>kas veikė?</translation>
    </message>
    <message>
      <source>who was asked</source>
      <translation>į ką kreiptasi</translation>
    </message>
    <message>
      <source>worked out from another date</source>
      <translation>išvesta iš kitos datos</translation>
    </message>
    <message>
      <source>worked out from the document’s date</source>
      <translation>išvesta iš dokumento datos</translation>
    </message>
    <message>
      <source>year only</source>
      <translation>tik metai</translation>
    </message>
    <message>
      <source>year worked out, not written</source>
      <translation>metai išvesti, neparašyti</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} ir {1}</translation>
    </message>
    <message>
      <source>{0} needs the document’s own date, which is not known.</source>
      <translation>{0}: reikia paties dokumento datos, o ji nežinoma.</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}, atvira</translation>
    </message>
  </context>
  <context>
    <name>EventCard</name>
    <message>
      <source>Dismiss all from this paragraph</source>
      <translation>Atmesti viską iš šios pastraipos</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Priedas</translation>
    </message>
    <message>
      <source>Not cited</source>
      <translation>Be šaltinio</translation>
    </message>
    <message>
      <source>What the sentences say</source>
      <translation>Ką sako sakiniai</translation>
    </message>
  </context>
  <context>
    <name>EventEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Comes after</source>
      <translation>Eina po</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Edit event</source>
      <translation>Keisti įvykį</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Naujas įvykis</translation>
    </message>
    <message>
      <source>Not cited: no document tells it yet.</source>
      <translation>Be šaltinio: dar joks dokumentas to nesako.</translation>
    </message>
    <message>
      <source>Not cited: no document tells it yet. Select text and press N to cite one.</source>
      <translation>Be šaltinio: dar joks dokumentas to nesako. Pažymėkite tekstą ir spustelėkite N.</translation>
    </message>
    <message>
      <source>Row of the band</source>
      <translation>Juostos eilutė</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Įrašyti</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Kas įvyko</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Kur</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Kas</translation>
    </message>
  </context>
  <context>
    <name>EventMenu</name>
    <message>
      <source>Accept</source>
      <translation>Priimti</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Grąžinti</translation>
    </message>
    <message>
      <source>Copy the quote</source>
      <translation>Kopijuoti citatą</translation>
    </message>
    <message>
      <source>Copy with the references</source>
      <translation>Kopijuoti su nuorodomis</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Atmesti</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Taisyti</translation>
    </message>
    <message>
      <source>Join with the event that may be the same</source>
      <translation>Sujungti su įvykiu, kuris gali būti tas pats</translation>
    </message>
    <message>
      <source>Leave both values open</source>
      <translation>Palikti abi reikšmes atviras</translation>
    </message>
    <message>
      <source>Next source</source>
      <translation>Kitas šaltinis</translation>
    </message>
    <message>
      <source>Remove from the timeline</source>
      <translation>Pašalinti iš chronologijos</translation>
    </message>
  </context>
  <context>
    <name>EventTable</name>
    <message>
      <source>Events</source>
      <translation>Įvykiai</translation>
    </message>
  </context>
  <context>
    <name>FactsForm</name>
    <message>
      <source>Author</source>
      <translation>Autorius</translation>
    </message>
    <message>
      <source>From the file's own data.</source>
      <translation>Iš paties failo duomenų.</translation>
    </message>
    <message>
      <source>From the head of the e-mail.</source>
      <translation>Iš laiško antraštės.</translation>
    </message>
    <message>
      <source>It is about</source>
      <translation>Jis apie</translation>
    </message>
    <message>
      <source>Its own date</source>
      <translation>Jo paties data</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>May this be filed?</source>
      <translation>Ar galima pateikti?</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Niekada</translation>
    </message>
    <message>
      <source>No date found. Dates such as “today” wait for it.</source>
      <translation>Data nerasta. Jos laukia tokios datos kaip „šiandien“.</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Dar ne</translation>
    </message>
    <message>
      <source>Private: never printed before you release it</source>
      <translation>Privatu: nespausdinama, kol neleisite</translation>
    </message>
    <message>
      <source>Publisher, court or sender</source>
      <translation>Leidėjas, teismas ar siuntėjas</translation>
    </message>
    <message>
      <source>Read from “{0}”.</source>
      <translation>Perskaityta iš „{0}“.</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Gautas</translation>
    </message>
    <message>
      <source>Set by you.</source>
      <translation>Nustatėte jūs.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Pavadinimas</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Taip</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nežinoma</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation>Visi</translation>
    </message>
    <message>
      <source>Fold band</source>
      <translation>Suskleisti juostą</translation>
    </message>
    <message>
      <source>Needs a date</source>
      <translation>Trūksta datos</translation>
    </message>
    <message>
      <source>Show band</source>
      <translation>Rodyti juostą</translation>
    </message>
    <message>
      <source>Sources disagree</source>
      <translation>Šaltiniai nesutaria</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Siūlymai</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this document</source>
      <translation>Ieškoti šiame dokumente</translation>
    </message>
    <message>
      <source>These words do not stand in this document.</source>
      <translation>Šiame dokumente tokių žodžių nėra.</translation>
    </message>
  </context>
  <context>
    <name>FolderQuestion</name>
    <message numerus="yes">
      <source>%n new file(s) in {folder}. Where do they belong?</source>
      <translation>
        <numerusform>Aplanke {folder} – %n naujas failas. Kam jis priklauso?</numerusform>
        <numerusform>Aplanke {folder} – %n nauji failai. Kam jie priklauso?</numerusform>
        <numerusform>Aplanke {folder} – %n naujų failų. Kam jie priklauso?</numerusform>
      </translation>
    </message>
    <message>
      <source>Another case…</source>
      <translation>Kita byla…</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Nepaisyti</translation>
    </message>
    <message>
      <source>This case</source>
      <translation>Ši byla</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Find in the help</source>
      <translation>Ieškoti žinyne</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Žinynas</translation>
    </message>
  </context>
  <context>
    <name>HiddenNotice</name>
    <message numerus="yes">
      <source>%n new event(s) are hidden by this filter.</source>
      <translation>
        <numerusform>%n naują įvykį slepia šis filtras.</numerusform>
        <numerusform>%n naujus įvykius slepia šis filtras.</numerusform>
        <numerusform>%n naujų įvykių slepia šis filtras.</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Rodyti</translation>
    </message>
  </context>
  <context>
    <name>HitsModel</name>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, p. {1}</translation>
    </message>
  </context>
  <context>
    <name>ImportLog</name>
    <message numerus="yes">
      <source>%n file(s) arrived in this case.</source>
      <translation>
        <numerusform>Byloje gautas %n failas.</numerusform>
        <numerusform>Byloje gauti %n failai.</numerusform>
        <numerusform>Byloje gauta %n failų.</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Pridėtas</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Priedas</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Failas</translation>
    </message>
    <message>
      <source>Import log</source>
      <translation>Gautų failų žurnalas</translation>
    </message>
    <message>
      <source>Kept, needs a password</source>
      <translation>Saugoma, reikia slaptažodžio</translation>
    </message>
    <message>
      <source>Kept, not read</source>
      <translation>Saugoma, neperskaityta</translation>
    </message>
    <message>
      <source>Not added</source>
      <translation>Nepridėta</translation>
    </message>
    <message>
      <source>Same file, kept once</source>
      <translation>Toks pat failas, laikomas vienas</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Sustabdyta</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Kas su juo nutiko</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Kodėl</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Add a folder</source>
      <translation>Pridėti aplanką</translation>
    </message>
    <message>
      <source>Add documents</source>
      <translation>Pridėti dokumentų</translation>
    </message>
    <message>
      <source>Make room on this disk, then add the documents again.</source>
      <translation>Atlaisvinkite vietos šiame diske ir pridėkite dokumentus dar kartą.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Niekas nepakeista.</translation>
    </message>
    <message>
      <source>The disk is full: {needed} needed, {free} free.</source>
      <translation>Diskas pilnas: reikia {needed}, laisva {free}.</translation>
    </message>
    <message>
      <source>Which case do they belong to?</source>
      <translation>Kuriai bylai jie priklauso?</translation>
    </message>
    <message>
      <source>watch {folder}</source>
      <translation>aplanko {folder} stebėjimą</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>New case — Casefile</source>
      <translation>Nauja byla — „Casefile“</translation>
    </message>
    <message>
      <source>No case open</source>
      <translation>Neatverta jokia byla</translation>
    </message>
    <message>
      <source>No drop folder yet</source>
      <translation>Gavimo aplanko dar nėra</translation>
    </message>
    <message>
      <source>Nothing has been written yet</source>
      <translation>Dar nieko neįrašyta</translation>
    </message>
    <message>
      <source>{code} — Casefile</source>
      <translation>{code} — „Casefile“</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Views</source>
      <translation>Rodiniai</translation>
    </message>
  </context>
  <context>
    <name>NewCaseCard</name>
    <message>
      <source>A case needs a code.</source>
      <translation>Bylai reikia kodo.</translation>
    </message>
    <message>
      <source>A case with this code is there already.</source>
      <translation>Byla su tokiu kodu jau yra.</translation>
    </message>
    <message>
      <source>A code cannot hold / \ : * ? " &lt; &gt; | or begin with a full stop.</source>
      <translation>Kode negali būti / \ : * ? " &lt; &gt; | ir jis negali prasidėti tašku.</translation>
    </message>
    <message>
      <source>Case code</source>
      <translation>Bylos kodas</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Pasirinkti…</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Nauja byla</translation>
    </message>
    <message>
      <source>Nothing can be written there. Choose another place.</source>
      <translation>Ten nieko negalima įrašyti. Pasirinkite kitą vietą.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Vieta</translation>
    </message>
    <message>
      <source>Proposed. Change it if your office counts otherwise.</source>
      <translation>Siūloma. Pakeiskite, jei jūsų įstaiga numeruoja kitaip.</translation>
    </message>
    <message>
      <source>Shown inside the case only.</source>
      <translation>Rodoma tik byloje.</translation>
    </message>
    <message>
      <source>The code stands in titles, folders and lists. The client’s name appears inside the case only.</source>
      <translation>Kodas rašomas antraštėse, aplankuose ir sąrašuose. Kliento vardas matomas tik byloje.</translation>
    </message>
    <message>
      <source>This folder is synced by {cloud}: copies leave this computer. Choose another.</source>
      <translation>Šį aplanką sinchronizuoja {cloud}: kopijos iškeliauja iš kompiuterio. Pasirinkite kitą.</translation>
    </message>
    <message>
      <source>This is a network drive: others may read it. Choose another.</source>
      <translation>Tai tinklo diskas: jį gali skaityti kiti. Pasirinkite kitą.</translation>
    </message>
    <message>
      <source>Title (may stay empty)</source>
      <translation>Pavadinimas (gali likti tuščias)</translation>
    </message>
    <message>
      <source>Where shall cases be kept?</source>
      <translation>Kur laikyti bylas?</translation>
    </message>
    <message>
      <source>✓ On this disk. Not synced to a cloud, not on a network drive.</source>
      <translation>✓ Šiame diske. Nesinchronizuojama su debesija, ne tinklo diske.</translation>
    </message>
  </context>
  <context>
    <name>NoteView</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Vertėjas</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Kas klausė</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Užrašas</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Vieta</translation>
    </message>
    <message>
      <source>Private: never printed before you release it</source>
      <translation>Privatu: nespausdinama, kol neleisite</translation>
    </message>
    <message>
      <source>Read back and confirmed on the same day</source>
      <translation>Perskaityta ir patvirtinta tą pačią dieną</translation>
    </message>
    <message>
      <source>Save the note</source>
      <translation>Įrašyti užrašą</translation>
    </message>
    <message>
      <source>Title of the note</source>
      <translation>Užrašo pavadinimas</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Kas pasakyta</translation>
    </message>
    <message>
      <source>What was said. Every line becomes a numbered paragraph.</source>
      <translation>Kas pasakyta. Kiekviena eilutė taps sunumeruota pastraipa.</translation>
    </message>
    <message>
      <source>Who spoke</source>
      <translation>Kas kalbėjo</translation>
    </message>
    <message>
      <source>as it is written</source>
      <translation>kaip parašyta</translation>
    </message>
    <message>
      <source>write a note</source>
      <translation>užrašą</translation>
    </message>
  </context>
  <context>
    <name>OptionsForm</name>
    <message>
      <source>Contents</source>
      <translation>Turinys</translation>
    </message>
    <message>
      <source>Court paper</source>
      <translation>Dokumentas teismui</translation>
    </message>
    <message>
      <source>Events that are not cited</source>
      <translation>Įvykiai be šaltinio</translation>
    </message>
    <message>
      <source>Fingerprints of the exhibits</source>
      <translation>Priedų kontrolinės sumos</translation>
    </message>
    <message>
      <source>For whom?</source>
      <translation>Kam?</translation>
    </message>
    <message>
      <source>Heading of the court paper</source>
      <translation>Dokumento teismui antraštė</translation>
    </message>
    <message>
      <source>Internal. Shows where sources disagree, what is worked out and what is open.</source>
      <translation>Vidinis. Rodo, kur šaltiniai nesutaria, kas išvesta ir kas neišspręsta.</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation>Dokumento kalba</translation>
    </message>
    <message>
      <source>List of exhibits</source>
      <translation>Priedų sąrašas</translation>
    </message>
    <message>
      <source>Only what you release. No counts, no internal notes.</source>
      <translation>Tik tai, ką leidžiate. Be skaičių, be vidinių pastabų.</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Popierius</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Asmenys ir organizacijos</translation>
    </message>
    <message>
      <source>Sentences in full</source>
      <translation>Visi sakiniai</translation>
    </message>
    <message>
      <source>Suggestions not reviewed, marked</source>
      <translation>Neperžiūrėti siūlymai, pažymėti</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Terminai</translation>
    </message>
    <message>
      <source>Working paper</source>
      <translation>Darbinis dokumentas</translation>
    </message>
  </context>
  <context>
    <name>PageHeader</name>
    <message>
      <source>Hide the source (F9)</source>
      <translation>Slėpti šaltinį (F9)</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Daugiau</translation>
    </message>
    <message>
      <source>Original file</source>
      <translation>Pirminis failas</translation>
    </message>
    <message>
      <source>Page {0} of {1}, {2}</source>
      <translation>{0} puslapis iš {1}, {2}</translation>
    </message>
    <message>
      <source>Quote {0} of {1}</source>
      <translation>{0} citata iš {1}</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mažiau</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Šaltinis</translation>
    </message>
    <message>
      <source>Turn the page</source>
      <translation>Pasukti puslapį</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>be datos</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Copy with the reference</source>
      <translation>Kopijuoti su nuoroda</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Ieškoti šiame dokumente</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>Eiti į puslapį</translation>
    </message>
    <message>
      <source>New event from the selection</source>
      <translation>Naujas įvykis iš pažymėto teksto</translation>
    </message>
    <message>
      <source>Next quote</source>
      <translation>Kita citata</translation>
    </message>
    <message>
      <source>Open outside</source>
      <translation>Atverti kitur</translation>
    </message>
    <message>
      <source>Open the original in another program?</source>
      <translation>Atverti originalą kita programa?</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Puslapis</translation>
    </message>
    <message>
      <source>Previous quote</source>
      <translation>Ankstesnė citata</translation>
    </message>
    <message>
      <source>Select an event to see its sentence here.</source>
      <translation>Pasirinkite įvykį, ir čia matysite jo sakinį.</translation>
    </message>
    <message>
      <source>Select text, then press N to make an event from it</source>
      <translation>Pažymėkite tekstą ir spustelėkite N – bus įvykis</translation>
    </message>
    <message>
      <source>That program is not Casefile: it may use the network and may run what a document brings. It gets a copy; the original in the case stays as it is.</source>
      <translation>Ta programa nėra „Casefile“: ji gali naudotis tinklu ir paleisti tai, kas yra dokumente. Ji gauna kopiją; byloje esantis originalas lieka koks buvęs.</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Court</source>
      <translation>Teismas</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organizacija</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Asmuo</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Vieta</translation>
    </message>
    <message>
      <source>applicant</source>
      <translation>pareiškėjas</translation>
    </message>
    <message>
      <source>author</source>
      <translation>autorius</translation>
    </message>
    <message>
      <source>interpreter</source>
      <translation>vertėjas</translation>
    </message>
    <message>
      <source>journalist</source>
      <translation>žurnalistas</translation>
    </message>
    <message>
      <source>judge</source>
      <translation>teisėjas</translation>
    </message>
    <message>
      <source>lawyer</source>
      <translation>advokatas</translation>
    </message>
    <message>
      <source>official</source>
      <translation>pareigūnas</translation>
    </message>
    <message>
      <source>respondent</source>
      <translation>atsakovas</translation>
    </message>
    <message>
      <source>witness</source>
      <translation>liudytojas</translation>
    </message>
  </context>
  <context>
    <name>PeopleField</name>
    <message>
      <source>Add a name of the case</source>
      <translation>Pridėti bylos vardą</translation>
    </message>
    <message>
      <source>Add a person or organisation</source>
      <translation>Pridėti asmenį ar organizaciją</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Pašalinti: {0}</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Client</source>
      <translation>Klientas</translation>
    </message>
    <message numerus="yes">
      <source>named %n time(s)</source>
      <translation>
        <numerusform>paminėta %n kartą</numerusform>
        <numerusform>paminėta %n kartus</numerusform>
        <numerusform>paminėta %n kartų</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeopleView</name>
    <message>
      <source>Change the name</source>
      <translation>Keisti vardą</translation>
    </message>
    <message>
      <source>Every spelling and every event of the other goes along. It can be undone.</source>
      <translation>Kartu pereina visos kito rašybos ir įvykiai. Tai galima atšaukti.</translation>
    </message>
    <message>
      <source>Find a name</source>
      <translation>Rasti vardą</translation>
    </message>
    <message>
      <source>Names appear here once documents have been read.</source>
      <translation>Vardai čia atsiras perskaičius dokumentus.</translation>
    </message>
    <message>
      <source>Open the first sentence</source>
      <translation>Atverti pirmą sakinį</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Organizacijos</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Asmenys</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Asmenys ir organizacijos</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Vietos</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Tas pats kaip…</translation>
    </message>
    <message>
      <source>This is the client</source>
      <translation>Tai klientas</translation>
    </message>
    <message>
      <source>Which names are listed</source>
      <translation>Kurie vardai rodomi</translation>
    </message>
    <message>
      <source>add a spelling</source>
      <translation>rašybos pridėjimą</translation>
    </message>
    <message>
      <source>ask later</source>
      <translation>klausti vėliau</translation>
    </message>
    <message>
      <source>change a role</source>
      <translation>vaidmens keitimą</translation>
    </message>
    <message>
      <source>change the name</source>
      <translation>keisti vardą</translation>
    </message>
    <message>
      <source>hide a name</source>
      <translation>vardo slėpimą</translation>
    </message>
    <message>
      <source>later</source>
      <translation>vėliau</translation>
    </message>
    <message>
      <source>name the client</source>
      <translation>kliento nurodymą</translation>
    </message>
    <message>
      <source>open the first sentence that names the entry</source>
      <translation>atverti pirmą sakinį, kuriame minimas šis vardas</translation>
    </message>
    <message>
      <source>rename</source>
      <translation>pervadinimą</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>tą patį asmenį</translation>
    </message>
    <message>
      <source>take apart</source>
      <translation>atskyrimą</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>tas pats asmuo</translation>
    </message>
    <message>
      <source>two different people</source>
      <translation>du skirtingi asmenys</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>du asmenis</translation>
    </message>
    <message>
      <source>{0} is the same as</source>
      <translation>{0} yra tas pats kaip</translation>
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <source>Pages of the document</source>
      <translation>Dokumento puslapiai</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>A report was saved on this computer; it holds no text of your case.</source>
      <translation>Šiame kompiuteryje įrašytas pranešimas; jame nėra bylos teksto.</translation>
    </message>
    <message>
      <source>Casefile closed unexpectedly last time.</source>
      <translation>Praeitą kartą „Casefile“ netikėtai užsivėrė.</translation>
    </message>
    <message>
      <source>Everything it had said to be saved is there.</source>
      <translation>Viskas, apie ką pranešta, kad išsaugota, yra vietoje.</translation>
    </message>
    <message>
      <source>Something went wrong in Casefile.</source>
      <translation>„Casefile“ įvyko klaida.</translation>
    </message>
    <message>
      <source>Your work up to now is saved.</source>
      <translation>Ligšiolinis darbas išsaugotas.</translation>
    </message>
  </context>
  <context>
    <name>QAbstractFileIconProvider</name>
    <message>
      <source>Drive</source>
      <translation>Diskas</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Failas</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Aplankas</translation>
    </message>
  </context>
  <context>
    <name>QAbstractSpinBox</name>
    <message>
      <source>&amp;Select All</source>
      <translation>&amp;Pažymėti viską</translation>
    </message>
    <message>
      <source>&amp;Step up</source>
      <translation>&amp;Didinti</translation>
    </message>
    <message>
      <source>Step &amp;down</source>
      <translation>&amp;Mažinti</translation>
    </message>
  </context>
  <context>
    <name>QDialogButtonBox</name>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Atsisakyti</translation>
    </message>
    <message>
      <source>&amp;OK</source>
      <translation>&amp;Gerai</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Gerai</translation>
    </message>
  </context>
  <context>
    <name>QFileDialog</name>
    <message>
      <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
      <translation>%1
Aplankas nerastas.
Patikrinkite, ar vardas teisingas.</translation>
    </message>
    <message>
      <source>%1
File not found.
Please verify the correct file name was given.</source>
      <translation>%1
Failas nerastas.
Patikrinkite, ar vardas teisingas.</translation>
    </message>
    <message>
      <source>%1 already exists.
Do you want to replace it?</source>
      <translation>%1 jau yra.
Pakeisti?</translation>
    </message>
    <message>
      <source>&amp;Choose</source>
      <translation>&amp;Pasirinkti</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Trinti</translation>
    </message>
    <message>
      <source>&amp;New Folder</source>
      <translation>&amp;Naujas aplankas</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Atverti</translation>
    </message>
    <message>
      <source>&amp;Rename</source>
      <translation>&amp;Pervadinti</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>Į&amp;rašyti</translation>
    </message>
    <message>
      <source>All Files (*)</source>
      <translation>Visi failai (*)</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atgal</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Create New Folder</source>
      <translation>Sukurti aplanką</translation>
    </message>
    <message>
      <source>Detail View</source>
      <translation>Išsamus sąrašas</translation>
    </message>
    <message>
      <source>Directory:</source>
      <translation>Aplankas:</translation>
    </message>
    <message>
      <source>File &amp;name:</source>
      <translation>Failo &amp;vardas:</translation>
    </message>
    <message>
      <source>Files of type:</source>
      <translation>Failų rūšis:</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Pirmyn</translation>
    </message>
    <message>
      <source>List View</source>
      <translation>Sąrašas</translation>
    </message>
    <message>
      <source>Look in:</source>
      <translation>Ieškoti:</translation>
    </message>
    <message>
      <source>New Folder</source>
      <translation>Naujas aplankas</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atverti</translation>
    </message>
    <message>
      <source>Parent Directory</source>
      <translation>Aukštesnis aplankas</translation>
    </message>
    <message>
      <source>Recent Places</source>
      <translation>Neseniai lankytos vietos</translation>
    </message>
    <message>
      <source>Save As</source>
      <translation>Įrašyti kaip</translation>
    </message>
    <message>
      <source>Show &amp;hidden files</source>
      <translation>Rodyti &amp;paslėptus failus</translation>
    </message>
  </context>
  <context>
    <name>QFileSystemModel</name>
    <message>
      <source>Computer</source>
      <translation>Kompiuteris</translation>
    </message>
    <message>
      <source>Date Modified</source>
      <translation>Pakeista</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Vardas</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Dydis</translation>
    </message>
  </context>
  <context>
    <name>QLineEdit</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>Į&amp;klijuoti</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Grąžinti</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Atšaukti</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Iškirpti</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Šalinti</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Pažymėti viską</translation>
    </message>
  </context>
  <context>
    <name>QPlatformTheme</name>
    <message>
      <source>&amp;No</source>
      <translation>&amp;Ne</translation>
    </message>
    <message>
      <source>&amp;Yes</source>
      <translation>&amp;Taip</translation>
    </message>
    <message>
      <source>Abort</source>
      <translation>Nutraukti</translation>
    </message>
    <message>
      <source>Apply</source>
      <translation>Taikyti</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Atmesti</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Žinynas</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Nepaisyti</translation>
    </message>
    <message>
      <source>N&amp;o to All</source>
      <translation>N&amp;e viskam</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Gerai</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atverti</translation>
    </message>
    <message>
      <source>Reset</source>
      <translation>Atkurti</translation>
    </message>
    <message>
      <source>Restore Defaults</source>
      <translation>Atkurti numatytąsias</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Bandyti dar kartą</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Įrašyti</translation>
    </message>
    <message>
      <source>Save All</source>
      <translation>Įrašyti viską</translation>
    </message>
    <message>
      <source>Yes to &amp;All</source>
      <translation>Taip &amp;viskam</translation>
    </message>
  </context>
  <context>
    <name>QPrintDialog</name>
    <message>
      <source>&amp;Options &lt;&lt;</source>
      <translation>&amp;Parinktys &lt;&lt;</translation>
    </message>
    <message>
      <source>&amp;Options &gt;&gt;</source>
      <translation>&amp;Parinktys &gt;&gt;</translation>
    </message>
    <message>
      <source>&amp;Print</source>
      <translation>&amp;Spausdinti</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Spausdinti</translation>
    </message>
    <message>
      <source>Print to File (PDF)</source>
      <translation>Spausdinti į failą (PDF)</translation>
    </message>
  </context>
  <context>
    <name>QWidgetTextControl</name>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Kopijuoti</translation>
    </message>
    <message>
      <source>&amp;Paste</source>
      <translation>Į&amp;klijuoti</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Grąžinti</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Atšaukti</translation>
    </message>
    <message>
      <source>Cu&amp;t</source>
      <translation>&amp;Iškirpti</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Šalinti</translation>
    </message>
    <message>
      <source>Select All</source>
      <translation>Pažymėti viską</translation>
    </message>
  </context>
  <context>
    <name>QuestionCard</name>
    <message>
      <source>Is this one and the same?</source>
      <translation>Ar tai tas pats?</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Vėliau</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Tas pats</translation>
    </message>
    <message>
      <source>Two different</source>
      <translation>Du skirtingi</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>To review</source>
      <translation>Peržiūrėti</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>liko %n</numerusform>
        <numerusform>liko %n</numerusform>
        <numerusform>liko %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Accept the %n that only add a source</source>
      <translation>
        <numerusform>Patvirtinti %n, kuris tik prideda šaltinį</numerusform>
        <numerusform>Patvirtinti %n, kurie tik prideda šaltinį</numerusform>
        <numerusform>Patvirtinti %n, kurie tik prideda šaltinį</numerusform>
      </translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Peržiūrėta</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed</source>
      <translation>Peržiūrėta {0} iš {1}</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>CASES</source>
      <translation>BYLOS</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Išvalyti</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>None opened here yet.</source>
      <translation>Čia dar neatverta nė viena.</translation>
    </message>
    <message>
      <source>Open a case…</source>
      <translation>Atverti bylą…</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Apipavidalinimas</translation>
    </message>
    <message>
      <source>Theme: as the system</source>
      <translation>Apipavidalinimas: kaip sistemoje</translation>
    </message>
    <message>
      <source>Theme: dark</source>
      <translation>Apipavidalinimas: tamsus</translation>
    </message>
    <message>
      <source>Theme: light</source>
      <translation>Apipavidalinimas: šviesus</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Accept</source>
      <translation>Patvirtinti</translation>
    </message>
    <message>
      <source>Accept what the ticked sentences say</source>
      <translation>Patvirtinti, ką sako pažymėti sakiniai</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Aplinkybės</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Grąžinti</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Pagal datą</translation>
    </message>
    <message>
      <source>Choose a value where sources disagree</source>
      <translation>Pasirinkti reikšmę, kai šaltiniai nesutaria</translation>
    </message>
    <message>
      <source>Confirm a worked-out year or day</source>
      <translation>Patvirtinti išvestus metus ar dieną</translation>
    </message>
    <message>
      <source>Copy the event with its references</source>
      <translation>Kopijuoti įvykį su nuorodomis</translation>
    </message>
    <message>
      <source>Copy the quote with its reference</source>
      <translation>Kopijuoti citatą su nuoroda</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Atmesti</translation>
    </message>
    <message>
      <source>Dismiss all from this paragraph</source>
      <translation>Atmesti viską iš šios pastraipos</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Keisti</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Sujungti</translation>
    </message>
    <message>
      <source>Join with the event that may be the same</source>
      <translation>Sujungti su įvykiu, kuris gali būti tas pats</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Vėliau</translation>
    </message>
    <message>
      <source>Later: the next event</source>
      <translation>Vėliau: kitas įvykis</translation>
    </message>
    <message>
      <source>Leave it open</source>
      <translation>Palikti neišspręsta</translation>
    </message>
    <message>
      <source>Make a second event of the sentences without a tick</source>
      <translation>Iš nepažymėtų sakinių padaryti antrą įvykį</translation>
    </message>
    <message>
      <source>Names {0}</source>
      <translation>Minimas {0}</translation>
    </message>
    <message>
      <source>Next source of the event</source>
      <translation>Kitas įvykio šaltinis</translation>
    </message>
    <message>
      <source>No sentence is ticked. Tick what is right, or press X.</source>
      <translation>Nepažymėtas nė vienas sakinys. Pažymėkite teisingus arba spustelėkite X.</translation>
    </message>
    <message>
      <source>Only add a source</source>
      <translation>Tik prideda šaltinį</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Kiti</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Peržiūrėta</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Išskirti</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Atšaukti</translation>
    </message>
    <message>
      <source>Untick the sentences that tell another event, then press S.</source>
      <translation>Nuimkite žymes nuo sakinių apie kitą įvykį ir spustelėkite S.</translation>
    </message>
    <message>
      <source>Without a document</source>
      <translation>Be dokumento</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Metai</translation>
    </message>
    <message>
      <source>the client</source>
      <translation>klientas</translation>
    </message>
    <message>
      <source>to {0}</source>
      <translation>prie: {0}</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>By document</source>
      <translation>Pagal dokumentą</translation>
    </message>
    <message>
      <source>By event</source>
      <translation>Pagal įvykį</translation>
    </message>
    <message>
      <source>Event by event. Nothing counts or prints before you accept it.</source>
      <translation>Įvykis po įvykio. Kol nepatvirtinsite, niekas neskaičiuojama ir nespausdinama.</translation>
    </message>
    <message>
      <source>Order of the queue</source>
      <translation>Eilės tvarka</translation>
    </message>
  </context>
  <context>
    <name>Rooms</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n dokumentas</numerusform>
        <numerusform>%n dokumentai</numerusform>
        <numerusform>%n dokumentų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n įvykis</numerusform>
        <numerusform>%n įvykiai</numerusform>
        <numerusform>%n įvykių</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n vardas</numerusform>
        <numerusform>%n vardai</numerusform>
        <numerusform>%n vardų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s)</source>
      <translation>
        <numerusform>%n siūlymas</numerusform>
        <numerusform>%n siūlymai</numerusform>
        <numerusform>%n siūlymų</numerusform>
      </translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumentai</translation>
    </message>
    <message>
      <source>Event by event. Nothing counts or prints before you accept it.</source>
      <translation>Įvykis po įvykio. Kol nepatvirtinsite, niekas neskaičiuojama ir nespausdinama.</translation>
    </message>
    <message>
      <source>New note</source>
      <translation>Naujas užrašas</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Asmenys ir organizacijos</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Paieška</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Santrauka</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Terminai</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Laiko juosta</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Peržiūrėti</translation>
    </message>
  </context>
  <context>
    <name>SameEvent</name>
    <message numerus="yes">
      <source>%n more sentence(s)</source>
      <translation>
        <numerusform>dar %n sakinys</numerusform>
        <numerusform>dar %n sakiniai</numerusform>
        <numerusform>dar %n sakinių</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepting alone joins nothing.</source>
      <translation>Vien patvirtinus niekas nesujungiama.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Sujungti</translation>
    </message>
    <message>
      <source>Join with {0}</source>
      <translation>Sujungti su {0}</translation>
    </message>
    <message>
      <source>Joined, the event shows “Sources disagree”.</source>
      <translation>Sujungus įvykyje bus rodoma „Šaltiniai nesutaria“.</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>Laikyti atskirai</translation>
    </message>
    <message>
      <source>Nothing in it differs.</source>
      <translation>Niekas nesiskiria.</translation>
    </message>
    <message>
      <source>They differ on {0}.</source>
      <translation>Jie skiriasi: {0}.</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>be datos</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nepasakyta</translation>
    </message>
    <message>
      <source>{0} may tell of the same event.</source>
      <translation>{0} gali pasakoti apie tą patį įvykį.</translation>
    </message>
  </context>
  <context>
    <name>Sample</name>
    <message>
      <source>Making the sample case. This takes a moment…</source>
      <translation>Kuriama pavyzdinė byla. Truputį palaukite…</translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message numerus="yes">
      <source>%n page(s) found, the best first</source>
      <translation>
        <numerusform>Rastas %n puslapis</numerusform>
        <numerusform>Rasti %n puslapiai, geriausi pirmi</numerusform>
        <numerusform>Rasta %n puslapių, geriausi pirmi</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing found for “{0}”. Other scripts and spellings were tried.</source>
      <translation>Pagal „{0}“ nieko nerasta. Bandyta ir kitais rašmenimis bei rašybomis.</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Paieškos rezultatai</translation>
    </message>
  </context>
  <context>
    <name>SelectionEvent</name>
    <message>
      <source>A note: no document tells this yet.</source>
      <translation>Užrašas: joks dokumentas to dar nesako.</translation>
    </message>
    <message>
      <source>New event from the selection</source>
      <translation>Naujas įvykis iš pažymėto teksto</translation>
    </message>
    <message>
      <source>New event: {title}</source>
      <translation>Naujas įvykis: {title}</translation>
    </message>
    <message>
      <source>Said by {0}; no document tells this yet.</source>
      <translation>Sakė {0}; joks dokumentas to dar nesako.</translation>
    </message>
    <message>
      <source>{0}: it stays in [ ] until you confirm it.</source>
      <translation>{0}: lieka [ ] skliaustuose, kol patvirtinsite.</translation>
    </message>
  </context>
  <context>
    <name>SentenceRow</name>
    <message>
      <source>Sentence of {0}</source>
      <translation>Sakinys: {0}</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Kaip sistemoje</translation>
    </message>
    <message>
      <source>By code and folder only, never by the client’s name.</source>
      <translation>Tik pagal kodą ir aplanką, niekada pagal kliento vardą.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tamsus</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Šviesus</translation>
    </message>
    <message>
      <source>Remember the cases opened here</source>
      <translation>Prisiminti čia atvertas bylas</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Nuostatos</translation>
    </message>
    <message>
      <source>So long it must not change in a watched folder.</source>
      <translation>Tiek laiko jis stebimame aplanke turi nesikeisti.</translation>
    </message>
    <message>
      <source>Take a file in after</source>
      <translation>Failą priimti po</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Teksto dydis</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Apipavidalinimas</translation>
    </message>
    <message>
      <source>Written beside what you accept: “checked by”.</source>
      <translation>Rašoma prie to, ką patvirtinate: „tikrino“.</translation>
    </message>
    <message>
      <source>Your initials</source>
      <translation>Jūsų inicialai</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Visur</translation>
    </message>
    <message>
      <source>In this view</source>
      <translation>Šiame rodinyje</translation>
    </message>
    <message>
      <source>Keys here</source>
      <translation>Čia veikiantys klavišai</translation>
    </message>
  </context>
  <context>
    <name>Spellings</name>
    <message>
      <source>Also written as</source>
      <translation>Rašoma ir taip</translation>
    </message>
    <message>
      <source>Stands in no document; not printed as a spelling.</source>
      <translation>Nėra jokiame dokumente; nespausdinama kaip rašyba.</translation>
    </message>
    <message>
      <source>{0}, added by you</source>
      <translation>{0}, pridėjote jūs</translation>
    </message>
  </context>
  <context>
    <name>StartScreen</name>
    <message>
      <source>Add documents</source>
      <translation>Pridėti dokumentų</translation>
    </message>
    <message>
      <source>Begin with an empty case</source>
      <translation>Pradėti tuščia byla</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Pasirinkti failus…</translation>
    </message>
    <message>
      <source>Drop documents</source>
      <translation>Įmeskite dokumentus</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Casefile makes no network connections.</source>
      <translation>Viskas lieka šiame kompiuteryje. „Casefile“ nesijungia prie tinklo.</translation>
    </message>
    <message>
      <source>New note</source>
      <translation>Naujas užrašas</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <translation>Atverti pavyzdinę bylą</translation>
    </message>
    <message>
      <source>Rulings, letters, articles, scans: PDF, Word, e-mail, web page or picture. They are copied; yours stay where they are.</source>
      <translation>Sprendimai, raštai, straipsniai, skenuoti lapai: PDF, „Word“, el. laiškas, tinklalapis ar nuotrauka. Jie nukopijuojami; jūsiškiai lieka savo vietoje.</translation>
    </message>
    <message>
      <source>Start with what the client tells you</source>
      <translation>Pradėkite nuo kliento pasakojimo</translation>
    </message>
    <message>
      <source>Then begin with any of these</source>
      <translation>Tada pradėkite bet kuriuo iš šių būdų</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Stebėkite aplanką</translation>
    </message>
    <message>
      <source>What arrives in the drop folder is copied into this case. Other cases’ folders ask first.</source>
      <translation>Kas patenka į gavimo aplanką, nukopijuojama į šią bylą. Dėl kitų bylų aplankų pirma klausiama.</translation>
    </message>
    <message>
      <source>Which folder shall be watched?</source>
      <translation>Kurį aplanką stebėti?</translation>
    </message>
    <message>
      <source>Write a note: who spoke, where, in which language. No document needed.</source>
      <translation>Parašykite užrašą: kas kalbėjo, kur, kuria kalba. Dokumento nereikia.</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message numerus="yes">
      <source>%n disagreement(s) open</source>
      <translation>
        <numerusform>%n neišspręstas nesutarimas</numerusform>
        <numerusform>%n neišspręsti nesutarimai</numerusform>
        <numerusform>%n neišspręstų nesutarimų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n įvykis</numerusform>
        <numerusform>%n įvykiai</numerusform>
        <numerusform>%n įvykių</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) being taken in</source>
      <translation>
        <numerusform>Priimamas %n failas</numerusform>
        <numerusform>Priimami %n failai</numerusform>
        <numerusform>Priimama %n failų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) changed since added</source>
      <translation>
        <numerusform>%n failas pakitęs nuo pridėjimo</numerusform>
        <numerusform>%n failai pakitę nuo pridėjimo</numerusform>
        <numerusform>%n failų pakitę nuo pridėjimo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new file(s) wait for your answer</source>
      <translation>
        <numerusform>%n naujas failas laukia jūsų atsakymo</numerusform>
        <numerusform>%n nauji failai laukia jūsų atsakymo</numerusform>
        <numerusform>%n naujų failų laukia jūsų atsakymo</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review</source>
      <translation>
        <numerusform>%n peržiūrėti</numerusform>
        <numerusform>%n peržiūrėti</numerusform>
        <numerusform>%n peržiūrėti</numerusform>
      </translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>Visi pakeitimai įrašyti</translation>
    </message>
    <message numerus="yes">
      <source>Drop folder: %n file(s) taken in, left where they are</source>
      <translation>
        <numerusform>Gavimo aplankas: priimtas %n failas, paliktas vietoje</numerusform>
        <numerusform>Gavimo aplankas: priimti %n failai, palikti vietoje</numerusform>
        <numerusform>Gavimo aplankas: priimta %n failų, palikti vietoje</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop folder: not watched</source>
      <translation>Gavimo aplankas nestebimas</translation>
    </message>
    <message>
      <source>Drop folder: not watched, read only</source>
      <translation>Gavimo aplankas nestebimas: tik skaitymas</translation>
    </message>
    <message>
      <source>Drop folder: nothing new</source>
      <translation>Gavimo aplankas: nieko naujo</translation>
    </message>
    <message>
      <source>Files unchanged since added {time}</source>
      <translation>Failai nepakitę nuo pridėjimo, {time}</translation>
    </message>
    <message>
      <source>Folder not there: {name}. Casefile looks again every minute</source>
      <translation>Aplanko nėra: {name}. „Casefile“ pasižiūri kas minutę</translation>
    </message>
    <message>
      <source>No passphrase</source>
      <translation>Be slaptažodžio</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Tik skaitymas</translation>
    </message>
    <message>
      <source>Read only, {holder} holds it</source>
      <translation>Tik skaityti, bylą laiko {holder}</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Įrašoma…</translation>
    </message>
    <message>
      <source>drop folder</source>
      <translation>gavimo aplankas</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>State of the case</source>
      <translation>Bylos būsena</translation>
    </message>
  </context>
  <context>
    <name>SuggestionsNotice</name>
    <message numerus="yes">
      <source>%n suggested event(s)</source>
      <translation>
        <numerusform>%n siūlomas įvykis</numerusform>
        <numerusform>%n siūlomi įvykiai</numerusform>
        <numerusform>%n siūlomų įvykių</numerusform>
      </translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Peržiūrėti</translation>
    </message>
    <message>
      <source>{0}, none accepted yet.</source>
      <translation>{0}, dar nė vienas nepatvirtintas.</translation>
    </message>
  </context>
  <context>
    <name>SummaryView</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n puslapis</numerusform>
        <numerusform>%n puslapiai</numerusform>
        <numerusform>%n puslapių</numerusform>
      </translation>
    </message>
    <message>
      <source>Court paper</source>
      <translation>Dokumentas teismui</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>Maketuojama…</translation>
    </message>
    <message>
      <source>Nothing is left out.</source>
      <translation>Nieko nepraleista.</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Spausdinama…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Spausdinti…</translation>
    </message>
    <message>
      <source>Save the case summary</source>
      <translation>Įrašyti bylos santrauką</translation>
    </message>
    <message>
      <source>Saved: {0}</source>
      <translation>Įrašyta: {0}</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Išsiųsta į spausdintuvą.</translation>
    </message>
    <message>
      <source>The paper as it will print</source>
      <translation>Dokumentas, koks bus išspausdintas</translation>
    </message>
    <message>
      <source>What will not appear</source>
      <translation>Ko nebus</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>„Word“</translation>
    </message>
    <message>
      <source>Word document (*.docx)</source>
      <translation>„Word“ dokumentas (*.docx)</translation>
    </message>
    <message>
      <source>Working paper</source>
      <translation>Darbinis dokumentas</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Text of the document</source>
      <translation>Dokumento tekstas</translation>
    </message>
  </context>
  <context>
    <name>TimeLimit</name>
    <message numerus="yes">
      <source>%n day(s) left</source>
      <translation>
        <numerusform>liko %n diena</numerusform>
        <numerusform>liko %n dienos</numerusform>
        <numerusform>liko %n dienų</numerusform>
      </translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Atlikta</translation>
    </message>
    <message>
      <source>For somebody else</source>
      <translation>Kitam asmeniui</translation>
    </message>
    <message>
      <source>For the authority</source>
      <translation>Institucijai</translation>
    </message>
    <message>
      <source>For us</source>
      <translation>Mums</translation>
    </message>
    <message>
      <source>No day yet: when was it received?</source>
      <translation>Dienos dar nėra: kada gauta?</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atviras</translation>
    </message>
    <message>
      <source>Open, no day</source>
      <translation>Atviras, be dienos</translation>
    </message>
    <message numerus="yes">
      <source>Overdue by %n day(s)</source>
      <translation>
        <numerusform>Vėluoja %n dieną</numerusform>
        <numerusform>Vėluoja %n dienas</numerusform>
        <numerusform>Vėluoja %n dienų</numerusform>
      </translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Šiandien</translation>
    </message>
    <message>
      <source>Was this done?</source>
      <translation>Ar tai atlikta?</translation>
    </message>
    <message>
      <source>the day it became final</source>
      <translation>įsiteisėjimo dienos</translation>
    </message>
    <message>
      <source>the day it was delivered</source>
      <translation>įteikimo dienos</translation>
    </message>
    <message>
      <source>the day it was received</source>
      <translation>gavimo dienos</translation>
    </message>
    <message>
      <source>the day of the document</source>
      <translation>dokumento dienos</translation>
    </message>
    <message>
      <source>{0}, entered by hand</source>
      <translation>{0}, įrašyta ranka</translation>
    </message>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, p. {1}</translation>
    </message>
    <message>
      <source>{rule}, counted from {start}</source>
      <translation>{rule}, skaičiuojant nuo {start}</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n data</numerusform>
        <numerusform>%n datos</numerusform>
        <numerusform>%n datų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differ</source>
      <translation>
        <numerusform>%n skiriasi</numerusform>
        <numerusform>%n skiriasi</numerusform>
        <numerusform>%n skiriasi</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more sentence(s)</source>
      <translation>
        <numerusform>dar %n sakinys</numerusform>
        <numerusform>dar %n sakiniai</numerusform>
        <numerusform>dar %n sakinių</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n sakinys</numerusform>
        <numerusform>%n sakiniai</numerusform>
        <numerusform>%n sakinių</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Patvirtinti</translation>
    </message>
    <message>
      <source>Accept a suggestion</source>
      <translation>Patvirtinti siūlymą</translation>
    </message>
    <message>
      <source>Checked by</source>
      <translation>Tikrino</translation>
    </message>
    <message>
      <source>Choose a value where sources disagree</source>
      <translation>Pasirinkti reikšmę, kai šaltiniai nesutaria</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Nuimti filtrą</translation>
    </message>
    <message>
      <source>Confirm a worked-out year or day</source>
      <translation>Patvirtinti išvestus metus ar dieną</translation>
    </message>
    <message>
      <source>Copy the event with its references</source>
      <translation>Kopijuoti įvykį su nuorodomis</translation>
    </message>
    <message>
      <source>Copy the quote with its reference</source>
      <translation>Kopijuoti citatą su nuoroda</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Date is</source>
      <translation>Data yra</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Atmesti</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Keisti</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Įvykis</translation>
    </message>
    <message>
      <source>Exhibit and page</source>
      <translation>Priedas ir puslapis</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Sujungti</translation>
    </message>
    <message>
      <source>Join with the event that may be the same</source>
      <translation>Sujungti su įvykiu, kuris gali būti tas pats</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>Laikyti atskirai</translation>
    </message>
    <message>
      <source>Leave it open</source>
      <translation>Palikti neišspręsta</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Palikti neišspręsta</translation>
    </message>
    <message>
      <source>May be the same event as {0}.</source>
      <translation>Gali būti tas pats įvykis kaip {0}.</translation>
    </message>
    <message>
      <source>Next source of the event</source>
      <translation>Kitas įvykio šaltinis</translation>
    </message>
    <message>
      <source>Nothing chosen. The working paper prints both.</source>
      <translation>Nieko nepasirinkta. Darbiniame dokumente spausdinamos abi.</translation>
    </message>
    <message>
      <source>On the band: nearer, farther, everything</source>
      <translation>Juostoje: arčiau, toliau, viskas</translation>
    </message>
    <message>
      <source>Order within a day</source>
      <translation>Eilė tą pačią dieną</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Asmenys</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Šaltiniai</translation>
    </message>
    <message>
      <source>Sources differ on {0}.</source>
      <translation>Šaltiniai skiriasi: {0}.</translation>
    </message>
    <message>
      <source>These are two events</source>
      <translation>Tai du įvykiai</translation>
    </message>
    <message>
      <source>These are two events; or split off the sentence in view</source>
      <translation>Tai du įvykiai; arba išskirti matomą sakinį</translation>
    </message>
    <message>
      <source>They differ on {0}.</source>
      <translation>Jie skiriasi: {0}.</translation>
    </message>
    <message>
      <source>and {0}</source>
      <translation>ir {0}</translation>
    </message>
    <message>
      <source>as reported</source>
      <translation>kaip pranešta</translation>
    </message>
    <message>
      <source>exact, day</source>
      <translation>tiksli, diena</translation>
    </message>
    <message>
      <source>from – to</source>
      <translation>nuo – iki</translation>
    </message>
    <message>
      <source>not cited</source>
      <translation>be šaltinio</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>nenurodyta</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>dar ne</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>dalinė</translation>
    </message>
    <message>
      <source>partial, month</source>
      <translation>dalinė, mėnuo</translation>
    </message>
    <message>
      <source>partial, year</source>
      <translation>dalinė, metai</translation>
    </message>
    <message>
      <source>you</source>
      <translation>jūs</translation>
    </message>
    <message>
      <source>{0} of {1}; click for the next.</source>
      <translation>{0} iš {1}; spustelėkite, bus kitas.</translation>
    </message>
    <message>
      <source>{0}, left open</source>
      <translation>{0}, palikta neišspręsta</translation>
    </message>
    <message>
      <source>{0}, not the date</source>
      <translation>{0}, ne data</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n įvykis</numerusform>
        <numerusform>%n įvykiai</numerusform>
        <numerusform>%n įvykių</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s)</source>
      <translation>
        <numerusform>%n siūlymas</numerusform>
        <numerusform>%n siūlymai</numerusform>
        <numerusform>%n siūlymų</numerusform>
      </translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Kortelės</translation>
    </message>
    <message>
      <source>How events are shown</source>
      <translation>Kaip rodomi įvykiai</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Lentelė</translation>
    </message>
  </context>
  <context>
    <name>ViewHeader</name>
    <message>
      <source>Add documents</source>
      <translation>Pridėti dokumentų</translation>
    </message>
    <message>
      <source>Search this case</source>
      <translation>Ieškoti byloje</translation>
    </message>
  </context>
  <context>
    <name>WatchedFolders</name>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Drop folder of this case</source>
      <translation>Šios bylos gavimo aplankas</translation>
    </message>
    <message>
      <source>Stop watching</source>
      <translation>Nebestebėti</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Stebėti aplanką…</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Stebimi aplankai</translation>
    </message>
    <message>
      <source>What arrives in the case’s own drop folder is taken in at once. Any other folder asks first, and nothing is copied before you answer. Files are copied, never moved or deleted; folders inside are left alone.</source>
      <translation>Kas patenka į bylos gavimo aplanką, priimama iš karto. Dėl kito aplanko pirma klausiama, ir, kol neatsakysite, niekas nekopijuojama. Failai kopijuojami, niekada neperkeliami ir netrinami; vidiniai aplankai neliečiami.</translation>
    </message>
    <message>
      <source>Which folder shall be watched?</source>
      <translation>Kurį aplanką stebėti?</translation>
    </message>
    <message>
      <source>stop watching {folder}</source>
      <translation>aplanko {folder} nebestebėjimą</translation>
    </message>
    <message>
      <source>watch {folder}</source>
      <translation>aplanko {folder} stebėjimą</translation>
    </message>
    <message>
      <source>{folder} (not there)</source>
      <translation>{folder} (nėra)</translation>
    </message>
  </context>
</TS>
