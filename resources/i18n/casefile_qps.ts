<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name />
    <message>
      <source>correct a proceeding</source>
      <translation>çörréçt à pröçéédîñg ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>AboutDialog</name>
    <message>
      <source>About Casefile</source>
      <translation>Àböût Càšéfîlé ~~~~~~</translation>
    </message>
    <message>
      <source>Built on</source>
      <translation>Bûîlt öñ ~~~</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Documents in, a sourced chronology out, on one laptop, offline.</source>
      <translation>Döçûméñtš îñ, à šöûrçéd çhröñölögý öût, öñ öñé làptöp, öfflîñé. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Free software under the GNU Affero General Public License, version 3 or later. Whoever gives you the program also gives you its source: it is inside the package you installed, in the folder “casefile”, and in the source archive beside it. There is no warranty.</source>
      <translation>Fréé šöftwàré ûñdér thé GNÛ Àfférö Géñéràl Pûblîç Lîçéñšé, véršîöñ 3 ör làtér. Whöévér gîvéš ýöû thé prögràm àlšö gîvéš ýöû îtš šöûrçé: ît îš îñšîdé thé pàçkàgé ýöû îñštàlléd, îñ thé földér “çàšéfîlé”, àñd îñ thé šöûrçé àrçhîvé béšîdé ît. Théré îš ñö wàrràñtý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Parts and licences</source>
      <translation>Pàrtš àñd lîçéñçéš ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Actions</name>
    <message>
      <source>&amp;About Casefile</source>
      <translation>&amp;Àböût Càšéfîlé ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Add documents…</source>
      <translation>&amp;Àdd döçûméñtš… ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Bàçkûpš… ~~~~</translation>
    </message>
    <message>
      <source>&amp;Case</source>
      <translation>&amp;Càšé ~~</translation>
    </message>
    <message>
      <source>&amp;Case code and title…</source>
      <translation>&amp;Càšé çödé àñd tîtlé… ~~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Close the case</source>
      <translation>&amp;Clöšé thé çàšé ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Delete the case…</source>
      <translation>&amp;Délété thé çàšé… ~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Documents</source>
      <translation>&amp;Döçûméñtš ~~~~</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Édît ~~</translation>
    </message>
    <message>
      <source>&amp;Erase for ever…</source>
      <translation>&amp;Éràšé för évér… ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fîlé ~~</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Fûll šçrééñ ~~~~~</translation>
    </message>
    <message>
      <source>&amp;Give this case to…</source>
      <translation>&amp;Gîvé thîš çàšé tö… ~~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hélp ~~</translation>
    </message>
    <message>
      <source>&amp;Import log</source>
      <translation>&amp;Împört lög ~~~~</translation>
    </message>
    <message>
      <source>&amp;Keys here</source>
      <translation>&amp;Kéýš héré ~~~~</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Làrgér téxt ~~~~~</translation>
    </message>
    <message>
      <source>&amp;Lock now</source>
      <translation>&amp;Löçk ñöw ~~~~</translation>
    </message>
    <message>
      <source>&amp;Move to another case…</source>
      <translation>&amp;Mövé tö àñöthér çàšé… ~~~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;New case…</source>
      <translation>&amp;Néw çàšé… ~~~~</translation>
    </message>
    <message>
      <source>&amp;Next pane</source>
      <translation>&amp;Néxt pàñé ~~~~</translation>
    </message>
    <message>
      <source>&amp;Open a case…</source>
      <translation>&amp;Öpéñ à çàšé… ~~~~~</translation>
    </message>
    <message>
      <source>&amp;Passphrase…</source>
      <translation>&amp;Pàššphràšé… ~~~~~</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>&amp;Péöplé ~~~</translation>
    </message>
    <message>
      <source>&amp;Previous pane</source>
      <translation>&amp;Prévîöûš pàñé ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Previous quote</source>
      <translation>&amp;Prévîöûš qûöté ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Print the summary…</source>
      <translation>&amp;Prîñt thé šûmmàrý… ~~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Qûît ~~</translation>
    </message>
    <message>
      <source>&amp;Read again…</source>
      <translation>&amp;Réàd àgàîñ… ~~~~~</translation>
    </message>
    <message>
      <source>&amp;Recent cases</source>
      <translation>&amp;Réçéñt çàšéš ~~~~~</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rédö ~~</translation>
    </message>
    <message>
      <source>&amp;Same as…</source>
      <translation>&amp;Sàmé àš… ~~~~</translation>
    </message>
    <message>
      <source>&amp;Search the case…</source>
      <translation>&amp;Séàrçh thé çàšé… ~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Source viewer</source>
      <translation>&amp;Söûrçé vîéwér ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Split into parts…</source>
      <translation>&amp;Splît îñtö pàrtš… ~~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Thémé ~~</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Ûñdö ~~</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Vîéw ~~</translation>
    </message>
    <message>
      <source>&amp;Watched folders…</source>
      <translation>&amp;Wàtçhéd földérš… ~~~~~~~</translation>
    </message>
    <message>
      <source>Add a &amp;folder…</source>
      <translation>Àdd à &amp;földér… ~~~~~~</translation>
    </message>
    <message>
      <source>Chec&amp;k the files now</source>
      <translation>Chéç&amp;k thé fîléš ñöw ~~~~~~~~</translation>
    </message>
    <message>
      <source>Close for g&amp;ood…</source>
      <translation>Clöšé för g&amp;ööd… ~~~~~~</translation>
    </message>
    <message>
      <source>Copy with words &amp;blacked out…</source>
      <translation>Cöpý wîth wördš &amp;blàçkéd öût… ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>É&amp;véñt ~~</translation>
    </message>
    <message>
      <source>E&amp;verything about this person…</source>
      <translation>É&amp;vérýthîñg àböût thîš péršöñ… ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>More menus</source>
      <translation>Möré méñûš ~~~~</translation>
    </message>
    <message>
      <source>N&amp;ormal text</source>
      <translation>N&amp;örmàl téxt ~~~~~</translation>
    </message>
    <message>
      <source>New &amp;event</source>
      <translation>Néw &amp;évéñt ~~~~</translation>
    </message>
    <message>
      <source>New &amp;note of what someone tells…</source>
      <translation>Néw &amp;ñöté öf whàt šöméöñé téllš… ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Next &amp;quote</source>
      <translation>Néxt &amp;qûöté ~~~~</translation>
    </message>
    <message>
      <source>Open a pac&amp;kage…</source>
      <translation>Öpéñ à pàç&amp;kàgé… ~~~~~~</translation>
    </message>
    <message>
      <source>Open aga&amp;in</source>
      <translation>Öpéñ àgà&amp;îñ ~~~~</translation>
    </message>
    <message>
      <source>Pack for a &amp;journey…</source>
      <translation>Pàçk för à &amp;jöûrñéý… ~~~~~~~~</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>S&amp;màllér téxt ~~~~~</translation>
    </message>
    <message>
      <source>Se&amp;ttings…</source>
      <translation>Sé&amp;ttîñgš… ~~~~</translation>
    </message>
    <message>
      <source>Search this &amp;document…</source>
      <translation>Séàrçh thîš &amp;döçûméñt… ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Ta&amp;ke it back…</source>
      <translation>Tà&amp;ké ît bàçk… ~~~~~~</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0} {1} ~~~</translation>
    </message>
  </context>
  <context>
    <name>ArchiveChoice</name>
    <message numerus="yes">
      <source>%n file(s) inside. Nothing was unpacked. Tick what belongs to the case; the archive itself stays as it is.</source>
      <translation>
        <numerusform>%n fîlé îñšîdé. Nöthîñg wàš ûñpàçkéd. Tîçk whàt bélöñgš tö thé çàšé; thé àrçhîvé îtšélf štàýš àš ît îš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš îñšîdé. Nöthîñg wàš ûñpàçkéd. Tîçk whàt bélöñgš tö thé çàšé; thé àrçhîvé îtšélf štàýš àš ît îš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n file(s)</source>
      <translation>
        <numerusform>Àdd %n fîlé ~~~~</numerusform>
        <numerusform>Àdd %n fîléš ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <translation>Àll ~</translation>
    </message>
    <message>
      <source>An archive again; it is not opened by itself.</source>
      <translation>Àñ àrçhîvé àgàîñ; ît îš ñöt öpéñéd bý îtšélf. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fîlé ~~</translation>
    </message>
    <message>
      <source>Files in the archive</source>
      <translation>Fîléš îñ thé àrçhîvé ~~~~~~~~</translation>
    </message>
    <message>
      <source>Files in {name}</source>
      <translation>Fîléš îñ {name} ~~~~~~</translation>
    </message>
    <message>
      <source>Locked with a password; unpack it in another program.</source>
      <translation>Löçkéd wîth à pàššwörd; ûñpàçk ît îñ àñöthér prögràm. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nöñé ~~</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Rémàrk ~~</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Sîžé ~~</translation>
    </message>
    <message>
      <source>Unpacks to far more than a document holds.</source>
      <translation>Ûñpàçkš tö fàr möré thàñ à döçûméñt höldš. ~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ArrivalRows</name>
    <message>
      <source>About</source>
      <translation>Àböût ~~</translation>
    </message>
    <message>
      <source>BEING TAKEN IN</source>
      <translation>BÉÎNG TÀKÉN ÎN ~~~~~~</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fîlé ~~</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Fröm ~~</translation>
    </message>
    <message>
      <source>Its own date</source>
      <translation>Îtš öwñ dàté ~~~~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>NEEDS YOU</source>
      <translation>NÉÉDS ÝÖÛ ~~~~</translation>
    </message>
    <message>
      <source>READ</source>
      <translation>RÉÀD ~~</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Réçéîvéd öñ ~~~~</translation>
    </message>
    <message>
      <source>add…</source>
      <translation>àdd… ~~</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ñö dàté ~~~</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>ñöt kñöwñ ~~~~</translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message numerus="yes">
      <source>%n contradict(s) what you accepted</source>
      <translation>
        <numerusform>%n çöñtràdîçtš whàt ýöû àççéptéd ~~~~~~~~~~~~~</numerusform>
        <numerusform>%n çöñtràdîçt whàt ýöû àççéptéd ~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n ñéw ~~</numerusform>
        <numerusform>%n ñéw ~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time limit(s)</source>
      <translation>
        <numerusform>%n tîmé lîmît ~~~~~</numerusform>
        <numerusform>%n tîmé lîmîtš ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Àddéd ~~</translation>
    </message>
    <message>
      <source>Added. Looking for dates and names…</source>
      <translation>Àddéd. Löökîñg för dàtéš àñd ñàméš… ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Added. Reading page {0} of {1} from its picture…</source>
      <translation>Àddéd. Réàdîñg pàgé {0} öf {1} fröm îtš pîçtûré… ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Added. Waits to be read from its picture…</source>
      <translation>Àddéd. Wàîtš tö bé réàd fröm îtš pîçtûré… ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chööšé… ~~~</translation>
    </message>
    <message>
      <source>Describe…</source>
      <translation>Déšçrîbé… ~~~~</translation>
    </message>
    <message>
      <source>Password…</source>
      <translation>Pàššwörd… ~~~~</translation>
    </message>
    <message>
      <source>Read, being added…</source>
      <translation>Réàd, béîñg àddéd… ~~~~~~~</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Réàdîñg… ~~~</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Rétrý ~~</translation>
    </message>
    <message>
      <source>Same file as {exhibit}, kept once</source>
      <translation>Sàmé fîlé àš {exhibit}, képt öñçé ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Same file as {exhibit}; it was in the trash and is back now</source>
      <translation>Sàmé fîlé àš {exhibit}; ît wàš îñ thé tràšh àñd îš bàçk ñöw ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Shöw ~~</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stöp ~~</translation>
    </message>
    <message>
      <source>Stopped. Nothing was added.</source>
      <translation>Stöppéd. Nöthîñg wàš àddéd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This password does not open it. Nothing has been read yet.</source>
      <translation>Thîš pàššwörd döéš ñöt öpéñ ît. Nöthîñg hàš bééñ réàd ýét. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wàîtîñg ~~~</translation>
    </message>
    <message numerus="yes">
      <source>add %n document(s)</source>
      <translation>
        <numerusform>àdd %n döçûméñt ~~~~~~</numerusform>
        <numerusform>àdd %n döçûméñtš ~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>confirm %n event(s)</source>
      <translation>
        <numerusform>çöñfîrm %n évéñt ~~~~~~</numerusform>
        <numerusform>çöñfîrm %n évéñtš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>hard to read: {0}</source>
      <translation>hàrd tö réàd: {0} ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ArrivalsPanel</name>
    <message numerus="yes">
      <source>%n file(s) added</source>
      <translation>
        <numerusform>%n fîlé àddéd ~~~~~</numerusform>
        <numerusform>%n fîléš àddéd ~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) being taken in</source>
      <translation>
        <numerusform>%n fîlé béîñg tàkéñ îñ ~~~~~~~~~</numerusform>
        <numerusform>%n fîléš béîñg tàkéñ îñ ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n here already</source>
      <translation>
        <numerusform>%n héré àlréàdý ~~~~~~</numerusform>
        <numerusform>%n héré àlréàdý ~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) you</source>
      <translation>
        <numerusform>%n ñéédš ýöû ~~~~~</numerusform>
        <numerusform>%n ñééd ýöû ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not added</source>
      <translation>
        <numerusform>%n ñöt àddéd ~~~~~</numerusform>
        <numerusform>%n ñöt àddéd ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fîléš ~~</translation>
    </message>
    <message>
      <source>Files taken in</source>
      <translation>Fîléš tàkéñ îñ ~~~~~~</translation>
    </message>
    <message>
      <source>Import log</source>
      <translation>Împört lög ~~~~</translation>
    </message>
    <message>
      <source>Password of {name}</source>
      <translation>Pàššwörd öf {name} ~~~~~~~</translation>
    </message>
    <message>
      <source>Review what is new</source>
      <translation>Révîéw whàt îš ñéw ~~~~~~~</translation>
    </message>
    <message>
      <source>What stands in the boxes is what the program believes. Correct it here. Accepted values never change by themselves.</source>
      <translation>Whàt štàñdš îñ thé böxéš îš whàt thé prögràm bélîévéš. Cörréçt ît héré. Àççéptéd vàlûéš ñévér çhàñgé bý thémšélvéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>correct {name}</source>
      <translation>çörréçt {name} ~~~~~~</translation>
    </message>
    <message>
      <source>date of {name}</source>
      <translation>dàté öf {name} ~~~~~~</translation>
    </message>
    <message>
      <source>what {name} is about</source>
      <translation>whàt {name} îš àböût ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>AskLine</name>
    <message numerus="yes">
      <source>%n day(s) left</source>
      <translation>
        <numerusform>%n dàý léft ~~~~</numerusform>
        <numerusform>%n dàýš léft ~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n föûñd ~~~</numerusform>
        <numerusform>%n föûñd ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) found</source>
      <translation>
        <numerusform>%n qûéštîöñ föûñd ~~~~~~~</numerusform>
        <numerusform>%n qûéštîöñš föûñd ~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) open</source>
      <translation>
        <numerusform>%n qûéštîöñ öpéñ ~~~~~~</numerusform>
        <numerusform>%n qûéštîöñš öpéñ ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>Dûé tödàý ~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Overdue by %n day(s)</source>
      <translation>
        <numerusform>Övérdûé bý %n dàý ~~~~~~~</numerusform>
        <numerusform>Övérdûé bý %n dàýš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Tîmé lîmîtš ~~~~</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>éñtéréd bý hàñd ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>BackupsDialog</name>
    <message>
      <source>Back up now</source>
      <translation>Bàçk ûp ñöw ~~~~</translation>
    </message>
    <message>
      <source>Backed up and checked.</source>
      <translation>Bàçkéd ûp àñd çhéçkéd. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Bàçkûpš ~~~</translation>
    </message>
    <message>
      <source>Backups of this case, newest first</source>
      <translation>Bàçkûpš öf thîš çàšé, ñéwéšt fîršt ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Copied and checked: {folder}</source>
      <translation>Cöpîéd àñd çhéçkéd: {folder} ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy the case to a stick…</source>
      <translation>Cöpý thé çàšé tö à štîçk… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copying</source>
      <translation>Cöpýîñg ~~~</translation>
    </message>
    <message>
      <source>Copying, then reading everything back to check it…</source>
      <translation>Cöpýîñg, théñ réàdîñg évérýthîñg bàçk tö çhéçk ît… ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing has changed since the newest backup.</source>
      <translation>Nöthîñg hàš çhàñgéd šîñçé thé ñéwéšt bàçkûp. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open the restored case</source>
      <translation>Öpéñ thé réštöréd çàšé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Originals that are not there any more: {names}</source>
      <translation>Örîgîñàlš thàt àré ñöt théré àñý möré: {names} ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore to a new folder</source>
      <translation>Réštöré tö à ñéw földér ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore to a new folder…</source>
      <translation>Réštöré tö à ñéw földér… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restored to {folder}. This case is as it was.</source>
      <translation>Réštöréd tö {folder}. Thîš çàšé îš àš ît wàš. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Réštörîñg… ~~~~</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Stàý héré ~~~~</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Stöp ~~</translation>
    </message>
    <message>
      <source>The backup was restored</source>
      <translation>Thé bàçkûp wàš réštöréd ~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no backup yet. The first is made when something changes.</source>
      <translation>Théré îš ñö bàçkûp ýét. Thé fîršt îš màdé whéñ šöméthîñg çhàñgéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Where shall the copy go?</source>
      <translation>Whéré šhàll thé çöpý gö? ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>While a case changes, Casefile backs it up every half hour and when it is closed, into the case’s own folder. That helps when the case file is damaged, not when the laptop is lost: copy the case to a stick now and then, and keep the stick elsewhere.</source>
      <translation>Whîlé à çàšé çhàñgéš, Càšéfîlé bàçkš ît ûp évérý hàlf höûr àñd whéñ ît îš çlöšéd, îñtö thé çàšé’š öwñ földér. Thàt hélpš whéñ thé çàšé fîlé îš dàmàgéd, ñöt whéñ thé làptöp îš löšt: çöpý thé çàšé tö à štîçk ñöw àñd théñ, àñd kéép thé štîçk élšéwhéré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Band</name>
    <message numerus="yes">
      <source>%n event(s) with a date.</source>
      <translation>
        <numerusform>%n évéñt wîth à dàté. ~~~~~~~~</numerusform>
        <numerusform>%n évéñtš wîth à dàté. ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date</source>
      <translation>
        <numerusform>%n wîthöût à dàté ~~~~~~~</numerusform>
        <numerusform>%n wîthöût à dàté ~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date.</source>
      <translation>
        <numerusform>%n wîthöût à dàté. ~~~~~~~</numerusform>
        <numerusform>%n wîthöût à dàté. ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Band of events</source>
      <translation>Bàñd öf évéñtš ~~~~~~</translation>
    </message>
    <message>
      <source>Chosen: {0}.</source>
      <translation>Chöšéñ: {0}. ~~~~~</translation>
    </message>
    <message>
      <source>Whole case</source>
      <translation>Whölé çàšé ~~~~</translation>
    </message>
    <message>
      <source>{0}, no date</source>
      <translation>{0}, ñö dàté ~~~~~</translation>
    </message>
    <message>
      <source>{0}, {1} dates</source>
      <translation>{0}, {1} dàtéš ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>BesideField</name>
    <message>
      <source>After or before</source>
      <translation>Àftér ör béföré ~~~~~~</translation>
    </message>
    <message>
      <source>The event it stands beside</source>
      <translation>Thé évéñt ît štàñdš béšîdé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>after</source>
      <translation>àftér ~~</translation>
    </message>
    <message>
      <source>before</source>
      <translation>béföré ~~</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>ñöt kñöwñ ~~~~</translation>
    </message>
  </context>
  <context>
    <name>Blacking</name>
    <message numerus="yes">
      <source>%n place(s) blacked out:</source>
      <translation>
        <numerusform>%n plàçé blàçkéd öût: ~~~~~~~~</numerusform>
        <numerusform>%n plàçéš blàçkéd öût: ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Blacking out…</source>
      <translation>Blàçkîñg öût… ~~~~~</translation>
    </message>
    <message>
      <source>Look at the pictures on page {0}.</source>
      <translation>Löök àt thé pîçtûréš öñ pàgé {0}. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf) ~~~~</translation>
    </message>
    <message>
      <source>Save the copy</source>
      <translation>Sàvé thé çöpý ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>BlackingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Copy with words blacked out</source>
      <translation>Cöpý wîth wördš blàçkéd öût ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Every form of these names is taken out of the pages, with notes, bookmarks and the file's own data. The original stays as it is. Look at the copy before it leaves: handwriting and pictures are not searched.</source>
      <translation>Évérý förm öf théšé ñàméš îš tàkéñ öût öf thé pàgéš, wîth ñötéš, böökmàrkš àñd thé fîlé'š öwñ dàtà. Thé örîgîñàl štàýš àš ît îš. Löök àt thé çöpý béföré ît léàvéš: hàñdwrîtîñg àñd pîçtûréš àré ñöt šéàrçhéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Further words</source>
      <translation>Fûrthér wördš ~~~~~</translation>
    </message>
    <message>
      <source>Further words, with commas between them</source>
      <translation>Fûrthér wördš, wîth çömmàš bétwééñ thém ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make the copy…</source>
      <translation>Màké thé çöpý… ~~~~~~</translation>
    </message>
    <message>
      <source>Whose names</source>
      <translation>Whöšé ñàméš ~~~~</translation>
    </message>
  </context>
  <context>
    <name>CardHead</name>
    <message>
      <source>Why here?</source>
      <translation>Whý héré? ~~~~</translation>
    </message>
  </context>
  <context>
    <name>CardList</name>
    <message>
      <source>Events</source>
      <translation>Évéñtš ~~</translation>
    </message>
  </context>
  <context>
    <name>CardPage</name>
    <message>
      <source>Next</source>
      <translation>Néxt ~~</translation>
    </message>
  </context>
  <context>
    <name>CaseBadge</name>
    <message>
      <source>Case {code}</source>
      <translation>Càšé {code} ~~~~</translation>
    </message>
  </context>
  <context>
    <name>CaseDetails</name>
    <message>
      <source>Case code</source>
      <translation>Càšé çödé ~~~~</translation>
    </message>
    <message>
      <source>Case code and title</source>
      <translation>Càšé çödé àñd tîtlé ~~~~~~~~</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sàvé ~~</translation>
    </message>
    <message>
      <source>The folder keeps its name. Window, lists and papers show this code.</source>
      <translation>Thé földér kéépš îtš ñàmé. Wîñdöw, lîštš àñd pàpérš šhöw thîš çödé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tîtlé ~~</translation>
    </message>
  </context>
  <context>
    <name>CaseEnding</name>
    <message>
      <source>Closed for good.</source>
      <translation>Clöšéd för gööd. ~~~~~~</translation>
    </message>
    <message>
      <source>Keeping papers and files…</source>
      <translation>Kéépîñg pàpérš àñd fîléš… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept and checked: {name}</source>
      <translation>Képt àñd çhéçkéd: {name} ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is being deleted…</source>
      <translation>Thé çàšé îš béîñg délétéd… ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CaseError</name>
    <message>
      <source>A chosen file cannot be unpacked.</source>
      <translation>À çhöšéñ fîlé çàññöt bé ûñpàçkéd. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A chosen file in the archive is damaged.</source>
      <translation>À çhöšéñ fîlé îñ thé àrçhîvé îš dàmàgéd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A database; its contents cannot be read.</source>
      <translation>À dàtàbàšé; îtš çöñtéñtš çàññöt bé réàd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A document cannot be tied to itself.</source>
      <translation>À döçûméñt çàññöt bé tîéd tö îtšélf. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A document of Pages, Numbers or Keynote; its words cannot be read.</source>
      <translation>À döçûméñt öf Pàgéš, Nûmbérš ör Kéýñöté; îtš wördš çàññöt bé réàd. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A document of an old office program; its words cannot be read.</source>
      <translation>À döçûméñt öf àñ öld öffîçé prögràm; îtš wördš çàññöt bé réàd. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A document the log says was added is gone ({0}…).</source>
      <translation>À döçûméñt thé lög šàýš wàš àddéd îš göñé ({0}…). ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A drawing or a picture of a kind that cannot be shown here.</source>
      <translation>À dràwîñg ör à pîçtûré öf à kîñd thàt çàññöt bé šhöwñ héré. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A file changed while it was packed.</source>
      <translation>À fîlé çhàñgéd whîlé ît wàš pàçkéd. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A file could not be deleted, so the erasure is not complete.</source>
      <translation>À fîlé çöûld ñöt bé délétéd, šö thé éràšûré îš ñöt çömplété. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A film; it is not played here.</source>
      <translation>À fîlm; ît îš ñöt plàýéd héré. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A part has no pages.</source>
      <translation>À pàrt hàš ñö pàgéš. ~~~~~~~~</translation>
    </message>
    <message>
      <source>A passphrase needs at least {0} signs.</source>
      <translation>À pàššphràšé ñéédš àt léàšt {0} šîgñš. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A presentation; its words cannot be read.</source>
      <translation>À préšéñtàtîöñ; îtš wördš çàññöt bé réàd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A program or a part of one, no document.</source>
      <translation>À prögràm ör à pàrt öf öñé, ñö döçûméñt. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A quote does not stand where it should in {0}.</source>
      <translation>À qûöté döéš ñöt štàñd whéré ît šhöûld îñ {0}. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A quote of {0} runs over the border of two parts: “{1}”</source>
      <translation>À qûöté öf {0} rûñš övér thé bördér öf twö pàrtš: “{1}” ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A quote was not found again when {0} was read again: “{1}”</source>
      <translation>À qûöté wàš ñöt föûñd àgàîñ whéñ {0} wàš réàd àgàîñ: “{1}” ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A row of {0} points to nothing.</source>
      <translation>À röw öf {0} pöîñtš tö ñöthîñg. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A sealed or encrypted message; its words cannot be read.</source>
      <translation>À šéàléd ör éñçrýptéd méššàgé; îtš wördš çàññöt bé réàd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A sound recording; it is not played here.</source>
      <translation>À šöûñd réçördîñg; ît îš ñöt plàýéd héré. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>All of it is there; nothing was changed.</source>
      <translation>Àll öf ît îš théré; ñöthîñg wàš çhàñgéd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An Outlook parcel (winmail.dat) with files inside that cannot be opened here.</source>
      <translation>Àñ Öûtlöök pàrçél (wîñmàîl.dàt) wîth fîléš îñšîdé thàt çàññöt bé öpéñéd héré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An accepted event rests on {0}.</source>
      <translation>Àñ àççéptéd évéñt réštš öñ {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An archive of 1 file; it was not unpacked.</source>
      <translation>Àñ àrçhîvé öf 1 fîlé; ît wàš ñöt ûñpàçkéd. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An archive of a kind that cannot be opened here.</source>
      <translation>Àñ àrçhîvé öf à kîñd thàt çàññöt bé öpéñéd héré. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An archive of {0} files; none of them was unpacked.</source>
      <translation>Àñ àrçhîvé öf {0} fîléš; ñöñé öf thém wàš ûñpàçkéd. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An original is missing from the case folder.</source>
      <translation>Àñ örîgîñàl îš mîššîñg fröm thé çàšé földér. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>An original was changed after it was added.</source>
      <translation>Àñ örîgîñàl wàš çhàñgéd àftér ît wàš àddéd. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Another program is writing to this case.</source>
      <translation>Àñöthér prögràm îš wrîtîñg tö thîš çàšé. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Ask the sender to send the files again as ordinary attachments.</source>
      <translation>Àšk thé šéñdér tö šéñd thé fîléš àgàîñ àš ördîñàrý àttàçhméñtš. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Black out this document on a print of it.</source>
      <translation>Blàçk öût thîš döçûméñt öñ à prîñt öf ît. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Change the event or the name by hand.</source>
      <translation>Chàñgé thé évéñt ör thé ñàmé bý hàñd. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Check that it is there and not write-protected, then add the document again.</source>
      <translation>Chéçk thàt ît îš théré àñd ñöt wrîté-prötéçtéd, théñ àdd thé döçûméñt àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Check that the folder is there and not write-protected.</source>
      <translation>Chéçk thàt thé földér îš théré àñd ñöt wrîté-prötéçtéd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Check the case (casefile verify) and the disk it lies on.</source>
      <translation>Chéçk thé çàšé (çàšéfîlé vérîfý) àñd thé dîšk ît lîéš öñ. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Check the files of the case first (Case, Check the files now), then try again.</source>
      <translation>Chéçk thé fîléš öf thé çàšé fîršt (Càšé, Chéçk thé fîléš ñöw), théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a day to come, or none.</source>
      <translation>Chööšé à dàý tö çömé, ör ñöñé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a file of several pages.</source>
      <translation>Chööšé à fîlé öf šévéràl pàgéš. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a folder with a case.db.</source>
      <translation>Chööšé à földér wîth à çàšé.db. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a folder with enough room that you may write to.</source>
      <translation>Chööšé à földér wîth éñöûgh rööm thàt ýöû màý wrîté tö. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a folder you may write to.</source>
      <translation>Chööšé à földér ýöû màý wrîté tö. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a new folder for the restored case.</source>
      <translation>Chööšé à ñéw földér för thé réštöréd çàšé. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a new name for the case.</source>
      <translation>Chööšé à ñéw ñàmé för thé çàšé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a stick or another folder.</source>
      <translation>Chööšé à štîçk ör àñöthér földér. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose again.</source>
      <translation>Chööšé àgàîñ. ~~~~~</translation>
    </message>
    <message>
      <source>Choose among its pages.</source>
      <translation>Chööšé àmöñg îtš pàgéš. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose another document, or the other direction.</source>
      <translation>Chööšé àñöthér döçûméñt, ör thé öthér dîréçtîöñ. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose another file for it.</source>
      <translation>Chööšé àñöthér fîlé för ît. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose another language or encoding.</source>
      <translation>Chööšé àñöthér làñgûàgé ör éñçödîñg. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Chööšé àñöthér ñàmé. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Chööšé àñöthér plàçé för ît. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Chööšé àñöthér plàçé. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose the folder of another case.</source>
      <translation>Chööšé thé földér öf àñöthér çàšé. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose the folder that holds {0}.traineddata in the settings.</source>
      <translation>Chööšé thé földér thàt höldš {0}.tràîñéddàtà îñ thé šéttîñgš. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose the very file, from a backup or from whoever sent it.</source>
      <translation>Chööšé thé vérý fîlé, fröm à bàçkûp ör fröm whöévér šéñt ît. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose two or more photos or scans of one letter.</source>
      <translation>Chööšé twö ör möré phötöš ör šçàñš öf öñé léttér. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose which of them to add.</source>
      <translation>Chööšé whîçh öf thém tö àdd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close it everywhere and make room on the disk, then try again.</source>
      <translation>Clöšé ît évérýwhéré àñd màké rööm öñ thé dîšk, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close it in the other window first, then open it again.</source>
      <translation>Clöšé ît îñ thé öthér wîñdöw fîršt, théñ öpéñ ît àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close it there first.</source>
      <translation>Clöšé ît théré fîršt. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Close it there, or wait until the other program has finished.</source>
      <translation>Clöšé ît théré, ör wàît ûñtîl thé öthér prögràm hàš fîñîšhéd. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close it there, then open it again.</source>
      <translation>Clöšé ît théré, théñ öpéñ ît àgàîñ. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close it there. If it is not open there any more, delete the file named lock in the case folder.</source>
      <translation>Clöšé ît théré. Îf ît îš ñöt öpéñ théré àñý möré, délété thé fîlé ñàméd löçk îñ thé çàšé földér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close other programs so that there is more memory, then try again.</source>
      <translation>Clöšé öthér prögràmš šö thàt théré îš möré mémörý, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close programs that have files of it open, then delete the folder yourself.</source>
      <translation>Clöšé prögràmš thàt hàvé fîléš öf ît öpéñ, théñ délété thé földér ýöûršélf. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close programs that have the case folder open, then erase again.</source>
      <translation>Clöšé prögràmš thàt hàvé thé çàšé földér öpéñ, théñ éràšé àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close the other program or wait a moment, then try again.</source>
      <translation>Clöšé thé öthér prögràm ör wàît à möméñt, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Close whatever writes to the case folder, then try again.</source>
      <translation>Clöšé whàtévér wrîtéš tö thé çàšé földér, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy it again from where it was made, or choose another file.</source>
      <translation>Cöpý ît àgàîñ fröm whéré ît wàš màdé, ör çhööšé àñöthér fîlé. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy it again from where it was made, or use another copy.</source>
      <translation>Cöpý ît àgàîñ fröm whéré ît wàš màdé, ör ûšé àñöthér çöpý. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy the case folder to a disk that can be written, and open it there.</source>
      <translation>Cöpý thé çàšé földér tö à dîšk thàt çàñ bé wrîttéñ, àñd öpéñ ît théré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Delete the rest: casefile delete CASE --yes CODE. Or delete the folder yourself.</source>
      <translation>Délété thé réšt: çàšéfîlé délété CÀSÉ --ýéš CÖDÉ. Ör délété thé földér ýöûršélf. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Describe by hand what it is for.</source>
      <translation>Déšçrîbé bý hàñd whàt ît îš för. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Edit the date.</source>
      <translation>Édît thé dàté. ~~~~~~</translation>
    </message>
    <message>
      <source>Entries {0} to {1} of the log are missing.</source>
      <translation>Éñtrîéš {0} tö {1} öf thé lög àré mîššîñg. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Entry {0} of the log does not follow the one before it.</source>
      <translation>Éñtrý {0} öf thé lög döéš ñöt föllöw thé öñé béföré ît. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Entry {0} of the log was changed.</source>
      <translation>Éñtrý {0} öf thé lög wàš çhàñgéd. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Erase {0} with all that is in it.</source>
      <translation>Éràšé {0} wîth àll thàt îš îñ ît. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Export it there as PDF or Word, and add that.</source>
      <translation>Éxpört ît théré àš PDF ör Wörd, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Export what matters as a table (.csv).</source>
      <translation>Éxpört whàt màttérš àš à tàblé (.çšv). ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Give each page to one part.</source>
      <translation>Gîvé éàçh pàgé tö öñé pàrt. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Give its first and its last page.</source>
      <translation>Gîvé îtš fîršt àñd îtš làšt pàgé. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Have the pictures of this document read first (R in Documents).</source>
      <translation>Hàvé thé pîçtûréš öf thîš döçûméñt réàd fîršt (R îñ Döçûméñtš). ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Install the newer Casefile to open it.</source>
      <translation>Îñštàll thé ñéwér Càšéfîlé tö öpéñ ît. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It cannot be opened any more; what is left is in its folder.</source>
      <translation>Ît çàññöt bé öpéñéd àñý möré; whàt îš léft îš îñ îtš földér. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It could not be opened: {0}.</source>
      <translation>Ît çöûld ñöt bé öpéñéd: {0}. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is as it was.</source>
      <translation>Ît îš àš ît wàš. ~~~~~~</translation>
    </message>
    <message>
      <source>It is locked for the holder of a certificate.</source>
      <translation>Ît îš löçkéd för thé höldér öf à çértîfîçàté. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is locked with a password.</source>
      <translation>Ît îš löçkéd wîth à pàššwörd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It needs more memory than is allowed.</source>
      <translation>Ît ñéédš möré mémörý thàñ îš àllöwéd. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>Ît wàš ñöt töûçhéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>It was removed; the case is as it was.</source>
      <translation>Ît wàš rémövéd; thé çàšé îš àš ît wàš. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>Ît wàš štöppéd. ~~~~~~</translation>
    </message>
    <message>
      <source>Its text and everything made from it is still there.</source>
      <translation>Îtš téxt àñd évérýthîñg màdé fröm ît îš štîll théré. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Its text as it was added is still there.</source>
      <translation>Îtš téxt àš ît wàš àddéd îš štîll théré. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Its words stand in pictures; each of them is a document of its own.</source>
      <translation>Îtš wördš štàñd îñ pîçtûréš; éàçh öf thém îš à döçûméñt öf îtš öwñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>List them with: casefile backups CASE</source>
      <translation>Lîšt thém wîth: çàšéfîlé bàçkûpš CÀSÉ ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look at the list again.</source>
      <translation>Löök àt thé lîšt àgàîñ. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look at the list.</source>
      <translation>Löök àt thé lîšt. ~~~~~~~</translation>
    </message>
    <message>
      <source>Look at these places; change the words there, or choose other initials in People.</source>
      <translation>Löök àt théšé plàçéš; çhàñgé thé wördš théré, ör çhööšé öthér îñîtîàlš îñ Péöplé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look for it in the list; another person of the same name needs something to tell them apart by.</source>
      <translation>Löök för ît îñ thé lîšt; àñöthér péršöñ öf thé šàmé ñàmé ñéédš šöméthîñg tö téll thém àpàrt bý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look for it there, also in its trash.</source>
      <translation>Löök för ît théré, àlšö îñ îtš tràšh. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look how the document writes them.</source>
      <translation>Löök höw thé döçûméñt wrîtéš thém. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look whether it is still there and may be read, then press Retry.</source>
      <translation>Löök whéthér ît îš štîll théré àñd màý bé réàd, théñ préšš Rétrý. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look whether the disk is full, write-protected or pulled out, then try again.</source>
      <translation>Löök whéthér thé dîšk îš fûll, wrîté-prötéçtéd ör pûlléd öût, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look whether the other case can be written to.</source>
      <translation>Löök whéthér thé öthér çàšé çàñ bé wrîttéñ tö. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look whether the stick is full, write-protected or pulled out, then try again.</source>
      <translation>Löök whéthér thé štîçk îš fûll, wrîté-prötéçtéd ör pûlléd öût, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Look whether the stick is there, then try again.</source>
      <translation>Löök whéthér thé štîçk îš théré, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make room on the disk and look whether its folder may be written.</source>
      <translation>Màké rööm öñ thé dîšk àñd löök whéthér îtš földér màý bé wrîttéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make room on the disk for a second copy of the case, then try again.</source>
      <translation>Màké rööm öñ thé dîšk för à šéçöñd çöpý öf thé çàšé, théñ trý àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make room on the disk, then add the document again.</source>
      <translation>Màké rööm öñ thé dîšk, théñ àdd thé döçûméñt àgàîñ. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make room on the disk, then try again.</source>
      <translation>Màké rööm öñ thé dîšk, théñ trý àgàîñ. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make room on this disk; the next backup is tried in a while.</source>
      <translation>Màké rööm öñ thîš dîšk; thé ñéxt bàçkûp îš trîéd îñ à whîlé. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make the second event from its words in the document.</source>
      <translation>Màké thé šéçöñd évéñt fröm îtš wördš îñ thé döçûméñt. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Name another place.</source>
      <translation>Nàmé àñöthér plàçé. ~~~~~~~~</translation>
    </message>
    <message>
      <source>No events were looked for: {0}</source>
      <translation>Nö évéñtš wéré löökéd för: {0} ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nobody is named.</source>
      <translation>Nöbödý îš ñàméd. ~~~~~~</translation>
    </message>
    <message>
      <source>None of these names or words was found in the document.</source>
      <translation>Nöñé öf théšé ñàméš ör wördš wàš föûñd îñ thé döçûméñt. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not all of the case could be deleted.</source>
      <translation>Nöt àll öf thé çàšé çöûld bé délétéd. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing in it was touched, and the case is as it was.</source>
      <translation>Nöthîñg îñ ît wàš töûçhéd, àñd thé çàšé îš àš ît wàš. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing in it was touched.</source>
      <translation>Nöthîñg îñ ît wàš töûçhéd. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing is written down.</source>
      <translation>Nöthîñg îš wrîttéñ döwñ. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing of it was kept; the package itself was not touched.</source>
      <translation>Nöthîñg öf ît wàš képt; thé pàçkàgé îtšélf wàš ñöt töûçhéd. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing to black out was named.</source>
      <translation>Nöthîñg tö blàçk öût wàš ñàméd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was added.</source>
      <translation>Nöthîñg wàš àddéd. ~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was changed by this step.</source>
      <translation>Nöthîñg wàš çhàñgéd bý thîš štép. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nöthîñg wàš çhàñgéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was copied.</source>
      <translation>Nöthîñg wàš çöpîéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was deleted.</source>
      <translation>Nöthîñg wàš délétéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was erased.</source>
      <translation>Nöthîñg wàš éràšéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Nöthîñg wàš wrîttéñ. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was written; the package was not touched.</source>
      <translation>Nöthîñg wàš wrîttéñ; thé pàçkàgé wàš ñöt töûçhéd. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Older backups are unchanged.</source>
      <translation>Öldér bàçkûpš àré ûñçhàñgéd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>One of the pictures is damaged.</source>
      <translation>Öñé öf thé pîçtûréš îš dàmàgéd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only PDF files and pictures have page pictures.</source>
      <translation>Öñlý PDF fîléš àñd pîçtûréš hàvé pàgé pîçtûréš. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only a PDF can be blacked out.</source>
      <translation>Öñlý à PDF çàñ bé blàçkéd öût. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only a whole PDF can be blacked out.</source>
      <translation>Öñlý à whölé PDF çàñ bé blàçkéd öût. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only documents outside the trash that came as files can be read again.</source>
      <translation>Öñlý döçûméñtš öûtšîdé thé tràšh thàt çàmé àš fîléš çàñ bé réàd àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open it again first.</source>
      <translation>Öpéñ ît àgàîñ fîršt. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Open it first.</source>
      <translation>Öpéñ ît fîršt. ~~~~~~</translation>
    </message>
    <message>
      <source>Open it in the mail program that holds the key, save it as PDF, and add that.</source>
      <translation>Öpéñ ît îñ thé màîl prögràm thàt höldš thé kéý, šàvé ît àš PDF, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open it once where it can be written.</source>
      <translation>Öpéñ ît öñçé whéré ît çàñ bé wrîttéñ. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open it with that certificate, print it to a PDF and add that.</source>
      <translation>Öpéñ ît wîth thàt çértîfîçàté, prîñt ît tö à PDF àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Pack it again.</source>
      <translation>Pàçk ît àgàîñ. ~~~~~~</translation>
    </message>
    <message>
      <source>Page {0} made the reader stop.</source>
      <translation>Pàgé {0} màdé thé réàdér štöp. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Page {0} of {1} cannot be found by search.</source>
      <translation>Pàgé {0} öf {1} çàññöt bé föûñd bý šéàrçh. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Pages of {0} are still to be read from their pictures.</source>
      <translation>Pàgéš öf {0} àré štîll tö bé réàd fröm théîr pîçtûréš. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Pages whose words stand in a picture were not read: {0}.</source>
      <translation>Pàgéš whöšé wördš štàñd îñ à pîçtûré wéré ñöt réàd: {0}. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Play it outside and write down what is said at which minute, then cite it by the minute.</source>
      <translation>Plàý ît öûtšîdé àñd wrîté döwñ whàt îš šàîd àt whîçh mîñûté, théñ çîté ît bý thé mîñûté. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Play it outside and write down what is seen and said at which minute.</source>
      <translation>Plàý ît öûtšîdé àñd wrîté döwñ whàt îš šééñ àñd šàîd àt whîçh mîñûté. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Put its pages into one part, or take the quote from its event first.</source>
      <translation>Pût îtš pàgéš îñtö öñé pàrt, ör tàké thé qûöté fröm îtš évéñt fîršt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Put the event back to review first, then make one letter of the photos.</source>
      <translation>Pût thé évéñt bàçk tö révîéw fîršt, théñ màké öñé léttér öf thé phötöš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read this way it holds no words.</source>
      <translation>Réàd thîš wàý ît höldš ñö wördš. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Reading it needs more memory than is allowed.</source>
      <translation>Réàdîñg ît ñéédš möré mémörý thàñ îš àllöwéd. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Reading page {0} took longer than {1} seconds.</source>
      <translation>Réàdîñg pàgé {0} töök löñgér thàñ {1} šéçöñdš. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore a backup of the case, or ask for help before going on.</source>
      <translation>Réštöré à bàçkûp öf thé çàšé, ör àšk för hélp béföré göîñg öñ. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore a backup of the case.</source>
      <translation>Réštöré à bàçkûp öf thé çàšé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore it from a backup, or add the document again.</source>
      <translation>Réštöré ît fröm à bàçkûp, ör àdd thé döçûméñt àgàîñ. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore the case from its last good backup.</source>
      <translation>Réštöré thé çàšé fröm îtš làšt gööd bàçkûp. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Same file as {0}, which was in the trash and is back now.</source>
      <translation>Sàmé fîlé àš {0}, whîçh wàš îñ thé tràšh àñd îš bàçk ñöw. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Same file as {0}.</source>
      <translation>Sàmé fîlé àš {0}. ~~~~~~~</translation>
    </message>
    <message>
      <source>Save a copy without the password in the program that made it, and add that.</source>
      <translation>Sàvé à çöpý wîthöût thé pàššwörd îñ thé prögràm thàt màdé ît, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save it as .docx or PDF in the program that made it, and add that.</source>
      <translation>Sàvé ît àš .döçx ör PDF îñ thé prögràm thàt màdé ît, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save it as PDF in the program that made it, and add that.</source>
      <translation>Sàvé ît àš PDF îñ thé prögràm thàt màdé ît, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save it as PDF in the program that made it, or describe it by hand.</source>
      <translation>Sàvé ît àš PDF îñ thé prögràm thàt màdé ît, ör déšçrîbé ît bý hàñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save it as PDF or PNG in the program that made it, and add that.</source>
      <translation>Sàvé ît àš PDF ör PNG îñ thé prögràm thàt màdé ît, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save the document as PDF, add that, and black out the PDF.</source>
      <translation>Sàvé thé döçûméñt àš PDF, àdd thàt, àñd blàçk öût thé PDF. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Say first which document is a translation of it.</source>
      <translation>Sàý fîršt whîçh döçûméñt îš à tràñšlàtîöñ öf ît. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Say to whom you give the case.</source>
      <translation>Sàý tö whöm ýöû gîvé thé çàšé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Select the words in the text again.</source>
      <translation>Séléçt thé wördš îñ thé téxt àgàîñ. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Something went wrong in Casefile.</source>
      <translation>Söméthîñg wéñt wröñg îñ Càšéfîlé. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Something went wrong inside the program.</source>
      <translation>Söméthîñg wéñt wröñg îñšîdé thé prögràm. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Split it when they are read.</source>
      <translation>Splît ît whéñ théý àré réàd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Start Casefile again; if it happens again, install it anew.</source>
      <translation>Stàrt Càšéfîlé àgàîñ; îf ît hàppéñš àgàîñ, îñštàll ît àñéw. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Take four or five words that have nothing to do with each other.</source>
      <translation>Tàké föûr ör fîvé wördš thàt hàvé ñöthîñg tö dö wîth éàçh öthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Take it back first.</source>
      <translation>Tàké ît bàçk fîršt. ~~~~~~~~</translation>
    </message>
    <message>
      <source>That is this case.</source>
      <translation>Thàt îš thîš çàšé. ~~~~~~~</translation>
    </message>
    <message>
      <source>The PDF is damaged: none of its pages can be read.</source>
      <translation>Thé PDF îš dàmàgéd: ñöñé öf îtš pàgéš çàñ bé réàd. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The PDF needs a password.</source>
      <translation>Thé PDF ñéédš à pàššwörd. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The RTF document holds no words.</source>
      <translation>Thé RTF döçûméñt höldš ñö wördš. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The Word document holds no words.</source>
      <translation>Thé Wörd döçûméñt höldš ñö wördš. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The Word document is damaged.</source>
      <translation>Thé Wörd döçûméñt îš dàmàgéd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The archive holds no files.</source>
      <translation>Thé àrçhîvé höldš ñö fîléš. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The backup could not be written.</source>
      <translation>Thé bàçkûp çöûld ñöt bé wrîttéñ. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The book holds no words.</source>
      <translation>Thé böök höldš ñö wördš. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case and its backups are unchanged; what was begun was removed.</source>
      <translation>Thé çàšé àñd îtš bàçkûpš àré ûñçhàñgéd; whàt wàš bégûñ wàš rémövéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case and its older backups are unchanged.</source>
      <translation>Thé çàšé àñd îtš öldér bàçkûpš àré ûñçhàñgéd. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case cannot be made here.</source>
      <translation>Thé çàšé çàññöt bé màdé héré. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case cannot be written here.</source>
      <translation>Thé çàšé çàññöt bé wrîttéñ héré. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case could not be deleted.</source>
      <translation>Thé çàšé çöûld ñöt bé délétéd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case could not be restored here.</source>
      <translation>Thé çàšé çöûld ñöt bé réštöréd héré. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case could not be written anew.</source>
      <translation>Thé çàšé çöûld ñöt bé wrîttéñ àñéw. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case file is damaged or missing.</source>
      <translation>Thé çàšé fîlé îš dàmàgéd ör mîššîñg. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case file is damaged.</source>
      <translation>Thé çàšé fîlé îš dàmàgéd. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case file is damaged: {0}.</source>
      <translation>Thé çàšé fîlé îš dàmàgéd: {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case folder cannot be written.</source>
      <translation>Thé çàšé földér çàññöt bé wrîttéñ. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was before this step.</source>
      <translation>Thé çàšé îš àš ît wàš béföré thîš štép. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was, and opens as before.</source>
      <translation>Thé çàšé îš àš ît wàš, àñd öpéñš àš béföré. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was.</source>
      <translation>Thé çàšé îš àš ît wàš. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was; nothing was written.</source>
      <translation>Thé çàšé îš àš ît wàš; ñöthîñg wàš wrîttéñ. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was; the copy was removed.</source>
      <translation>Thé çàšé îš àš ît wàš; thé çöpý wàš rémövéd. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was; what was begun there was removed.</source>
      <translation>Thé çàšé îš àš ît wàš; whàt wàš bégûñ théré wàš rémövéd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is as it was; what was begun was removed.</source>
      <translation>Thé çàšé îš àš ît wàš; whàt wàš bégûñ wàš rémövéd. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is still in use.</source>
      <translation>Thé çàšé îš štîll îñ ûšé. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is unchanged.</source>
      <translation>Thé çàšé îš ûñçhàñgéd. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case was changed since it was packed.</source>
      <translation>Thé çàšé wàš çhàñgéd šîñçé ît wàš pàçkéd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The chat cannot be unpacked.</source>
      <translation>Thé çhàt çàññöt bé ûñpàçkéd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The chat holds no messages.</source>
      <translation>Thé çhàt höldš ñö méššàgéš. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The chosen files unpack to more than 200 MB.</source>
      <translation>Thé çhöšéñ fîléš ûñpàçk tö möré thàñ 200 MB. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The computer is very busy: end other programs, then add the document again.</source>
      <translation>Thé çömpûtér îš vérý bûšý: éñd öthér prögràmš, théñ àdd thé döçûméñt àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The copy could not be written.</source>
      <translation>Thé çöpý çöûld ñöt bé wrîttéñ. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The copy of the case file does not hold together.</source>
      <translation>Thé çöpý öf thé çàšé fîlé döéš ñöt höld tögéthér. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The copy still held words that were to be blacked out.</source>
      <translation>Thé çöpý štîll héld wördš thàt wéré tö bé blàçkéd öût. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The copy was stopped.</source>
      <translation>Thé çöpý wàš štöppéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>The day to delete the case after is past.</source>
      <translation>Thé dàý tö délété thé çàšé àftér îš pàšt. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The deleting of this case was cut off; what is left is no case any more.</source>
      <translation>Thé délétîñg öf thîš çàšé wàš çût öff; whàt îš léft îš ñö çàšé àñý möré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The disk is full or cannot be written.</source>
      <translation>Thé dîšk îš fûll ör çàññöt bé wrîttéñ. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Thé dîšk îš fûll. ~~~~~~~</translation>
    </message>
    <message>
      <source>The document holds no words.</source>
      <translation>Thé döçûméñt höldš ñö wördš. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The document is built in a way that is not read.</source>
      <translation>Thé döçûméñt îš bûîlt îñ à wàý thàt îš ñöt réàd. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The document is locked with a password.</source>
      <translation>Thé döçûméñt îš löçkéd wîth à pàššwörd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The document was not added; the file it came from was not touched.</source>
      <translation>Thé döçûméñt wàš ñöt àddéd; thé fîlé ît çàmé fröm wàš ñöt töûçhéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The document was not read: {0}.</source>
      <translation>Thé döçûméñt wàš ñöt réàd: {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The event has no headline.</source>
      <translation>Thé évéñt hàš ñö héàdlîñé. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file could not be made.</source>
      <translation>Thé fîlé çöûld ñöt bé màdé. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file holds no words.</source>
      <translation>Thé fîlé höldš ñö wördš. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file is built in a way that cannot be read.</source>
      <translation>Thé fîlé îš bûîlt îñ à wàý thàt çàññöt bé réàd. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file is cut off or damaged.</source>
      <translation>Thé fîlé îš çût öff ör dàmàgéd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file is empty.</source>
      <translation>Thé fîlé îš émptý. ~~~~~~~</translation>
    </message>
    <message>
      <source>The file is larger than {0} MB.</source>
      <translation>Thé fîlé îš làrgér thàñ {0} MB. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file is neither a known kind of document nor readable text.</source>
      <translation>Thé fîlé îš ñéîthér à kñöwñ kîñd öf döçûméñt ñör réàdàblé téxt. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file is still being written.</source>
      <translation>Thé fîlé îš štîll béîñg wrîttéñ. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The file unpacks to far more than a document holds.</source>
      <translation>Thé fîlé ûñpàçkš tö fàr möré thàñ à döçûméñt höldš. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The folder could not be written.</source>
      <translation>Thé földér çöûld ñöt bé wrîttéñ. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The language data is damaged or of another version.</source>
      <translation>Thé làñgûàgé dàtà îš dàmàgéd ör öf àñöthér véršîöñ. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The line at the top says how it can be changed again.</source>
      <translation>Thé lîñé àt thé töp šàýš höw ît çàñ bé çhàñgéd àgàîñ. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The list of documents is as it was.</source>
      <translation>Thé lîšt öf döçûméñtš îš àš ît wàš. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The log does not hold the entry a paper printed ({0}): its end was cut off, or the paper is of another case.</source>
      <translation>Thé lög döéš ñöt höld thé éñtrý à pàpér prîñtéd ({0}): îtš éñd wàš çût öff, ör thé pàpér îš öf àñöthér çàšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The log does not say when {0} was added.</source>
      <translation>Thé lög döéš ñöt šàý whéñ {0} wàš àddéd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The mail holds no words.</source>
      <translation>Thé màîl höldš ñö wördš. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The mail is damaged.</source>
      <translation>Thé màîl îš dàmàgéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>The mailbox is damaged.</source>
      <translation>Thé màîlböx îš dàmàgéd. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>The message is damaged.</source>
      <translation>Thé méššàgé îš dàmàgéd. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>The message unpacks to more than a message holds.</source>
      <translation>Thé méššàgé ûñpàçkš tö möré thàñ à méššàgé höldš. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The name is empty.</source>
      <translation>Thé ñàmé îš émptý. ~~~~~~~</translation>
    </message>
    <message>
      <source>The new copy is not the same as the case.</source>
      <translation>Thé ñéw çöpý îš ñöt thé šàmé àš thé çàšé. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The note is empty.</source>
      <translation>Thé ñöté îš émptý. ~~~~~~~</translation>
    </message>
    <message>
      <source>The original of {0} ({1}) is missing.</source>
      <translation>Thé örîgîñàl öf {0} ({1}) îš mîššîñg. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The original of {0} ({1}) is not the file that was added.</source>
      <translation>Thé örîgîñàl öf {0} ({1}) îš ñöt thé fîlé thàt wàš àddéd. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The originals and the backups of the case are in place.</source>
      <translation>Thé örîgîñàlš àñd thé bàçkûpš öf thé çàšé àré îñ plàçé. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The originals are all in place.</source>
      <translation>Thé örîgîñàlš àré àll îñ plàçé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The originals are kept in the case folder and were not touched.</source>
      <translation>Thé örîgîñàlš àré képt îñ thé çàšé földér àñd wéré ñöt töûçhéd. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The other case has {0} already.</source>
      <translation>Thé öthér çàšé hàš {0} àlréàdý. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The package cannot be read.</source>
      <translation>Thé pàçkàgé çàññöt bé réàd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The package cannot go into the case folder itself.</source>
      <translation>Thé pàçkàgé çàññöt gö îñtö thé çàšé földér îtšélf. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The package could not be unpacked here.</source>
      <translation>Thé pàçkàgé çöûld ñöt bé ûñpàçkéd héré. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The package could not be written.</source>
      <translation>Thé pàçkàgé çöûld ñöt bé wrîttéñ. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The package does not hold what was packed.</source>
      <translation>Thé pàçkàgé döéš ñöt höld whàt wàš pàçkéd. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The package does not open as it should.</source>
      <translation>Thé pàçkàgé döéš ñöt öpéñ àš ît šhöûld. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The paper could not be laid out.</source>
      <translation>Thé pàpér çöûld ñöt bé làîd öût. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The part of the program that reads documents could not be started.</source>
      <translation>Thé pàrt öf thé prögràm thàt réàdš döçûméñtš çöûld ñöt bé štàrtéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The passphrase could not be worked on.</source>
      <translation>Thé pàššphràšé çöûld ñöt bé wörkéd öñ. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The passphrase could not be written to the case.</source>
      <translation>Thé pàššphràšé çöûld ñöt bé wrîttéñ tö thé çàšé. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The password does not fit.</source>
      <translation>Thé pàššwörd döéš ñöt fît. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The picture has too many pixels.</source>
      <translation>Thé pîçtûré hàš töö màñý pîxélš. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation>Thé pîçtûré îš dàmàgéd. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>The picture is too poor to be read by a machine.</source>
      <translation>Thé pîçtûré îš töö pöör tö bé réàd bý à màçhîñé. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The question has no words.</source>
      <translation>Thé qûéštîöñ hàš ñö wördš. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The reader answered nonsense.</source>
      <translation>Thé réàdér àñšwéréd ñöñšéñšé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The record cannot be kept in the folder that is deleted.</source>
      <translation>Thé réçörd çàññöt bé képt îñ thé földér thàt îš délétéd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The record could not be written.</source>
      <translation>Thé réçörd çöûld ñöt bé wrîttéñ. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The saved page holds no words.</source>
      <translation>Thé šàvéd pàgé höldš ñö wördš. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The saved page is damaged.</source>
      <translation>Thé šàvéd pàgé îš dàmàgéd. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The search index cannot be read: {0}.</source>
      <translation>Thé šéàrçh îñdéx çàññöt bé réàd: {0}. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The search index holds pages that are no longer there.</source>
      <translation>Thé šéàrçh îñdéx höldš pàgéš thàt àré ñö löñgér théré. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The stick does not give back what was written to it.</source>
      <translation>Thé štîçk döéš ñöt gîvé bàçk whàt wàš wrîttéñ tö ît. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The table holds no words.</source>
      <translation>Thé tàblé höldš ñö wördš. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The table is damaged.</source>
      <translation>Thé tàblé îš dàmàgéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>The text it had is unchanged.</source>
      <translation>Thé téxt ît hàd îš ûñçhàñgéd. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The text of {0} ({1}), page {2}, is not what its original gives. Casefile reads differently since it was added, or the text was changed: read the document again.</source>
      <translation>Thé téxt öf {0} ({1}), pàgé {2}, îš ñöt whàt îtš örîgîñàl gîvéš. Càšéfîlé réàdš dîfféréñtlý šîñçé ît wàš àddéd, ör thé téxt wàš çhàñgéd: réàd thé döçûméñt àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The time limit has no words.</source>
      <translation>Thé tîmé lîmît hàš ñö wördš. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The web page holds no words.</source>
      <translation>Thé wéb pàgé höldš ñö wördš. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The web page is larger than 10 MB.</source>
      <translation>Thé wéb pàgé îš làrgér thàñ 10 MB. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is a file called {0} already.</source>
      <translation>Théré îš à fîlé çàlléd {0} àlréàdý. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no backup {0}.</source>
      <translation>Théré îš ñö bàçkûp {0}. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no case in this package.</source>
      <translation>Théré îš ñö çàšé îñ thîš pàçkàgé. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no encoding called {0}.</source>
      <translation>Théré îš ñö éñçödîñg çàlléd {0}. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no language data for {0}.</source>
      <translation>Théré îš ñö làñgûàgé dàtà för {0}. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no language data for {0}: {1}.</source>
      <translation>Théré îš ñö làñgûàgé dàtà för {0}: {1}. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no such page.</source>
      <translation>Théré îš ñö šûçh pàgé. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is no way to write {0}.</source>
      <translation>Théré îš ñö wàý tö wrîté {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>There is not enough room there.</source>
      <translation>Théré îš ñöt éñöûgh rööm théré. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>These are not several pictures.</source>
      <translation>Théšé àré ñöt šévéràl pîçtûréš. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>These are two different passphrases.</source>
      <translation>Théšé àré twö dîfféréñt pàššphràšéš. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>These sentences cannot be told apart.</source>
      <translation>Théšé šéñtéñçéš çàññöt bé töld àpàrt. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>These words are not in the document.</source>
      <translation>Théšé wördš àré ñöt îñ thé döçûméñt. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This PDF could not be blacked out.</source>
      <translation>Thîš PDF çöûld ñöt bé blàçkéd öût. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case has no passphrase.</source>
      <translation>Thîš çàšé hàš ñö pàššphràšé. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is closed already.</source>
      <translation>Thîš çàšé îš çlöšéd àlréàdý. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is closed and for reading only.</source>
      <translation>Thîš çàšé îš çlöšéd àñd för réàdîñg öñlý. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is locked already.</source>
      <translation>Thîš çàšé îš löçkéd àlréàdý. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is locked with a passphrase.</source>
      <translation>Thîš çàšé îš löçkéd wîth à pàššphràšé. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is not closed.</source>
      <translation>Thîš çàšé îš ñöt çlöšéd. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is open elsewhere ({0}).</source>
      <translation>Thîš çàšé îš öpéñ élšéwhéré ({0}). ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is open elsewhere.</source>
      <translation>Thîš çàšé îš öpéñ élšéwhéré. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <translation>Thîš çàšé îš öpéñ för réàdîñg öñlý. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is open for reading only; {0} holds it.</source>
      <translation>Thîš çàšé îš öpéñ för réàdîñg öñlý; {0} höldš ît. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case was given to somebody and is for reading only here.</source>
      <translation>Thîš çàšé wàš gîvéñ tö šömébödý àñd îš för réàdîñg öñlý héré. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case was not closed on another computer ({0}).</source>
      <translation>Thîš çàšé wàš ñöt çlöšéd öñ àñöthér çömpûtér ({0}). ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case was not closed, and here nothing can be written to finish that.</source>
      <translation>Thîš çàšé wàš ñöt çlöšéd, àñd héré ñöthîñg çàñ bé wrîttéñ tö fîñîšh thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case was not given to anybody.</source>
      <translation>Thîš çàšé wàš ñöt gîvéñ tö àñýbödý. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case was written by a newer Casefile.</source>
      <translation>Thîš çàšé wàš wrîttéñ bý à ñéwér Càšéfîlé. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case was written by an older Casefile and cannot be brought up to date here.</source>
      <translation>Thîš çàšé wàš wrîttéñ bý àñ öldér Càšéfîlé àñd çàññöt bé bröûght ûp tö dàté héré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This copy would still name somebody whose name is hidden ({0}).</source>
      <translation>Thîš çöpý wöûld štîll ñàmé šömébödý whöšé ñàmé îš hîddéñ ({0}). ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This date can be read in one way only.</source>
      <translation>Thîš dàté çàñ bé réàd îñ öñé wàý öñlý. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This event is no longer in the case.</source>
      <translation>Thîš évéñt îš ñö löñgér îñ thé çàšé. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This file is no package, or it is torn.</source>
      <translation>Thîš fîlé îš ñö pàçkàgé, ör ît îš törñ. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This folder is not a case.</source>
      <translation>Thîš földér îš ñöt à çàšé. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This folder is not empty.</source>
      <translation>Thîš földér îš ñöt émptý. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is no longer in the case.</source>
      <translation>Thîš îš ñö löñgér îñ thé çàšé. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is not the code of the case.</source>
      <translation>Thîš îš ñöt thé çödé öf thé çàšé. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is not the file that was added.</source>
      <translation>Thîš îš ñöt thé fîlé thàt wàš àddéd. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This name is in the case already.</source>
      <translation>Thîš ñàmé îš îñ thé çàšé àlréàdý. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This package is torn, or was changed.</source>
      <translation>Thîš pàçkàgé îš törñ, ör wàš çhàñgéd. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This page cannot be drawn.</source>
      <translation>Thîš pàgé çàññöt bé dràwñ. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This passphrase does not open the case.</source>
      <translation>Thîš pàššphràšé döéš ñöt öpéñ thé çàšé. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This passphrase does not open the package.</source>
      <translation>Thîš pàššphràšé döéš ñöt öpéñ thé pàçkàgé. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This step cannot be taken back any more.</source>
      <translation>Thîš štép çàññöt bé tàkéñ bàçk àñý möré. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This stick cannot hold a file as large as the package.</source>
      <translation>Thîš štîçk çàññöt höld à fîlé àš làrgé àš thé pàçkàgé. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>To delete it, type {0}.</source>
      <translation>Tö délété ît, týpé {0}. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the details below to whoever looks after Casefile.</source>
      <translation>Trý àgàîñ. Îf ît hàppéñš àgàîñ, šéñd thé détàîlš bélöw tö whöévér löökš àftér Càšéfîlé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Try again; look at the keyboard layout and capital letters.</source>
      <translation>Trý àgàîñ; löök àt thé kéýböàrd làýöût àñd çàpîtàl léttérš. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Try it without quotes; send the details to whoever looks after Casefile.</source>
      <translation>Trý ît wîthöût qûötéš; šéñd thé détàîlš tö whöévér löökš àftér Càšéfîlé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Two parts have a page in common.</source>
      <translation>Twö pàrtš hàvé à pàgé îñ çömmöñ. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Type its password.</source>
      <translation>Týpé îtš pàššwörd. ~~~~~~~</translation>
    </message>
    <message>
      <source>Unpack it in another program and add the files you need.</source>
      <translation>Ûñpàçk ît îñ àñöthér prögràm àñd àdd thé fîléš ýöû ñééd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Unpack it with other programs: the text inside says how.</source>
      <translation>Ûñpàçk ît wîth öthér prögràmš: thé téxt îñšîdé šàýš höw. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Use a stick in the exFAT or NTFS format: FAT32 ends at 4 GB a file.</source>
      <translation>Ûšé à štîçk îñ thé éxFÀT ör NTFS förmàt: FÀT32 éñdš àt 4 GB à fîlé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Use another stick.</source>
      <translation>Ûšé àñöthér štîçk. ~~~~~~~</translation>
    </message>
    <message>
      <source>What was begun was removed; the package was not touched.</source>
      <translation>Whàt wàš bégûñ wàš rémövéd; thé pàçkàgé wàš ñöt töûçhéd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Words in pictures cannot be read here.</source>
      <translation>Wördš îñ pîçtûréš çàññöt bé réàd héré. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write a few words.</source>
      <translation>Wrîté à féw wördš. ~~~~~~~</translation>
    </message>
    <message>
      <source>Write it like 13 Dec 2023, 12.2023, 2019-2022, since 2014 or about 1999.</source>
      <translation>Wrîté ît lîké 13 Déç 2023, 12.2023, 2019-2022, šîñçé 2014 ör àböût 1999. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write it like 2023-12-13, 2023-12 or 2019/2022.</source>
      <translation>Wrîté ît lîké 2023-12-13, 2023-12 ör 2019/2022. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write the name.</source>
      <translation>Wrîté thé ñàmé. ~~~~~~</translation>
    </message>
    <message>
      <source>Write the question.</source>
      <translation>Wrîté thé qûéštîöñ. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Write what has to be done.</source>
      <translation>Wrîté whàt hàš tö bé döñé. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write what it says first.</source>
      <translation>Wrîté whàt ît šàýš fîršt. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write what was said first.</source>
      <translation>Wrîté whàt wàš šàîd fîršt. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Your case is unchanged.</source>
      <translation>Ýöûr çàšé îš ûñçhàñgéd. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} ({1}) could not be read again: {2}</source>
      <translation>{0} ({1}) çöûld ñöt bé réàd àgàîñ: {2} ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} MB are needed, {1} MB are free.</source>
      <translation>{0} MB àré ñéédéd, {1} MB àré fréé. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} could not be copied to the other case.</source>
      <translation>{0} çöûld ñöt bé çöpîéd tö thé öthér çàšé. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} could not be written: {1}.</source>
      <translation>{0} çöûld ñöt bé wrîttéñ: {1}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} has no page {1}, or it is in a part already.</source>
      <translation>{0} hàš ñö pàgé {1}, ör ît îš îñ à pàrt àlréàdý. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} has no translation in this case.</source>
      <translation>{0} hàš ñö tràñšlàtîöñ îñ thîš çàšé. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} has nothing to split.</source>
      <translation>{0} hàš ñöthîñg tö šplît. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} is not a file but a link, folder or device.</source>
      <translation>{0} îš ñöt à fîlé bût à lîñk, földér ör dévîçé. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} is not read from a file.</source>
      <translation>{0} îš ñöt réàd fröm à fîlé. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} lies inside {1}, whose file holds its words.</source>
      <translation>{0} lîéš îñšîdé {1}, whöšé fîlé höldš îtš wördš. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} made the reader stop.</source>
      <translation>{0} màdé thé réàdér štöp. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} of {1} files were copied; yours stay where they are.</source>
      <translation>{0} öf {1} fîléš wéré çöpîéd; ýöûrš štàý whéré théý àré. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} took longer than {1} seconds.</source>
      <translation>{0} töök löñgér thàñ {1} šéçöñdš. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>“{0}” is not a date the program understands.</source>
      <translation>“{0}” îš ñöt à dàté thé prögràm ûñdérštàñdš. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>“{0}” is not a date.</source>
      <translation>“{0}” îš ñöt à dàté. ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CaseGiving</name>
    <message numerus="yes">
      <source>%n document(s) given, opened again and checked: {0}</source>
      <translation>
        <numerusform>%n döçûméñt gîvéñ, öpéñéd àgàîñ àñd çhéçkéd: {0} ~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n döçûméñtš gîvéñ, öpéñéd àgàîñ àñd çhéçkéd: {0} ~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>It can be changed here again. The package you gave still opens: what is changed there and here from now on stays apart.</source>
      <translation>Ît çàñ bé çhàñgéd héré àgàîñ. Thé pàçkàgé ýöû gàvé štîll öpéñš: whàt îš çhàñgéd théré àñd héré fröm ñöw öñ štàýš àpàrt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Making the package, then opening it again to test all of it…</source>
      <translation>Màkîñg thé pàçkàgé, théñ öpéñîñg ît àgàîñ tö téšt àll öf ît… ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Package (*{0})</source>
      <translation>Pàçkàgé (*{0}) ~~~~~~</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Tàké ît bàçk ~~~~~</translation>
    </message>
    <message>
      <source>Take the case back?</source>
      <translation>Tàké thé çàšé bàçk? ~~~~~~~~</translation>
    </message>
    <message>
      <source>Where shall the package go?</source>
      <translation>Whéré šhàll thé pàçkàgé gö? ~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CaseJourney</name>
    <message>
      <source>Packing the case, then opening it as a test…</source>
      <translation>Pàçkîñg thé çàšé, théñ öpéñîñg ît àš à téšt… ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is being removed…</source>
      <translation>Thé çàšé îš béîñg rémövéd… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case is in the package {name}, no more here.</source>
      <translation>Thé çàšé îš îñ thé pàçkàgé {name}, ñö möré héré. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CaseLocking</name>
    <message>
      <source>Case locked</source>
      <translation>Càšé löçkéd ~~~~</translation>
    </message>
    <message>
      <source>{code}, locked — Casefile</source>
      <translation>{code}, löçkéd — Càšéfîlé ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CasePane</name>
    <message>
      <source>Add the very file once more: it takes its place.</source>
      <translation>Àdd thé vérý fîlé öñçé möré: ît tàkéš îtš plàçé. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Do not rely on it.</source>
      <translation>Dö ñöt rélý öñ ît. ~~~~~~~</translation>
    </message>
    <message>
      <source>Is this case open on another computer?</source>
      <translation>Îš thîš çàšé öpéñ öñ àñöthér çömpûtér? ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is closed there: open it to write</source>
      <translation>Ît îš çlöšéd théré: öpéñ ît tö wrîté ~~~~~~~~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>No copy outside this computer for %n day(s): File, Backups…</source>
      <translation>
        <numerusform>Nö çöpý öûtšîdé thîš çömpûtér för %n dàý: Fîlé, Bàçkûpš… ~~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Nö çöpý öûtšîdé thîš çömpûtér för %n dàýš: Fîlé, Bàçkûpš… ~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Only read</source>
      <translation>Öñlý réàd ~~~~</translation>
    </message>
    <message>
      <source>This case lies on a network drive: others may read it, and it can be damaged there.</source>
      <translation>Thîš çàšé lîéš öñ à ñétwörk drîvé: öthérš màý réàd ît, àñd ît çàñ bé dàmàgéd théré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{cloud} syncs the folder of this case: copies leave this computer, and syncing can damage it. Move it elsewhere.</source>
      <translation>{cloud} šýñçš thé földér öf thîš çàšé: çöpîéš léàvé thîš çömpûtér, àñd šýñçîñg çàñ dàmàgé ît. Mövé ît élšéwhéré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{holder} opened it and did not close it. Two computers that write to one case damage it, so it is for reading only here.</source>
      <translation>{holder} öpéñéd ît àñd dîd ñöt çlöšé ît. Twö çömpûtérš thàt wrîté tö öñé çàšé dàmàgé ît, šö ît îš för réàdîñg öñlý héré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CloseDialog</name>
    <message>
      <source>A folder that anybody can open</source>
      <translation>À földér thàt àñýbödý çàñ öpéñ ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Close for good</source>
      <translation>Clöšé för gööd ~~~~~~</translation>
    </message>
    <message>
      <source>Close this case for good</source>
      <translation>Clöšé thîš çàšé för gööd ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Court summary</source>
      <translation>Cöûrt šûmmàrý ~~~~~</translation>
    </message>
    <message>
      <source>How long it has to be kept, or may be, the law of your office says.</source>
      <translation>Höw löñg ît hàš tö bé képt, ör màý bé, thé làw öf ýöûr öffîçé šàýš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It stays on this computer and can be read, searched and printed. Nobody changes it until it is opened again.</source>
      <translation>Ît štàýš öñ thîš çömpûtér àñd çàñ bé réàd, šéàrçhéd àñd prîñtéd. Nöbödý çhàñgéš ît ûñtîl ît îš öpéñéd àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Keep papers and files in one place, too</source>
      <translation>Kéép pàpérš àñd fîléš îñ öñé plàçé, töö ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>One encrypted file (package)</source>
      <translation>Öñé éñçrýptéd fîlé (pàçkàgé) ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Pàššphràšé öf thé pàçkàgé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Remind me to delete the case after</source>
      <translation>Rémîñd mé tö délété thé çàšé àftér ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Where to?</source>
      <translation>Whéré tö? ~~~~</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Wîth ~~</translation>
    </message>
    <message>
      <source>Working summary</source>
      <translation>Wörkîñg šûmmàrý ~~~~~~</translation>
    </message>
    <message>
      <source>Write a day to come, such as {day}.</source>
      <translation>Wrîté à dàý tö çömé, šûçh àš {day}. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>and every document under a name that tells what it is, the chronology for other programs, and a list to check all of it.</source>
      <translation>àñd évérý döçûméñt ûñdér à ñàmé thàt téllš whàt ît îš, thé çhröñölögý för öthér prögràmš, àñd à lîšt tö çhéçk àll öf ît. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Dàrk ~~</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Hîgh çöñtràšt ~~~~~~</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>&amp;Lîght ~~</translation>
    </message>
    <message>
      <source>As the &amp;system</source>
      <translation>Àš thé &amp;šýštém ~~~~~~</translation>
    </message>
    <message>
      <source>None yet</source>
      <translation>Nöñé ýét ~~~</translation>
    </message>
    <message>
      <source>Open a case</source>
      <translation>Öpéñ à çàšé ~~~~</translation>
    </message>
    <message>
      <source>case code and title</source>
      <translation>çàšé çödé àñd tîtlé ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ComposeDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Döwñ ~~</translation>
    </message>
    <message>
      <source>Make one letter</source>
      <translation>Màké öñé léttér ~~~~~~</translation>
    </message>
    <message>
      <source>One letter of these pictures</source>
      <translation>Öñé léttér öf théšé pîçtûréš ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Pages in their order</source>
      <translation>Pàgéš îñ théîr ördér ~~~~~~~~</translation>
    </message>
    <message>
      <source>They become the pages of one document, in this order. The pictures themselves stay as they came, in the trash of this case. Ctrl+Z takes it back.</source>
      <translation>Théý béçömé thé pàgéš öf öñé döçûméñt, îñ thîš ördér. Thé pîçtûréš thémšélvéš štàý àš théý çàmé, îñ thé tràšh öf thîš çàšé. Ctrl+Z tàkéš ît bàçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Tûrñ ~~</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Ûp ~</translation>
    </message>
    <message>
      <source>turned {0}°</source>
      <translation>tûrñéd {0}° ~~~~</translation>
    </message>
  </context>
  <context>
    <name>Composing</name>
    <message numerus="yes">
      <source>one letter of %n picture(s)</source>
      <translation>
        <numerusform>öñé léttér öf %n pîçtûré ~~~~~~~~~~</numerusform>
        <numerusform>öñé léttér öf %n pîçtûréš ~~~~~~~~~~</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Copies</name>
    <message numerus="yes">
      <source>%n file(s) documents came from, in {folder}</source>
      <translation>
        <numerusform>%n fîlé döçûméñtš çàmé fröm, îñ {folder} ~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš döçûméñtš çàmé fröm, îñ {folder} ~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n öpéñ ~~~</numerusform>
        <numerusform>%n öpéñ ~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar file</source>
      <translation>Càléñdàr fîlé ~~~~~</translation>
    </message>
    <message>
      <source>Copies outside the case folder</source>
      <translation>Cöpîéš öûtšîdé thé çàšé földér ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Cöpý ~~</translation>
    </message>
    <message>
      <source>Copy on a stick</source>
      <translation>Cöpý öñ à štîçk ~~~~~~</translation>
    </message>
    <message>
      <source>Document with words blacked out</source>
      <translation>Döçûméñt wîth wördš blàçkéd öût ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Everything about one person</source>
      <translation>Évérýthîñg àböût öñé péršöñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>File a document came from</source>
      <translation>Fîlé à döçûméñt çàmé fröm ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Files exported</source>
      <translation>Fîléš éxpörtéd ~~~~~~</translation>
    </message>
    <message>
      <source>Given to somebody</source>
      <translation>Gîvéñ tö šömébödý ~~~~~~~</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Màdé öñ ~~~</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Pàçkàgé ~~~</translation>
    </message>
    <message>
      <source>Paper, printed</source>
      <translation>Pàpér, prîñtéd ~~~~~~</translation>
    </message>
    <message>
      <source>Paper, saved</source>
      <translation>Pàpér, šàvéd ~~~~~</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Whàt béçàmé öf ît ~~~~~~~</translation>
    </message>
    <message>
      <source>open</source>
      <translation>öpéñ ~~</translation>
    </message>
    <message>
      <source>stays: {why}</source>
      <translation>štàýš: {why} ~~~~~</translation>
    </message>
    <message>
      <source>{name} (not found there any more)</source>
      <translation>{name} (ñöt föûñd théré àñý möré) ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>✓ gone, {day}</source>
      <translation>✓ göñé, {day} ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>CorrectionRow</name>
    <message>
      <source>Casefile misread it</source>
      <translation>Càšéfîlé mîšréàd ît ~~~~~~~~</translation>
    </message>
    <message>
      <source>I know it from elsewhere</source>
      <translation>Î kñöw ît fröm élšéwhéré ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only other words</source>
      <translation>Öñlý öthér wördš ~~~~~~</translation>
    </message>
    <message>
      <source>The source is wrong</source>
      <translation>Thé šöûrçé îš wröñg ~~~~~~~~</translation>
    </message>
    <message>
      <source>Why is it not as the document says?</source>
      <translation>Whý îš ît ñöt àš thé döçûméñt šàýš? ~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DamagedCase</name>
    <message>
      <source>Leave it</source>
      <translation>Léàvé ît ~~~</translation>
    </message>
    <message>
      <source>Restore the backup</source>
      <translation>Réštöré thé bàçkûp ~~~~~~~</translation>
    </message>
    <message>
      <source>The case {name} is damaged.</source>
      <translation>Thé çàšé {name} îš dàmàgéd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The originals and the backups are in place. The newest backup that is whole was made on {time}. It is restored to a new folder; the damaged case stays where it is.</source>
      <translation>Thé örîgîñàlš àñd thé bàçkûpš àré îñ plàçé. Thé ñéwéšt bàçkûp thàt îš whölé wàš màdé öñ {time}. Ît îš réštöréd tö à ñéw földér; thé dàmàgéd çàšé štàýš whéré ît îš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DateField</name>
    <message>
      <source>13 Dec 2023, 2023-12, about 1999; empty for no date</source>
      <translation>13 Déç 2023, 2023-12, àböût 1999; émptý för ñö dàté ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dàté ~~</translation>
    </message>
    <message>
      <source>No date.</source>
      <translation>Nö dàté. ~~~</translation>
    </message>
    <message>
      <source>This can be read in two ways. Which one?</source>
      <translation>Thîš çàñ bé réàd îñ twö wàýš. Whîçh öñé? ~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DateLine</name>
    <message>
      <source>13 Dec 2023, Dec 2023, 2023</source>
      <translation>13 Déç 2023, Déç 2023, 2023 ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} or {1}? Write the month as a word.</source>
      <translation>{0} ör {1}? Wrîté thé möñth àš à wörd. ~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DeadlineDetails</name>
    <message>
      <source>Add</source>
      <translation>Àdd ~</translation>
    </message>
    <message>
      <source>Appeal to the court, within 14 days</source>
      <translation>Àppéàl tö thé çöûrt, wîthîñ 14 dàýš ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Casefile counts days; it does not know the law: check.</source>
      <translation>Càšéfîlé çöûñtš dàýš; ît döéš ñöt kñöw thé làw: çhéçk. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Check holidays.</source>
      <translation>Chéçk hölîdàýš. ~~~~~~</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Döñé ~~</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Dûé ~</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>För whöm ~~~</translation>
    </message>
    <message>
      <source>New time limit</source>
      <translation>Néw tîmé lîmît ~~~~~~</translation>
    </message>
    <message>
      <source>Not a time limit</source>
      <translation>Nöt à tîmé lîmît ~~~~~~</translation>
    </message>
    <message>
      <source>Not done</source>
      <translation>Nöt döñé ~~~</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Öpéñ {0} ~~~</translation>
    </message>
    <message>
      <source>Received how</source>
      <translation>Réçéîvéd höw ~~~~~</translation>
    </message>
    <message>
      <source>Received on, or where it counts from</source>
      <translation>Réçéîvéd öñ, ör whéré ît çöûñtš fröm ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Set by the document</source>
      <translation>Sét bý thé döçûméñt ~~~~~~~~</translation>
    </message>
    <message>
      <source>This is a weekend day: check whether the time limit moves.</source>
      <translation>Thîš îš à wéékéñd dàý: çhéçk whéthér thé tîmé lîmît mövéš. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What has to be done, by which rule</source>
      <translation>Whàt hàš tö bé döñé, bý whîçh rûlé ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Working days are not counted: write the day yourself.</source>
      <translation>Wörkîñg dàýš àré ñöt çöûñtéd: wrîté thé dàý ýöûršélf. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>by post, by e-mail, handed over at the office</source>
      <translation>bý pöšt, bý é-màîl, hàñdéd övér àt thé öffîçé ~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DeadlinesView</name>
    <message numerus="yes">
      <source>%n open for us</source>
      <translation>
        <numerusform>%n öpéñ för ûš ~~~~~~</numerusform>
        <numerusform>%n öpéñ för ûš ~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n övérdûé ~~~~</numerusform>
        <numerusform>%n övérdûé ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to ask about</source>
      <translation>
        <numerusform>%n tö àšk àböût ~~~~~~</numerusform>
        <numerusform>%n tö àšk àböût ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar file…</source>
      <translation>Càléñdàr fîlé… ~~~~~~</translation>
    </message>
    <message>
      <source>New time limit</source>
      <translation>Néw tîmé lîmît ~~~~~~</translation>
    </message>
    <message>
      <source>No time limits yet. Add documents: those that rulings and letters set appear here.</source>
      <translation>Nö tîmé lîmîtš ýét. Àdd döçûméñtš: thöšé thàt rûlîñgš àñd léttérš šét àppéàr héré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No time limits yet. Those that rulings and letters set appear here; you can also write one.</source>
      <translation>Nö tîmé lîmîtš ýét. Thöšé thàt rûlîñgš àñd léttérš šét àppéàr héré; ýöû çàñ àlšö wrîté öñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Tîmé lîmîtš ~~~~</translation>
    </message>
    <message>
      <source>done, or not done after all</source>
      <translation>döñé, ör ñöt döñé àftér àll ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>edit a time limit</source>
      <translation>édît à tîmé lîmît ~~~~~~~</translation>
    </message>
    <message>
      <source>it was not done: it is overdue</source>
      <translation>ît wàš ñöt döñé: ît îš övérdûé ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>new time limit</source>
      <translation>ñéw tîmé lîmît ~~~~~~</translation>
    </message>
    <message>
      <source>not a time limit</source>
      <translation>ñöt à tîmé lîmît ~~~~~~</translation>
    </message>
    <message>
      <source>not done</source>
      <translation>ñöt döñé ~~~</translation>
    </message>
    <message>
      <source>open its sentence</source>
      <translation>öpéñ îtš šéñtéñçé ~~~~~~~</translation>
    </message>
    <message>
      <source>time limit done</source>
      <translation>tîmé lîmît döñé ~~~~~~</translation>
    </message>
    <message>
      <source>write when it was received</source>
      <translation>wrîté whéñ ît wàš réçéîvéd ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DeleteDialog</name>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>%n bàçkûp ~~~~</numerusform>
        <numerusform>%n bàçkûpš ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(ies) still open: say of each that it is gone, or why it stays.</source>
      <translation>
        <numerusform>%n çöpý(îéš) štîll öpéñ: šàý öf éàçh thàt ît îš göñé, ör whý ît štàýš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n çöpý(îéš) štîll öpéñ: šàý öf éàçh thàt ît îš göñé, ör whý ît štàýš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n döçûméñt ~~~~</numerusform>
        <numerusform>%n döçûméñtš ~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n évéñt ~~~</numerusform>
        <numerusform>%n évéñtš ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) that were never taken in are kept, in a folder beside the case.</source>
      <translation>
        <numerusform>%n fîlé thàt wéré ñévér tàkéñ îñ àré képt, îñ à földér béšîdé thé çàšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš thàt wéré ñévér tàkéñ îñ àré képt, îñ à földér béšîdé thé çàšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paper(s) in the case folder</source>
      <translation>
        <numerusform>%n pàpér îñ thé çàšé földér ~~~~~~~~~~~</numerusform>
        <numerusform>%n pàpérš îñ thé çàšé földér ~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Casefile deletes nothing outside the case folder. Delete these yourself, then say so here. What you say is kept until the case goes.</source>
      <translation>Càšéfîlé délétéš ñöthîñg öûtšîdé thé çàšé földér. Délété théšé ýöûršélf, théñ šàý šö héré. Whàt ýöû šàý îš képt ûñtîl thé çàšé göéš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Delete the case {code}</source>
      <translation>Délété thé çàšé {code} ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Delete the case…</source>
      <translation>Délété thé çàšé… ~~~~~~</translation>
    </message>
    <message>
      <source>Delete {code} for ever?</source>
      <translation>Délété {code} för évér? ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Deleting removes files. A specialist may find traces of them on an SSD; of a locked case they can read nothing.</source>
      <translation>Délétîñg rémövéš fîléš. À špéçîàlîšt màý fîñd tràçéš öf thém öñ àñ SSD; öf à löçkéd çàšé théý çàñ réàd ñöthîñg. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Göñé ~~</translation>
    </message>
    <message>
      <source>It stands on the record of the deletion: write no names.</source>
      <translation>Ît štàñdš öñ thé réçörd öf thé délétîöñ: wrîté ñö ñàméš. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Nöt kñöwñ ýét ~~~~~</translation>
    </message>
    <message>
      <source>Nothing brings it back. To delete it, type {code}:</source>
      <translation>Nöthîñg brîñgš ît bàçk. Tö délété ît, týpé {code}: ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf) ~~~~</translation>
    </message>
    <message>
      <source>Stays, because…</source>
      <translation>Stàýš, béçàûšé… ~~~~~~</translation>
    </message>
    <message>
      <source>What goes with the case</source>
      <translation>Whàt göéš wîth thé çàšé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>What lies elsewhere</source>
      <translation>Whàt lîéš élšéwhéré ~~~~~~~~</translation>
    </message>
    <message>
      <source>Where shall the record of the deletion be kept?</source>
      <translation>Whéré šhàll thé réçörd öf thé délétîöñ bé képt? ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Who deletes it (stands on the record)</source>
      <translation>Whö délétéš ît (štàñdš öñ thé réçörd) ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Why does it stay?</source>
      <translation>Whý döéš ît štàý? ~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) in the drop folder that were taken in</source>
      <translation>
        <numerusform>Wîth %n fîlé îñ thé dröp földér thàt wéré tàkéñ îñ ~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Wîth %n fîléš îñ thé dröp földér thàt wéré tàkéñ îñ ~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Differing</name>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n šéñtéñçé ~~~~</numerusform>
        <numerusform>%n šéñtéñçéš ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Both are possible</source>
      <translation>Böth àré pöššîblé ~~~~~~~</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Léàvé öpéñ ~~~~</translation>
    </message>
    <message>
      <source>Sources differ on {0}.</source>
      <translation>Söûrçéš dîffér öñ {0}. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>These are two events</source>
      <translation>Théšé àré twö évéñtš ~~~~~~~~</translation>
    </message>
    <message>
      <source>This one</source>
      <translation>Thîš öñé ~~~</translation>
    </message>
    <message>
      <source>This one: {0}</source>
      <translation>Thîš öñé: {0} ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message numerus="yes">
      <source>%n contradict(s) what you accepted</source>
      <translation>
        <numerusform>%n çöñtràdîçtš whàt ýöû àççéptéd ~~~~~~~~~~~~~</numerusform>
        <numerusform>%n çöñtràdîçt whàt ýöû àççéptéd ~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n ñéw ~~</numerusform>
        <numerusform>%n ñéw ~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n pàgé ~~~</numerusform>
        <numerusform>%n pàgéš ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time limit(s)</source>
      <translation>
        <numerusform>%n tîmé lîmît ~~~~~</numerusform>
        <numerusform>%n tîmé lîmîtš ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Application</source>
      <translation>Àpplîçàtîöñ ~~~~</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Àrtîçlé ~~~</translation>
    </message>
    <message>
      <source>Baltic ({0})</source>
      <translation>Bàltîç ({0}) ~~~~~</translation>
    </message>
    <message>
      <source>Central European ({0})</source>
      <translation>Céñtràl Éûröpéàñ ({0}) ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cyrillic ({0})</source>
      <translation>Cýrîllîç ({0}) ~~~~~~</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Éñglîšh ~~~</translation>
    </message>
    <message>
      <source>French</source>
      <translation>Fréñçh ~~</translation>
    </message>
    <message>
      <source>German</source>
      <translation>Gérmàñ ~~</translation>
    </message>
    <message>
      <source>Identity paper</source>
      <translation>Îdéñtîtý pàpér ~~~~~~</translation>
    </message>
    <message>
      <source>Its words were written down by hand.</source>
      <translation>Îtš wördš wéré wrîttéñ döwñ bý hàñd. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kazakh</source>
      <translation>Kàžàkh ~~</translation>
    </message>
    <message>
      <source>Kept, not opened: an archive. Choose which of its files to add.</source>
      <translation>Képt, ñöt öpéñéd: àñ àrçhîvé. Chööšé whîçh öf îtš fîléš tö àdd. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read yet.</source>
      <translation>Képt, ñöt réàd ýét. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: Casefile cannot read this kind of file.</source>
      <translation>Képt, ñöt réàd: Càšéfîlé çàññöt réàd thîš kîñd öf fîlé. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a database. Export what matters as .csv.</source>
      <translation>Képt, ñöt réàd: à dàtàbàšé. Éxpört whàt màttérš àš .çšv. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a file of Pages, Numbers or Keynote. Export it as PDF and add that.</source>
      <translation>Képt, ñöt réàd: à fîlé öf Pàgéš, Nûmbérš ör Kéýñöté. Éxpört ît àš PDF àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a file of an old office program. Save it as .docx or PDF and add that.</source>
      <translation>Képt, ñöt réàd: à fîlé öf àñ öld öffîçé prögràm. Sàvé ît àš .döçx ör PDF àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a film. Play it outside and write down what is seen and said at which minute.</source>
      <translation>Képt, ñöt réàd: à fîlm. Plàý ît öûtšîdé àñd wrîté döwñ whàt îš šééñ àñd šàîd àt whîçh mîñûté. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a presentation. Save it as PDF and add that.</source>
      <translation>Képt, ñöt réàd: à préšéñtàtîöñ. Sàvé ît àš PDF àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a program, no document.</source>
      <translation>Képt, ñöt réàd: à prögràm, ñö döçûméñt. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a recording. Play it outside and write down what is said at which minute.</source>
      <translation>Képt, ñöt réàd: à réçördîñg. Plàý ît öûtšîdé àñd wrîté döwñ whàt îš šàîd àt whîçh mîñûté. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: a sealed or encrypted message. Save it as PDF where it can be opened.</source>
      <translation>Képt, ñöt réàd: à šéàléd ör éñçrýptéd méššàgé. Sàvé ît àš PDF whéré ît çàñ bé öpéñéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: an Outlook parcel. Ask for the files again as ordinary attachments.</source>
      <translation>Képt, ñöt réàd: àñ Öûtlöök pàrçél. Àšk för thé fîléš àgàîñ àš ördîñàrý àttàçhméñtš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: an archive of another kind. Unpack it outside and add what you need.</source>
      <translation>Képt, ñöt réàd: àñ àrçhîvé öf àñöthér kîñd. Ûñpàçk ît öûtšîdé àñd àdd whàt ýöû ñééd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: it is locked. Save a copy without the lock in a program that can open it, and add that.</source>
      <translation>Képt, ñöt réàd: ît îš löçkéd. Sàvé à çöpý wîthöût thé löçk îñ à prögràm thàt çàñ öpéñ ît, àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: no text in it, a scan or a picture.</source>
      <translation>Képt, ñöt réàd: ñö téxt îñ ît, à šçàñ ör à pîçtûré. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: reading it takes too long.</source>
      <translation>Képt, ñöt réàd: réàdîñg ît tàkéš töö löñg. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read: the file is damaged.</source>
      <translation>Képt, ñöt réàd: thé fîlé îš dàmàgéd. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not shown: a drawing. Save it as PDF or PNG and add that.</source>
      <translation>Képt, ñöt šhöwñ: à dràwîñg. Sàvé ît àš PDF ör PNG àñd àdd thàt. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Léttér ~~</translation>
    </message>
    <message>
      <source>Lithuanian</source>
      <translation>Lîthûàñîàñ ~~~~</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Öthér ~~</translation>
    </message>
    <message>
      <source>Polish</source>
      <translation>Pölîšh ~~</translation>
    </message>
    <message>
      <source>Protected by a password. Nothing has been read from it yet.</source>
      <translation>Prötéçtéd bý à pàššwörd. Nöthîñg hàš bééñ réàd fröm ît ýét. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read in part; kept as it is.</source>
      <translation>Réàd îñ pàrt; képt àš ît îš. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Répört ~~</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Rûlîñg ~~</translation>
    </message>
    <message>
      <source>Russian</source>
      <translation>Rûššîàñ ~~~</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Stàtéméñt ~~~~</translation>
    </message>
    <message>
      <source>The country</source>
      <translation>Thé çöûñtrý ~~~~</translation>
    </message>
    <message>
      <source>The law</source>
      <translation>Thé làw ~~~</translation>
    </message>
    <message>
      <source>This person</source>
      <translation>Thîš péršöñ ~~~~</translation>
    </message>
    <message>
      <source>Ukrainian</source>
      <translation>Ûkràîñîàñ ~~~~</translation>
    </message>
    <message>
      <source>Western ({0})</source>
      <translation>Wéštérñ ({0}) ~~~~~</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>à PDF ~~</translation>
    </message>
    <message>
      <source>a WhatsApp chat</source>
      <translation>à WhàtšÀpp çhàt ~~~~~~</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>à Wörd döçûméñt ~~~~~~</translation>
    </message>
    <message>
      <source>a book</source>
      <translation>à böök ~~</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>à màîlböx ~~~~</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>à pîçtûré ~~~~</translation>
    </message>
    <message>
      <source>a saved web page</source>
      <translation>à šàvéd wéb pàgé ~~~~~~</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>à tàblé ~~~</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>à wéb pàgé ~~~~</translation>
    </message>
    <message>
      <source>an Excel table</source>
      <translation>àñ Éxçél tàblé ~~~~~~</translation>
    </message>
    <message>
      <source>an OpenDocument table</source>
      <translation>àñ ÖpéñDöçûméñt tàblé ~~~~~~~~</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>àñ ÖpéñDöçûméñt téxt ~~~~~~~~</translation>
    </message>
    <message>
      <source>an RTF document</source>
      <translation>àñ RTF döçûméñt ~~~~~~</translation>
    </message>
    <message>
      <source>an archive</source>
      <translation>àñ àrçhîvé ~~~~</translation>
    </message>
    <message>
      <source>an e-mail</source>
      <translation>àñ é-màîl ~~~~</translation>
    </message>
    <message>
      <source>another kind of file</source>
      <translation>àñöthér kîñd öf fîlé ~~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>confirms %n event(s)</source>
      <translation>
        <numerusform>çöñfîrmš %n évéñt ~~~~~~~</numerusform>
        <numerusform>çöñfîrmš %n évéñtš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>named {ending}, but it is {kind}</source>
      <translation>ñàméd {ending}, bût ît îš {kind} ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>plàîñ téxt ~~~~</translation>
    </message>
  </context>
  <context>
    <name>DocumentActs</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Choose the folder of the other case</source>
      <translation>Chööšé thé földér öf thé öthér çàšé ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Mövé ~~</translation>
    </message>
    <message>
      <source>Move {0}?</source>
      <translation>Mövé {0}? ~~~~</translation>
    </message>
    <message>
      <source>One letter of these pictures…</source>
      <translation>Öñé léttér öf théšé pîçtûréš… ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only change the language</source>
      <translation>Öñlý çhàñgé thé làñgûàgé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Réàd àgàîñ ~~~~</translation>
    </message>
    <message>
      <source>Read as {0}, dates and names may be found that were not found before. What you accepted stays.</source>
      <translation>Réàd àš {0}, dàtéš àñd ñàméš màý bé föûñd thàt wéré ñöt föûñd béföré. Whàt ýöû àççéptéd štàýš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read {0} again?</source>
      <translation>Réàd {0} àgàîñ? ~~~~~~</translation>
    </message>
    <message>
      <source>confirm where a quote stands</source>
      <translation>çöñfîrm whéré à qûöté štàñdš ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>correct a document</source>
      <translation>çörréçt à döçûméñt ~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>move %n document(s) to the trash</source>
      <translation>
        <numerusform>mövé %n döçûméñt tö thé tràšh ~~~~~~~~~~~~</numerusform>
        <numerusform>mövé %n döçûméñtš tö thé tràšh ~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>move {0} to another case</source>
      <translation>mövé {0} tö àñöthér çàšé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>restore documents</source>
      <translation>réštöré döçûméñtš ~~~~~~~</translation>
    </message>
    <message>
      <source>set the document's date</source>
      <translation>šét thé döçûméñt'š dàté ~~~~~~~~~</translation>
    </message>
    <message>
      <source>what {0} is about</source>
      <translation>whàt {0} îš àböût ~~~~~~~</translation>
    </message>
    <message>
      <source>{0} goes to {1} with its attachments, and with the events it tells. Events told by nothing else leave this case. It goes to the trash here; Ctrl+Z brings all of it back here, but does not take it out of the other case.</source>
      <translation>{0} göéš tö {1} wîth îtš àttàçhméñtš, àñd wîth thé évéñtš ît téllš. Évéñtš töld bý ñöthîñg élšé léàvé thîš çàšé. Ît göéš tö thé tràšh héré; Ctrl+Z brîñgš àll öf ît bàçk héré, bût döéš ñöt tàké ît öût öf thé öthér çàšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DocumentDate</name>
    <message>
      <source>Date of this article…</source>
      <translation>Dàté öf thîš àrtîçlé… ~~~~~~~~</translation>
    </message>
    <message>
      <source>Date of this document…</source>
      <translation>Dàté öf thîš döçûméñt… ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Date of this letter…</source>
      <translation>Dàté öf thîš léttér… ~~~~~~~~</translation>
    </message>
    <message>
      <source>Date of this ruling…</source>
      <translation>Dàté öf thîš rûlîñg… ~~~~~~~~</translation>
    </message>
    <message>
      <source>Set the date</source>
      <translation>Sét thé dàté ~~~~~</translation>
    </message>
    <message>
      <source>{0} has no date, so {1} cannot be placed. All that hangs on it moves in one step.</source>
      <translation>{0} hàš ñö dàté, šö {1} çàññöt bé plàçéd. Àll thàt hàñgš öñ ît mövéš îñ öñé štép. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DocumentsModel</name>
    <message>
      <source>Added</source>
      <translation>Àddéd ~~</translation>
    </message>
    <message>
      <source>Belongs to</source>
      <translation>Bélöñgš tö ~~~~</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dàté ~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Làñgûàgé ~~~</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nö. ~</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pàgéš ~~</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Téxt ~~</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tîtlé ~~</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Tö révîéw ~~~~</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gööd ~~</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ñö dàté ~~~</translation>
    </message>
  </context>
  <context>
    <name>DocumentsTable</name>
    <message>
      <source>Documents</source>
      <translation>Döçûméñtš ~~~~</translation>
    </message>
  </context>
  <context>
    <name>DocumentsView</name>
    <message>
      <source>Copy with words blacked out…</source>
      <translation>Cöpý wîth wördš blàçkéd öût… ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Drop documents here. Rulings, letters, articles, e-mails.</source>
      <translation>Dröp döçûméñtš héré. Rûlîñgš, léttérš, àrtîçléš, é-màîlš. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Edit the facts</source>
      <translation>Édît thé fàçtš ~~~~~~</translation>
    </message>
    <message>
      <source>Erase for ever…</source>
      <translation>Éràšé för évér… ~~~~~~</translation>
    </message>
    <message>
      <source>Move to another case…</source>
      <translation>Mövé tö àñöthér çàšé… ~~~~~~~~</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öpéñ ~~</translation>
    </message>
    <message>
      <source>Open the document</source>
      <translation>Öpéñ thé döçûméñt ~~~~~~~</translation>
    </message>
    <message>
      <source>Original and translation side by side</source>
      <translation>Örîgîñàl àñd tràñšlàtîöñ šîdé bý šîdé ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read again…</source>
      <translation>Réàd àgàîñ… ~~~~</translation>
    </message>
    <message>
      <source>Read the document again</source>
      <translation>Réàd thé döçûméñt àgàîñ ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Réštöré ~~~</translation>
    </message>
    <message>
      <source>Show the trash</source>
      <translation>Shöw thé tràšh ~~~~~~</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Sîdé bý šîdé ~~~~~</translation>
    </message>
    <message>
      <source>Split into parts…</source>
      <translation>Splît îñtö pàrtš… ~~~~~~~</translation>
    </message>
    <message>
      <source>That cannot be done with {0}.</source>
      <translation>Thàt çàññöt bé döñé wîth {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The trash is empty.</source>
      <translation>Thé tràšh îš émptý. ~~~~~~~~</translation>
    </message>
    <message>
      <source>To the trash</source>
      <translation>Tö thé tràšh ~~~~~</translation>
    </message>
    <message>
      <source>To the trash, or back</source>
      <translation>Tö thé tràšh, ör bàçk ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>DonePage</name>
    <message numerus="yes">
      <source>%n accepted</source>
      <translation>
        <numerusform>%n àççéptéd ~~~~</numerusform>
        <numerusform>%n àççéptéd ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dismissed</source>
      <translation>
        <numerusform>%n dîšmîššéd ~~~~~</numerusform>
        <numerusform>%n dîšmîššéd ~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edited</source>
      <translation>
        <numerusform>%n édîtéd ~~~~</numerusform>
        <numerusform>%n édîtéd ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of the background name nobody of this case.</source>
      <translation>
        <numerusform>%n évéñt öf thé bàçkgröûñd ñàmé ñöbödý öf thîš çàšé. ~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n évéñtš öf thé bàçkgröûñd ñàmé ñöbödý öf thîš çàšé. ~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>All reviewed.</source>
      <translation>Àll révîéwéd. ~~~~~</translation>
    </message>
    <message>
      <source>Drop documents on this window. What they tell is suggested here.</source>
      <translation>Dröp döçûméñtš öñ thîš wîñdöw. Whàt théý téll îš šûggéštéd héré. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing to review yet</source>
      <translation>Nöthîñg tö révîéw ýét ~~~~~~~~</translation>
    </message>
    <message>
      <source>Only background is left.</source>
      <translation>Öñlý bàçkgröûñd îš léft. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>See the timeline</source>
      <translation>Séé thé tîmélîñé ~~~~~~</translation>
    </message>
    <message>
      <source>Show the background</source>
      <translation>Shöw thé bàçkgröûñd ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>EmptyPage</name>
    <message>
      <source>Clear filter</source>
      <translation>Cléàr fîltér ~~~~~</translation>
    </message>
    <message>
      <source>Drop documents on this window, or press Ctrl+N to write an event by hand.</source>
      <translation>Dröp döçûméñtš öñ thîš wîñdöw, ör préšš Ctrl+N tö wrîté àñ évéñt bý hàñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No event matches this filter.</source>
      <translation>Nö évéñt màtçhéš thîš fîltér. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No events yet</source>
      <translation>Nö évéñtš ýét ~~~~~</translation>
    </message>
    <message>
      <source>Suggestions are switched off.</source>
      <translation>Sûggéštîöñš àré šwîtçhéd öff. ~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>EntityDetails</name>
    <message>
      <source>Add a spelling</source>
      <translation>Àdd à špéllîñg ~~~~~~</translation>
    </message>
    <message>
      <source>Also written as</source>
      <translation>Àlšö wrîttéñ àš ~~~~~~</translation>
    </message>
    <message>
      <source>Everything about this person…</source>
      <translation>Évérýthîñg àböût thîš péršöñ… ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Name hidden: initials</source>
      <translation>Nàmé hîddéñ: îñîtîàlš ~~~~~~~~</translation>
    </message>
    <message>
      <source>Print as</source>
      <translation>Prîñt àš ~~~</translation>
    </message>
    <message>
      <source>Role in the case</source>
      <translation>Rölé îñ thé çàšé ~~~~~~</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Sàmé àš… ~~~</translation>
    </message>
    <message>
      <source>Take the chosen spellings apart</source>
      <translation>Tàké thé çhöšéñ špéllîñgš àpàrt ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is the client</source>
      <translation>Thîš îš thé çlîéñt ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Erasing</name>
    <message numerus="yes">
      <source>%n event(s) that nothing else tells.</source>
      <translation>
        <numerusform>%n évéñt thàt ñöthîñg élšé téllš. ~~~~~~~~~~~~~</numerusform>
        <numerusform>%n évéñtš thàt ñöthîñg élšé téllš. ~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) told by other documents too stay, without these words. Read their headlines again.</source>
      <translation>
        <numerusform>%n évéñt töld bý öthér döçûméñtš töö štàý, wîthöût théšé wördš. Réàd théîr héàdlîñéš àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n évéñtš töld bý öthér döçûméñtš töö štàý, wîthöût théšé wördš. Réàd théîr héàdlîñéš àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n backup(s); a new one is made.</source>
      <translation>
        <numerusform>Àll %n bàçkûp; à ñéw öñé îš màdé. ~~~~~~~~~~~~~</numerusform>
        <numerusform>Àll %n bàçkûpš; à ñéw öñé îš màdé. ~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Casefile does not touch the files it came from. Delete them yourself:</source>
      <translation>Càšéfîlé döéš ñöt töûçh thé fîléš ît çàmé fröm. Délété thém ýöûršélf: ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copies on sticks and papers handed over are not reached from here. The log keeps that something was erased, and no name.</source>
      <translation>Cöpîéš öñ štîçkš àñd pàpérš hàñdéd övér àré ñöt réàçhéd fröm héré. Thé lög kéépš thàt šöméthîñg wàš éràšéd, àñd ñö ñàmé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Erase all of it for ever</source>
      <translation>Éràšé àll öf ît för évér ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Erase for ever</source>
      <translation>Éràšé för évér ~~~~~~</translation>
    </message>
    <message>
      <source>Erase the entry, leave the documents</source>
      <translation>Éràšé thé éñtrý, léàvé thé döçûméñtš ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Erase {0} for ever?</source>
      <translation>Éràšé {0} för évér? ~~~~~~~~</translation>
    </message>
    <message>
      <source>Papers in the case folder, as they may quote it:</source>
      <translation>Pàpérš îñ thé çàšé földér, àš théý màý qûöté ît: ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>The originals and every word of %n document(s):</source>
      <translation>
        <numerusform>Thé örîgîñàlš àñd évérý wörd öf %n döçûméñt: ~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Thé örîgîñàlš àñd évérý wörd öf %n döçûméñtš: ~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>These say the same and stay:</source>
      <translation>Théšé šàý thé šàmé àñd štàý: ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What was done so far can then no longer be undone.</source>
      <translation>Whàt wàš döñé šö fàr çàñ théñ ñö löñgér bé ûñdöñé. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ErrorDialog</name>
    <message>
      <source>Casefile</source>
      <translation>Càšéfîlé ~~~</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Cöpý ~~</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détàîlš ~~~</translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message numerus="yes">
      <source> in %n document(s)</source>
      <translation>
        <numerusform> îñ %n döçûméñt ~~~~~~</numerusform>
        <numerusform> îñ %n döçûméñtš ~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n dàté ~~~</numerusform>
        <numerusform>%n dàtéš ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s), same text</source>
      <translation>
        <numerusform>%n döçûméñt, šàmé téxt ~~~~~~~~~</numerusform>
        <numerusform>%n döçûméñtš, šàmé téxt ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n points differ</source>
      <translation>
        <numerusform>%n pöîñt dîfférš ~~~~~~</numerusform>
        <numerusform>%n pöîñtš dîffér ~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n source(s)</source>
      <translation>
        <numerusform>%n šöûrçé ~~~~</numerusform>
        <numerusform>%n šöûrçéš ~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Àççépt ~~</translation>
    </message>
    <message>
      <source>Accept what only adds a source</source>
      <translation>Àççépt whàt öñlý àddš à šöûrçé ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Appeal</source>
      <translation>Àppéàl ~~</translation>
    </message>
    <message>
      <source>Application</source>
      <translation>Àpplîçàtîöñ ~~~~</translation>
    </message>
    <message>
      <source>Asked</source>
      <translation>Àškéd ~~</translation>
    </message>
    <message>
      <source>Both possible</source>
      <translation>Böth pöššîblé ~~~~~</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Brîñg bàçk ~~~~</translation>
    </message>
    <message>
      <source>Choose a value</source>
      <translation>Chööšé à vàlûé ~~~~~~</translation>
    </message>
    <message>
      <source>Confirm the date</source>
      <translation>Cöñfîrm thé dàté ~~~~~~</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dàté ~~</translation>
    </message>
    <message>
      <source>Date is right</source>
      <translation>Dàté îš rîght ~~~~~</translation>
    </message>
    <message>
      <source>Date of the document</source>
      <translation>Dàté öf thé döçûméñt ~~~~~~~~</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Déçîšîöñ ~~~</translation>
    </message>
    <message>
      <source>Detention</source>
      <translation>Détéñtîöñ ~~~~</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Dîšmîšš ~~~</translation>
    </message>
    <message>
      <source>Dismiss all from this paragraph</source>
      <translation>Dîšmîšš àll fröm thîš pàràgràph ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Édît ~~</translation>
    </message>
    <message>
      <source>Family</source>
      <translation>Fàmîlý ~~</translation>
    </message>
    <message>
      <source>From the document’s own date, {0}.</source>
      <translation>Fröm thé döçûméñt’š öwñ dàté, {0}. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>From {0} in the same document.</source>
      <translation>Fröm {0} îñ thé šàmé döçûméñt. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Go to the sentence that tells another event with Space, then press S.</source>
      <translation>Gö tö thé šéñtéñçé thàt téllš àñöthér évéñt wîth Spàçé, théñ préšš S. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Héàlth ~~</translation>
    </message>
    <message>
      <source>Hearing</source>
      <translation>Héàrîñg ~~~</translation>
    </message>
    <message>
      <source>Home country</source>
      <translation>Hömé çöûñtrý ~~~~~</translation>
    </message>
    <message>
      <source>It has a date; only an event without one is placed.</source>
      <translation>Ît hàš à dàté; öñlý àñ évéñt wîthöût öñé îš plàçéd. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is accepted already.</source>
      <translation>Ît îš àççéptéd àlréàdý. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is accepted: Del removes it from the timeline.</source>
      <translation>Ît îš àççéptéd: Dél rémövéš ît fröm thé tîmélîñé. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is {0}</source>
      <translation>Ît îš {0} ~~~~</translation>
    </message>
    <message>
      <source>It stays in [ ] until you confirm it.</source>
      <translation>Ît štàýš îñ [ ] ûñtîl ýöû çöñfîrm ît. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Its sources do not differ.</source>
      <translation>Îtš šöûrçéš dö ñöt dîffér. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Jöîñ ~~</translation>
    </message>
    <message>
      <source>Join and accept</source>
      <translation>Jöîñ àñd àççépt ~~~~~~</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Jöûrñéý ~~~</translation>
    </message>
    <message>
      <source>Keep a question: {0}</source>
      <translation>Kéép à qûéštîöñ: {0} ~~~~~~~~</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>Kéép àpàrt ~~~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Léàvé öpéñ ~~~~</translation>
    </message>
    <message>
      <source>Left open. The working paper prints both.</source>
      <translation>Léft öpéñ. Thé wörkîñg pàpér prîñtš böth. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Month is right</source>
      <translation>Möñth îš rîght ~~~~~~</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Néw évéñt ~~~~</translation>
    </message>
    <message>
      <source>No date yet.</source>
      <translation>Nö dàté ýét. ~~~~~</translation>
    </message>
    <message>
      <source>No other event looks like this one.</source>
      <translation>Nö öthér évéñt löökš lîké thîš öñé. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not a question: {0}</source>
      <translation>Nöt à qûéštîöñ: {0} ~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing chosen. The working paper prints both.</source>
      <translation>Nöthîñg çhöšéñ. Thé wörkîñg pàpér prîñtš böth. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing of this date was worked out.</source>
      <translation>Nöthîñg öf thîš dàté wàš wörkéd öût. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was found to be missing after this event.</source>
      <translation>Nöthîñg wàš föûñd tö bé mîššîñg àftér thîš évéñt. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>One sentence alone cannot be split.</source>
      <translation>Öñé šéñtéñçé àlöñé çàññöt bé šplît. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Order in the day</source>
      <translation>Ördér îñ thé dàý ~~~~~~</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Öthér ~~</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Öûtçömé ~~~</translation>
    </message>
    <message>
      <source>Part of {0}: page {1}</source>
      <translation>Pàrt öf {0}: pàgé {1} ~~~~~~~~</translation>
    </message>
    <message>
      <source>Part of {0}: pages {1} to {2}</source>
      <translation>Pàrt öf {0}: pàgéš {1} tö {2} ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plàçé ~~</translation>
    </message>
    <message>
      <source>Planned: the source does not say that it happened.</source>
      <translation>Plàññéd: thé šöûrçé döéš ñöt šàý thàt ît hàppéñéd. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Procedure here</source>
      <translation>Pröçédûré héré ~~~~~~</translation>
    </message>
    <message>
      <source>Publication</source>
      <translation>Pûblîçàtîöñ ~~~~</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Rûlîñg ~~</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Splît ~~</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Stàtéméñt ~~~~</translation>
    </message>
    <message>
      <source>Swap day and month</source>
      <translation>Swàp dàý àñd möñth ~~~~~~~</translation>
    </message>
    <message>
      <source>The source says that this did not happen.</source>
      <translation>Thé šöûrçé šàýš thàt thîš dîd ñöt hàppéñ. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This date can be read in one way only.</source>
      <translation>Thîš dàté çàñ bé réàd îñ öñé wàý öñlý. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Threat</source>
      <translation>Thréàt ~~</translation>
    </message>
    <message>
      <source>Time limit</source>
      <translation>Tîmé lîmît ~~~~</translation>
    </message>
    <message>
      <source>Travel</source>
      <translation>Tràvél ~~</translation>
    </message>
    <message>
      <source>Two events</source>
      <translation>Twö évéñtš ~~~~</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Whàt ~~</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Whö ~</translation>
    </message>
    <message>
      <source>Year is right</source>
      <translation>Ýéàr îš rîght ~~~~~</translation>
    </message>
    <message>
      <source>[reported {0}]</source>
      <translation>[répörtéd {0}] ~~~~~~</translation>
    </message>
    <message>
      <source>after {0}</source>
      <translation>àftér {0} ~~~~</translation>
    </message>
    <message>
      <source>asked whom?</source>
      <translation>àškéd whöm? ~~~~</translation>
    </message>
    <message>
      <source>at {0}</source>
      <translation>àt {0} ~~</translation>
    </message>
    <message>
      <source>before {0}</source>
      <translation>béföré {0} ~~~~</translation>
    </message>
    <message>
      <source>century only</source>
      <translation>çéñtûrý öñlý ~~~~~</translation>
    </message>
    <message>
      <source>day and month may be swapped (R)</source>
      <translation>dàý àñd möñth màý bé šwàppéd (R) ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>day it was reported</source>
      <translation>dàý ît wàš répörtéd ~~~~~~~~</translation>
    </message>
    <message>
      <source>decade only</source>
      <translation>déçàdé öñlý ~~~~</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>dîšmîššéd ~~~~</translation>
    </message>
    <message>
      <source>month only</source>
      <translation>möñth öñlý ~~~~</translation>
    </message>
    <message>
      <source>month worked out, not written</source>
      <translation>möñth wörkéd öût, ñöt wrîttéñ ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>needs the document’s date</source>
      <translation>ñéédš thé döçûméñt’š dàté ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>negated</source>
      <translation>ñégàtéd ~~~</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ñö dàté ~~~</translation>
    </message>
    <message>
      <source>no date given</source>
      <translation>ñö dàté gîvéñ ~~~~~</translation>
    </message>
    <message>
      <source>not cited</source>
      <translation>ñöt çîtéd ~~~~</translation>
    </message>
    <message>
      <source>not found again</source>
      <translation>ñöt föûñd àgàîñ ~~~~~~</translation>
    </message>
    <message>
      <source>one of these</source>
      <translation>öñé öf théšé ~~~~~</translation>
    </message>
    <message>
      <source>or {0}</source>
      <translation>ör {0} ~~</translation>
    </message>
    <message>
      <source>p. {0}</source>
      <translation>p. {0} ~~</translation>
    </message>
    <message>
      <source>para. {0}</source>
      <translation>pàrà. {0} ~~~~</translation>
    </message>
    <message>
      <source>part of a year</source>
      <translation>pàrt öf à ýéàr ~~~~~~</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>plàññéd ~~~</translation>
    </message>
    <message>
      <source>read by machine</source>
      <translation>réàd bý màçhîñé ~~~~~~</translation>
    </message>
    <message>
      <source>read by machine, not surely: compare it with the page</source>
      <translation>réàd bý màçhîñé, ñöt šûrélý: çömpàré ît wîth thé pàgé ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>reads differently now</source>
      <translation>réàdš dîfféréñtlý ñöw ~~~~~~~~</translation>
    </message>
    <message>
      <source>said by {0}</source>
      <translation>šàîd bý {0} ~~~~</translation>
    </message>
    <message>
      <source>sources disagree</source>
      <translation>šöûrçéš dîšàgréé ~~~~~~</translation>
    </message>
    <message>
      <source>sources disagree on {0}</source>
      <translation>šöûrçéš dîšàgréé öñ {0} ~~~~~~~~~</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>šûggéštéd ~~~~</translation>
    </message>
    <message>
      <source>the date</source>
      <translation>thé dàté ~~~</translation>
    </message>
    <message>
      <source>the outcome</source>
      <translation>thé öûtçömé ~~~~</translation>
    </message>
    <message>
      <source>the place</source>
      <translation>thé plàçé ~~~~</translation>
    </message>
    <message>
      <source>two dates</source>
      <translation>twö dàtéš ~~~~</translation>
    </message>
    <message>
      <source>what happened</source>
      <translation>whàt hàppéñéd ~~~~~</translation>
    </message>
    <message>
      <source>what kind of event it is</source>
      <translation>whàt kîñd öf évéñt ît îš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>which outcome?</source>
      <translation>whîçh öûtçömé? ~~~~~~</translation>
    </message>
    <message>
      <source>who acted</source>
      <translation>whö àçtéd ~~~~</translation>
    </message>
    <message>
      <source>who acted?</source>
      <translation>whö àçtéd? ~~~~</translation>
    </message>
    <message>
      <source>who was asked</source>
      <translation>whö wàš àškéd ~~~~~</translation>
    </message>
    <message>
      <source>worked out from another date</source>
      <translation>wörkéd öût fröm àñöthér dàté ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>worked out from the document’s date</source>
      <translation>wörkéd öût fröm thé döçûméñt’š dàté ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>year only</source>
      <translation>ýéàr öñlý ~~~~</translation>
    </message>
    <message>
      <source>year worked out, not written</source>
      <translation>ýéàr wörkéd öût, ñöt wrîttéñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} àñd {1} ~~~~</translation>
    </message>
    <message>
      <source>{0} is right.
Why is the other one wrong? The working paper prints it; it may stay empty.</source>
      <translation>{0} îš rîght.
Whý îš thé öthér öñé wröñg? Thé wörkîñg pàpér prîñtš ît; ît màý štàý émptý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} needs the document’s own date, which is not known.</source>
      <translation>{0} ñéédš thé döçûméñt’š öwñ dàté, whîçh îš ñöt kñöwñ. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, open</source>
      <translation>{0}, öpéñ ~~~~</translation>
    </message>
  </context>
  <context>
    <name>EventActs</name>
    <message>
      <source>Keep as a question what is missing</source>
      <translation>Kéép àš à qûéštîöñ whàt îš mîššîñg ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not a question: nothing is missing</source>
      <translation>Nöt à qûéštîöñ: ñöthîñg îš mîššîñg ~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>EventCard</name>
    <message>
      <source>Dismiss all from this paragraph</source>
      <translation>Dîšmîšš àll fröm thîš pàràgràph ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Éxhîbît ~~~</translation>
    </message>
    <message>
      <source>Not cited</source>
      <translation>Nöt çîtéd ~~~~</translation>
    </message>
    <message>
      <source>What the sentences say</source>
      <translation>Whàt thé šéñtéñçéš šàý ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>EventEditor</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Comes</source>
      <translation>Cöméš ~~</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dàté ~~</translation>
    </message>
    <message>
      <source>Edit event</source>
      <translation>Édît évéñt ~~~~</translation>
    </message>
    <message>
      <source>It did not happen</source>
      <translation>Ît dîd ñöt hàppéñ ~~~~~~~</translation>
    </message>
    <message>
      <source>It happened</source>
      <translation>Ît hàppéñéd ~~~~</translation>
    </message>
    <message>
      <source>It is only planned</source>
      <translation>Ît îš öñlý plàññéd ~~~~~~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Néw évéñt ~~~~</translation>
    </message>
    <message>
      <source>Not cited: no document tells it yet.</source>
      <translation>Nöt çîtéd: ñö döçûméñt téllš ît ýét. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not cited: no document tells it yet. Select text and press N to cite one.</source>
      <translation>Nöt çîtéd: ñö döçûméñt téllš ît ýét. Séléçt téxt àñd préšš N tö çîté öñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Row of the band</source>
      <translation>Röw öf thé bàñd ~~~~~~</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Sàîd bý ~~~</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sàvé ~~</translation>
    </message>
    <message>
      <source>Told as</source>
      <translation>Töld àš ~~~</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Whàt hàppéñéd ~~~~~</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Whéré ~~</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Whö ~</translation>
    </message>
  </context>
  <context>
    <name>EventMenu</name>
    <message>
      <source>Accept</source>
      <translation>Àççépt ~~</translation>
    </message>
    <message>
      <source>Both values are possible</source>
      <translation>Böth vàlûéš àré pöššîblé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Brîñg bàçk ~~~~</translation>
    </message>
    <message>
      <source>Copy the quote</source>
      <translation>Cöpý thé qûöté ~~~~~~</translation>
    </message>
    <message>
      <source>Copy with the references</source>
      <translation>Cöpý wîth thé référéñçéš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Dîšmîšš ~~~</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Édît ~~</translation>
    </message>
    <message>
      <source>Join with the event that may be the same</source>
      <translation>Jöîñ wîth thé évéñt thàt màý bé thé šàmé ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Keep apart from the event that may be the same</source>
      <translation>Kéép àpàrt fröm thé évéñt thàt màý bé thé šàmé ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Leave both values open</source>
      <translation>Léàvé böth vàlûéš öpéñ ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Next source</source>
      <translation>Néxt šöûrçé ~~~~</translation>
    </message>
    <message>
      <source>Open the disagreement again</source>
      <translation>Öpéñ thé dîšàgrééméñt àgàîñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Place after another event…</source>
      <translation>Plàçé àftér àñöthér évéñt… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Place before another event…</source>
      <translation>Plàçé béföré àñöthér évéñt… ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Remove from the timeline</source>
      <translation>Rémövé fröm thé tîmélîñé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Why here?</source>
      <translation>Whý héré? ~~~~</translation>
    </message>
  </context>
  <context>
    <name>EventTable</name>
    <message>
      <source>Events</source>
      <translation>Évéñtš ~~</translation>
    </message>
    <message>
      <source>Sorted by {0}</source>
      <translation>Sörtéd bý {0} ~~~~~</translation>
    </message>
    <message>
      <source>Sorted by {0}, backwards</source>
      <translation>Sörtéd bý {0}, bàçkwàrdš ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Describe…</source>
      <translation>Déšçrîbé… ~~~~</translation>
    </message>
    <message>
      <source>Locked with a password, which is not kept. Type it once more to have its pages read.</source>
      <translation>Löçkéd wîth à pàššwörd, whîçh îš ñöt képt. Týpé ît öñçé möré tö hàvé îtš pàgéš réàd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Password…</source>
      <translation>Pàššwörd… ~~~~</translation>
    </message>
    <message>
      <source>Read again…</source>
      <translation>Réàd àgàîñ… ~~~~</translation>
    </message>
    <message>
      <source>Read the pictures</source>
      <translation>Réàd thé pîçtûréš ~~~~~~~</translation>
    </message>
    <message>
      <source>The same file also arrived as: {0}</source>
      <translation>Thé šàmé fîlé àlšö àrrîvéd àš: {0} ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>To review: {0}. Accepted values never change by themselves.</source>
      <translation>Tö révîéw: {0}. Àççéptéd vàlûéš ñévér çhàñgé bý thémšélvéš. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What Casefile believes</source>
      <translation>Whàt Càšéfîlé bélîévéš ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write down what it says…</source>
      <translation>Wrîté döwñ whàt ît šàýš… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write on in this note…</source>
      <translation>Wrîté öñ îñ thîš ñöté… ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>FactsForm</name>
    <message>
      <source>Author</source>
      <translation>Àûthör ~~</translation>
    </message>
    <message>
      <source>From the file's own data.</source>
      <translation>Fröm thé fîlé'š öwñ dàtà. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>From the head of the e-mail.</source>
      <translation>Fröm thé héàd öf thé é-màîl. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is about</source>
      <translation>Ît îš àböût ~~~~</translation>
    </message>
    <message>
      <source>Its own date</source>
      <translation>Îtš öwñ dàté ~~~~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Làñgûàgé ~~~</translation>
    </message>
    <message>
      <source>Letters are written in</source>
      <translation>Léttérš àré wrîttéñ îñ ~~~~~~~~~</translation>
    </message>
    <message>
      <source>May this be filed?</source>
      <translation>Màý thîš bé fîléd? ~~~~~~~</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Névér ~~</translation>
    </message>
    <message>
      <source>No date found. Dates such as “today” wait for it.</source>
      <translation>Nö dàté föûñd. Dàtéš šûçh àš “tödàý” wàît för ît. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Nöt ýét ~~~</translation>
    </message>
    <message>
      <source>Private: never printed before you release it</source>
      <translation>Prîvàté: ñévér prîñtéd béföré ýöû réléàšé ît ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Publisher, court or sender</source>
      <translation>Pûblîšhér, çöûrt ör šéñdér ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read from “{0}”.</source>
      <translation>Réàd fröm “{0}”. ~~~~~~</translation>
    </message>
    <message>
      <source>Received on</source>
      <translation>Réçéîvéd öñ ~~~~</translation>
    </message>
    <message>
      <source>Set by you.</source>
      <translation>Sét bý ýöû. ~~~~</translation>
    </message>
    <message>
      <source>The page itself says {0}: “{1}”.</source>
      <translation>Thé pàgé îtšélf šàýš {0}: “{1}”. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tîtlé ~~</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ýéš ~</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>ñöt kñöwñ ~~~~</translation>
    </message>
  </context>
  <context>
    <name>FilterBar</name>
    <message>
      <source>All</source>
      <translation>Àll ~</translation>
    </message>
    <message>
      <source>Fold band</source>
      <translation>Föld bàñd ~~~~</translation>
    </message>
    <message>
      <source>Name of the filter</source>
      <translation>Nàmé öf thé fîltér ~~~~~~~</translation>
    </message>
    <message>
      <source>Needs a date</source>
      <translation>Néédš à dàté ~~~~~</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Sàvé thîš fîltér ~~~~~~</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Sàvé thîš fîltér… ~~~~~~~</translation>
    </message>
    <message>
      <source>Show band</source>
      <translation>Shöw bàñd ~~~~</translation>
    </message>
    <message>
      <source>Sources disagree</source>
      <translation>Söûrçéš dîšàgréé ~~~~~~</translation>
    </message>
    <message>
      <source>Suggestions</source>
      <translation>Sûggéštîöñš ~~~~</translation>
    </message>
    <message>
      <source>save a filter</source>
      <translation>šàvé à fîltér ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>FilterList</name>
    <message>
      <source>Remove this filter</source>
      <translation>Rémövé thîš fîltér ~~~~~~~</translation>
    </message>
    <message>
      <source>SAVED FILTERS</source>
      <translation>SÀVÉD FÎLTÉRS ~~~~~</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Sàvéd fîltérš ~~~~~</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Shöw ~~</translation>
    </message>
    <message>
      <source>remove the filter {0}</source>
      <translation>rémövé thé fîltér {0} ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in this document</source>
      <translation>Fîñd îñ thîš döçûméñt ~~~~~~~~</translation>
    </message>
    <message>
      <source>These words do not stand in this document.</source>
      <translation>Théšé wördš dö ñöt štàñd îñ thîš döçûméñt. ~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>FolderLine</name>
    <message>
      <source>Choose…</source>
      <translation>Chööšé… ~~~</translation>
    </message>
  </context>
  <context>
    <name>FolderQuestion</name>
    <message numerus="yes">
      <source>%n new file(s) in {folder}. Where do they belong?</source>
      <translation>
        <numerusform>%n ñéw fîlé îñ {folder}. Whéré döéš ît bélöñg? ~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n ñéw fîléš îñ {folder}. Whéré dö théý bélöñg? ~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Another case…</source>
      <translation>Àñöthér çàšé… ~~~~~</translation>
    </message>
    <message>
      <source>Ignore</source>
      <translation>Îgñöré ~~</translation>
    </message>
    <message>
      <source>This case</source>
      <translation>Thîš çàšé ~~~~</translation>
    </message>
  </context>
  <context>
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
  </context>
  <context>
    <name>GiveDialog</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n döçûméñt ~~~~</numerusform>
        <numerusform>%n döçûméñtš ~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n private event(s)</source>
      <translation>
        <numerusform>%n prîvàté évéñt ~~~~~~</numerusform>
        <numerusform>%n prîvàté évéñtš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>A colleague, another office</source>
      <translation>À çölléàgûé, àñöthér öffîçé ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Give this case to somebody: {0}, {1}</source>
      <translation>Gîvé thîš çàšé tö šömébödý: {0}, {1} ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Give this case to…</source>
      <translation>Gîvé thîš çàšé tö… ~~~~~~~</translation>
    </message>
    <message>
      <source>Give…</source>
      <translation>Gîvé… ~~</translation>
    </message>
    <message>
      <source>It opens the case in the package, too. Tell it another way than the file.</source>
      <translation>Ît öpéñš thé çàšé îñ thé pàçkàgé, töö. Téll ît àñöthér wàý thàñ thé fîlé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Left out, they are gone from the texts, the search and the history of what you give. Headlines that you wrote yourself stay: read them.</source>
      <translation>Léft öût, théý àré göñé fröm thé téxtš, thé šéàrçh àñd thé hîštörý öf whàt ýöû gîvé. Héàdlîñéš thàt ýöû wröté ýöûršélf štàý: réàd thém. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Makes one encrypted file of the case, with its documents under names that tell what they are. Casefile opens it, and so do the programs age and tar. Once it is tested, the case is for reading only here, until you take it back.</source>
      <translation>Màkéš öñé éñçrýptéd fîlé öf thé çàšé, wîth îtš döçûméñtš ûñdér ñàméš thàt téll whàt théý àré. Càšéfîlé öpéñš ît, àñd šö dö thé prögràmš àgé àñd tàr. Öñçé ît îš téštéd, thé çàšé îš för réàdîñg öñlý héré, ûñtîl ýöû tàké ît bàçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing in it is marked private.</source>
      <translation>Nöthîñg îñ ît îš màrkéd prîvàté. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Pàššphràšé öf thé pàçkàgé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Private notes, too</source>
      <translation>Prîvàté ñötéš, töö ~~~~~~~</translation>
    </message>
    <message>
      <source>Stays beside what you accepted without one: “checked by”.</source>
      <translation>Stàýš béšîdé whàt ýöû àççéptéd wîthöût öñé: “çhéçkéd bý”. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>Tö whöm ~~~</translation>
    </message>
    <message>
      <source>Your name or initials</source>
      <translation>Ýöûr ñàmé ör îñîtîàlš ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Find in the help</source>
      <translation>Fîñd îñ thé hélp ~~~~~~</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hélp ~~</translation>
    </message>
  </context>
  <context>
    <name>HiddenNotice</name>
    <message numerus="yes">
      <source>%n new event(s) are hidden by this filter.</source>
      <translation>
        <numerusform>%n ñéw évéñt îš hîddéñ bý thîš fîltér. ~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n ñéw évéñtš àré hîddéñ bý thîš fîltér. ~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Shöw ~~</translation>
    </message>
  </context>
  <context>
    <name>HitsModel</name>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, p. {1} ~~~~</translation>
    </message>
  </context>
  <context>
    <name>ImportLog</name>
    <message numerus="yes">
      <source>%n file(s) arrived in this case.</source>
      <translation>
        <numerusform>%n fîlé àrrîvéd îñ thîš çàšé. ~~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš àrrîvéd îñ thîš çàšé. ~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Àddéd ~~</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Exhibit</source>
      <translation>Éxhîbît ~~~</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fîlé ~~</translation>
    </message>
    <message>
      <source>Import log</source>
      <translation>Împört lög ~~~~</translation>
    </message>
    <message>
      <source>Kept, needs a password</source>
      <translation>Képt, ñéédš à pàššwörd ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kept, not read</source>
      <translation>Képt, ñöt réàd ~~~~~~</translation>
    </message>
    <message>
      <source>Not added</source>
      <translation>Nöt àddéd ~~~~</translation>
    </message>
    <message>
      <source>Same file, kept once</source>
      <translation>Sàmé fîlé, képt öñçé ~~~~~~~~</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Stöppéd ~~~</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Whàt béçàmé öf ît ~~~~~~~</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Whý ~</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <source>Add a folder</source>
      <translation>Àdd à földér ~~~~~</translation>
    </message>
    <message>
      <source>Add documents</source>
      <translation>Àdd döçûméñtš ~~~~~</translation>
    </message>
    <message>
      <source>Add it as a document</source>
      <translation>Àdd ît àš à döçûméñt ~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Make room on this disk, then add the documents again.</source>
      <translation>Màké rööm öñ thîš dîšk, théñ àdd thé döçûméñtš àgàîñ. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nöthîñg wàš çhàñgéd. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Open it as a case</source>
      <translation>Öpéñ ît àš à çàšé ~~~~~~~</translation>
    </message>
    <message>
      <source>Open this package as a case?</source>
      <translation>Öpéñ thîš pàçkàgé àš à çàšé? ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The disk is full: {needed} needed, {free} free.</source>
      <translation>Thé dîšk îš fûll: {needed} ñéédéd, {free} fréé. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Which case do they belong to?</source>
      <translation>Whîçh çàšé dö théý bélöñg tö? ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>watch {folder}</source>
      <translation>wàtçh {folder} ~~~~~~</translation>
    </message>
    <message>
      <source>{name} is an encrypted package made with Casefile. Added as a document it stays shut.</source>
      <translation>{name} îš àñ éñçrýptéd pàçkàgé màdé wîth Càšéfîlé. Àddéd àš à döçûméñt ît štàýš šhût. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Enter or a double click opens a line.</source>
      <translation>Éñtér ör à döûblé çlîçk öpéñš à lîñé. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What will not appear</source>
      <translation>Whàt wîll ñöt àppéàr ~~~~~~~~</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ñö dàté ~~~</translation>
    </message>
  </context>
  <context>
    <name>Lock</name>
    <message>
      <source>Making the lock… this takes a second or two on purpose.</source>
      <translation>Màkîñg thé löçk… thîš tàkéš à šéçöñd ör twö öñ pûrpöšé. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>New case — Casefile</source>
      <translation>Néw çàšé — Càšéfîlé ~~~~~~~~</translation>
    </message>
    <message>
      <source>No case open</source>
      <translation>Nö çàšé öpéñ ~~~~~</translation>
    </message>
    <message>
      <source>No drop folder yet</source>
      <translation>Nö dröp földér ýét ~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing has been written yet</source>
      <translation>Nöthîñg hàš bééñ wrîttéñ ýét ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{code} — Casefile</source>
      <translation>{code} — Càšéfîlé ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>MovedPane</name>
    <message numerus="yes">
      <source>%n quote(s) read differently now:</source>
      <translation>
        <numerusform>%n qûöté réàdš dîfféréñtlý ñöw: ~~~~~~~~~~~~</numerusform>
        <numerusform>%n qûötéš réàd dîfféréñtlý ñöw: ~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) were not found again. The old words are kept:</source>
      <translation>
        <numerusform>%n qûöté wàš ñöt föûñd àgàîñ. Thé öld wördš àré képt: ~~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n qûötéš wéré ñöt föûñd àgàîñ. Thé öld wördš àré képt: ~~~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>It is the right place</source>
      <translation>Ît îš thé rîght plàçé ~~~~~~~~</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Shöw ~~</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>àñd %n möré ~~~~</numerusform>
        <numerusform>àñd %n möré ~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>is: “{0}”</source>
      <translation>îš: “{0}” ~~~~</translation>
    </message>
    <message>
      <source>was: “{0}”</source>
      <translation>wàš: “{0}” ~~~~</translation>
    </message>
  </context>
  <context>
    <name>Navigator</name>
    <message>
      <source>Views</source>
      <translation>Vîéwš ~~</translation>
    </message>
  </context>
  <context>
    <name>NewCaseCard</name>
    <message>
      <source>A case needs a code.</source>
      <translation>À çàšé ñéédš à çödé. ~~~~~~~~</translation>
    </message>
    <message>
      <source>A case with this code is there already.</source>
      <translation>À çàšé wîth thîš çödé îš théré àlréàdý. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>A code cannot hold / \ : * ? " &lt; &gt; | or begin with a full stop.</source>
      <translation>À çödé çàññöt höld / \ : * ? " &lt; &gt; | ör bégîñ wîth à fûll štöp. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Case code</source>
      <translation>Càšé çödé ~~~~</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Chööšé… ~~~</translation>
    </message>
    <message>
      <source>Lock with a passphrase</source>
      <translation>Löçk wîth à pàššphràšé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>New case</source>
      <translation>Néw çàšé ~~~</translation>
    </message>
    <message>
      <source>Nothing can be written there. Choose another place.</source>
      <translation>Nöthîñg çàñ bé wrîttéñ théré. Chööšé àñöthér plàçé. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plàçé ~~</translation>
    </message>
    <message>
      <source>Proposed. Change it if your office counts otherwise.</source>
      <translation>Pröpöšéd. Chàñgé ît îf ýöûr öffîçé çöûñtš öthérwîšé. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Shown inside the case only.</source>
      <translation>Shöwñ îñšîdé thé çàšé öñlý. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The code stands in titles, folders and lists. The client’s name appears inside the case only.</source>
      <translation>Thé çödé štàñdš îñ tîtléš, földérš àñd lîštš. Thé çlîéñt’š ñàmé àppéàrš îñšîdé thé çàšé öñlý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This folder is synced by {cloud}: copies leave this computer. Choose another.</source>
      <translation>Thîš földér îš šýñçéd bý {cloud}: çöpîéš léàvé thîš çömpûtér. Chööšé àñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is a network drive: others may read it. Choose another.</source>
      <translation>Thîš îš à ñétwörk drîvé: öthérš màý réàd ît. Chööšé àñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Title (may stay empty)</source>
      <translation>Tîtlé (màý štàý émptý) ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Where shall cases be kept?</source>
      <translation>Whéré šhàll çàšéš bé képt? ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Without one, whoever holds this computer or a copy can read the case.</source>
      <translation>Wîthöût öñé, whöévér höldš thîš çömpûtér ör à çöpý çàñ réàd thé çàšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>✓ On this disk. Not synced to a cloud, not on a network drive.</source>
      <translation>✓ Öñ thîš dîšk. Nöt šýñçéd tö à çlöûd, ñöt öñ à ñétwörk drîvé. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>NewEntry</name>
    <message>
      <source>Add</source>
      <translation>Àdd ~</translation>
    </message>
    <message>
      <source>Add a person or organisation</source>
      <translation>Àdd à péršöñ ör örgàñîšàtîöñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>Marked “added by you” until a document names it. Documents that are read later are matched with it.</source>
      <translation>Màrkéd “àddéd bý ýöû” ûñtîl à döçûméñt ñàméš ît. Döçûméñtš thàt àré réàd làtér àré màtçhéd wîth ît. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nàmé ~~</translation>
    </message>
    <message>
      <source>Role in the case</source>
      <translation>Rölé îñ thé çàšé ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>NoteView</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dàté ~~</translation>
    </message>
    <message>
      <source>Interpreter</source>
      <translation>Îñtérprétér ~~~~</translation>
    </message>
    <message>
      <source>Interviewer</source>
      <translation>Îñtérvîéwér ~~~~</translation>
    </message>
    <message>
      <source>It is about</source>
      <translation>Ît îš àböût ~~~~</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Làñgûàgé ~~~</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nöté ~~</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plàçé ~~</translation>
    </message>
    <message>
      <source>Private: never printed before you release it</source>
      <translation>Prîvàté: ñévér prîñtéd béföré ýöû réléàšé ît ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read back and confirmed on the same day</source>
      <translation>Réàd bàçk àñd çöñfîrméd öñ thé šàmé dàý ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save the note</source>
      <translation>Sàvé thé ñöté ~~~~~</translation>
    </message>
    <message>
      <source>Title of the note</source>
      <translation>Tîtlé öf thé ñöté ~~~~~~~</translation>
    </message>
    <message>
      <source>What was said</source>
      <translation>Whàt wàš šàîd ~~~~~</translation>
    </message>
    <message>
      <source>What was said. Every line becomes a numbered paragraph.</source>
      <translation>Whàt wàš šàîd. Évérý lîñé béçöméš à ñûmbéréd pàràgràph. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Who spoke</source>
      <translation>Whö špöké ~~~~</translation>
    </message>
    <message>
      <source>as it is written</source>
      <translation>àš ît îš wrîttéñ ~~~~~~</translation>
    </message>
    <message>
      <source>as its text tells</source>
      <translation>àš îtš téxt téllš ~~~~~~~</translation>
    </message>
    <message>
      <source>write a note</source>
      <translation>wrîté à ñöté ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>OptionsForm</name>
    <message>
      <source>Contents</source>
      <translation>Cöñtéñtš ~~~</translation>
    </message>
    <message>
      <source>Copy with names hidden</source>
      <translation>Cöpý wîth ñàméš hîddéñ ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Court paper</source>
      <translation>Cöûrt pàpér ~~~~</translation>
    </message>
    <message>
      <source>Events that are not cited</source>
      <translation>Évéñtš thàt àré ñöt çîtéd ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Fingerprints of the exhibits</source>
      <translation>Fîñgérprîñtš öf thé éxhîbîtš ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>For whom?</source>
      <translation>För whöm? ~~~~</translation>
    </message>
    <message>
      <source>Heading of the court paper</source>
      <translation>Héàdîñg öf thé çöûrt pàpér ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Internal. Shows where sources disagree, what is worked out and what is open.</source>
      <translation>Îñtérñàl. Shöwš whéré šöûrçéš dîšàgréé, whàt îš wörkéd öût àñd whàt îš öpéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Language of the paper</source>
      <translation>Làñgûàgé öf thé pàpér ~~~~~~~~</translation>
    </message>
    <message>
      <source>List of exhibits</source>
      <translation>Lîšt öf éxhîbîtš ~~~~~~</translation>
    </message>
    <message>
      <source>Only what you release. No counts, no internal notes.</source>
      <translation>Öñlý whàt ýöû réléàšé. Nö çöûñtš, ñö îñtérñàl ñötéš. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open questions</source>
      <translation>Öpéñ qûéštîöñš ~~~~~~</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Pàpér ~~</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Péöplé àñd örgàñîšàtîöñš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Proceedings</source>
      <translation>Pröçéédîñgš ~~~~</translation>
    </message>
    <message>
      <source>Sentences in full</source>
      <translation>Séñtéñçéš îñ fûll ~~~~~~~</translation>
    </message>
    <message>
      <source>Statements by speaker</source>
      <translation>Stàtéméñtš bý špéàkér ~~~~~~~~</translation>
    </message>
    <message>
      <source>Suggestions not reviewed, marked</source>
      <translation>Sûggéštîöñš ñöt révîéwéd, màrkéd ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Tîmé lîmîtš ~~~~</translation>
    </message>
    <message>
      <source>Working paper</source>
      <translation>Wörkîñg pàpér ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PackageDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öpéñ ~~</translation>
    </message>
    <message>
      <source>Open a package</source>
      <translation>Öpéñ à pàçkàgé ~~~~~~</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Pàššphràšé öf thé pàçkàgé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The case in it is written into a new folder. The package stays as it is; a locked case keeps its own passphrase, too.</source>
      <translation>Thé çàšé îñ ît îš wrîttéñ îñtö à ñéw földér. Thé pàçkàgé štàýš àš ît îš; à löçkéd çàšé kéépš îtš öwñ pàššphràšé, töö. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Where shall the case go?</source>
      <translation>Whéré šhàll thé çàšé gö? ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PackageOpening</name>
    <message>
      <source>Open a package</source>
      <translation>Öpéñ à pàçkàgé ~~~~~~</translation>
    </message>
    <message>
      <source>Opening the package…</source>
      <translation>Öpéñîñg thé pàçkàgé… ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PackedDialog</name>
    <message numerus="yes">
      <source>%n file(s) were decrypted again and compared.</source>
      <translation>
        <numerusform>%n fîlé wéré déçrýptéd àgàîñ àñd çömpàréd. ~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš wéré déçrýptéd àgàîñ àñd çömpàréd. ~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it here, too</source>
      <translation>Léàvé ît héré, töö ~~~~~~~</translation>
    </message>
    <message>
      <source>Packed for a journey</source>
      <translation>Pàçkéd för à jöûrñéý ~~~~~~~~</translation>
    </message>
    <message>
      <source>Remove the case from this computer</source>
      <translation>Rémövé thé çàšé fröm thîš çömpûtér ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What stays on this computer</source>
      <translation>Whàt štàýš öñ thîš çömpûtér ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>✓ The package opens</source>
      <translation>✓ Thé pàçkàgé öpéñš ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source> or </source>
      <translation> ör  ~~</translation>
    </message>
    <message>
      <source>A date of birth</source>
      <translation>À dàté öf bîrth ~~~~~~</translation>
    </message>
    <message>
      <source>A date of reference, such as validity or a form</source>
      <translation>À dàté öf référéñçé, šûçh àš vàlîdîtý ör à förm ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read as {0}; day and month may be swapped: {1}.</source>
      <translation>Réàd àš {0}; dàý àñd möñth màý bé šwàppéd: {1}. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The date of a law</source>
      <translation>Thé dàté öf à làw ~~~~~~~</translation>
    </message>
    <message>
      <source>The date of another case or decision that is cited</source>
      <translation>Thé dàté öf àñöthér çàšé ör déçîšîöñ thàt îš çîtéd ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The day this document was made or published</source>
      <translation>Thé dàý thîš döçûméñt wàš màdé ör pûblîšhéd ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}. It makes no event.</source>
      <translation>{0}. Ît màkéš ñö évéñt. ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PageHeader</name>
    <message>
      <source>Hide the source (F9)</source>
      <translation>Hîdé thé šöûrçé (F9) ~~~~~~~~</translation>
    </message>
    <message>
      <source>Larger</source>
      <translation>Làrgér ~~</translation>
    </message>
    <message>
      <source>Not found again when this was read again: “{0}”</source>
      <translation>Nöt föûñd àgàîñ whéñ thîš wàš réàd àgàîñ: “{0}” ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Original file</source>
      <translation>Örîgîñàl fîlé ~~~~~</translation>
    </message>
    <message>
      <source>Page {0} of {1}, {2}</source>
      <translation>Pàgé {0} öf {1}, {2} ~~~~~~~~</translation>
    </message>
    <message>
      <source>Password…</source>
      <translation>Pàššwörd… ~~~~</translation>
    </message>
    <message>
      <source>Quote {0} of {1}</source>
      <translation>Qûöté {0} öf {1} ~~~~~~</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Smàllér ~~~</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Söûrçé ~~</translation>
    </message>
    <message>
      <source>Turn the page</source>
      <translation>Tûrñ thé pàgé ~~~~~</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ñö dàté ~~~</translation>
    </message>
  </context>
  <context>
    <name>PageTools</name>
    <message>
      <source>Larger</source>
      <translation>Làrgér ~~</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Néxt pàgé ~~~~</translation>
    </message>
    <message>
      <source>Page and size</source>
      <translation>Pàgé àñd šîžé ~~~~~</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Pàgé {0} öf {1} ~~~~~~</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Prévîöûš pàgé ~~~~~</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Smàllér ~~~</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Copy with the reference</source>
      <translation>Cöpý wîth thé référéñçé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Fîñd îñ thîš döçûméñt ~~~~~~~~</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>Gö tö pàgé ~~~~</translation>
    </message>
    <message>
      <source>New event from the selection</source>
      <translation>Néw évéñt fröm thé šéléçtîöñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Next quote</source>
      <translation>Néxt qûöté ~~~~</translation>
    </message>
    <message>
      <source>Open outside</source>
      <translation>Öpéñ öûtšîdé ~~~~~</translation>
    </message>
    <message>
      <source>Open the original in another program?</source>
      <translation>Öpéñ thé örîgîñàl îñ àñöthér prögràm? ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Pàgé ~~</translation>
    </message>
    <message>
      <source>Previous quote</source>
      <translation>Prévîöûš qûöté ~~~~~~</translation>
    </message>
    <message>
      <source>Select an event to see its sentence here.</source>
      <translation>Séléçt àñ évéñt tö šéé îtš šéñtéñçé héré. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Select text, then press N to make an event from it</source>
      <translation>Séléçt téxt, théñ préšš N tö màké àñ évéñt fröm ît ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>That program is not Casefile: it may use the network and may run what a document brings. It gets a copy; the original in the case stays as it is.</source>
      <translation>Thàt prögràm îš ñöt Càšéfîlé: ît màý ûšé thé ñétwörk àñd màý rûñ whàt à döçûméñt brîñgš. Ît gétš à çöpý; thé örîgîñàl îñ thé çàšé štàýš àš ît îš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PairSheet</name>
    <message>
      <source>Original and translation</source>
      <translation>Örîgîñàl àñd tràñšlàtîöñ ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PairView</name>
    <message>
      <source>Back</source>
      <translation>Bàçk ~~</translation>
    </message>
    <message>
      <source>Its translation, confirmed by you: “{0}”</source>
      <translation>Îtš tràñšlàtîöñ, çöñfîrméd bý ýöû: “{0}” ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Leave the quote without a translation</source>
      <translation>Léàvé thé qûöté wîthöût à tràñšlàtîöñ ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Next or previous quote</source>
      <translation>Néxt ör prévîöûš qûöté ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Next quote</source>
      <translation>Néxt qûöté ~~~~</translation>
    </message>
    <message>
      <source>No event cites the original yet.</source>
      <translation>Nö évéñt çîtéš thé örîgîñàl ýét. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing stands beside it. Select its words in the translation.</source>
      <translation>Nöthîñg štàñdš béšîdé ît. Séléçt îtš wördš îñ thé tràñšlàtîöñ. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Proposed only: the words marked at the right. Select others if they are wrong.</source>
      <translation>Pröpöšéd öñlý: thé wördš màrkéd àt thé rîght. Séléçt öthérš îf théý àré wröñg. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Quote {0} of {1}</source>
      <translation>Qûöté {0} öf {1} ~~~~~~</translation>
    </message>
    <message>
      <source>Take the marked or selected words as its translation</source>
      <translation>Tàké thé màrkéd ör šéléçtéd wördš àš îtš tràñšlàtîöñ ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is its translation</source>
      <translation>Thîš îš îtš tràñšlàtîöñ ~~~~~~~~~</translation>
    </message>
    <message>
      <source>This pair was taken apart.</source>
      <translation>Thîš pàîr wàš tàkéñ àpàrt. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Use these words instead</source>
      <translation>Ûšé théšé wördš îñštéàd ~~~~~~~~~</translation>
    </message>
    <message>
      <source>no translation of a quote</source>
      <translation>ñö tràñšlàtîöñ öf à qûöté ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>translation of a quote</source>
      <translation>tràñšlàtîöñ öf à qûöté ~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} and its translation {1}</source>
      <translation>{0} àñd îtš tràñšlàtîöñ {1} ~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PaperOut</name>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf) ~~~~</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Prîñtîñg… ~~~~</translation>
    </message>
    <message>
      <source>Save the case summary</source>
      <translation>Sàvé thé çàšé šûmmàrý ~~~~~~~~</translation>
    </message>
    <message>
      <source>Saved: {0}</source>
      <translation>Sàvéd: {0} ~~~~</translation>
    </message>
    <message>
      <source>Sent to the printer.</source>
      <translation>Séñt tö thé prîñtér. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Word document (*.docx)</source>
      <translation>Wörd döçûméñt (*.döçx) ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PassphraseChange</name>
    <message>
      <source>The case is being locked…</source>
      <translation>Thé çàšé îš béîñg löçkéd… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The passphrase is being removed…</source>
      <translation>Thé pàššphràšé îš béîñg rémövéd… ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The passphrase was changed.</source>
      <translation>Thé pàššphràšé wàš çhàñgéd. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The recovery words open this case now.</source>
      <translation>Thé réçövérý wördš öpéñ thîš çàšé ñöw. ~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Chàñgé thé pàššphràšé ~~~~~~~~</translation>
    </message>
    <message>
      <source>Copies made earlier, on a stick too, keep opening with the passphrase of their day.</source>
      <translation>Cöpîéš màdé éàrlîér, öñ à štîçk töö, kéép öpéñîñg wîth thé pàššphràšé öf théîr dàý. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Lock this case</source>
      <translation>Löçk thîš çàšé ~~~~~~</translation>
    </message>
    <message>
      <source>Lock this case with a passphrase</source>
      <translation>Löçk thîš çàšé wîth à pàššphràšé ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Néw pàššphràšé ~~~~~~</translation>
    </message>
    <message>
      <source>New recovery words…</source>
      <translation>Néw réçövérý wördš… ~~~~~~~~</translation>
    </message>
    <message>
      <source>No recovery words open this case yet.</source>
      <translation>Nö réçövérý wördš öpéñ thîš çàšé ýét. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>One moment… this takes a second or two on purpose.</source>
      <translation>Öñé möméñt… thîš tàkéš à šéçöñd ör twö öñ pûrpöšé. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Pàššphràšé ~~~~</translation>
    </message>
    <message>
      <source>Passphrase now</source>
      <translation>Pàššphràšé ñöw ~~~~~~</translation>
    </message>
    <message>
      <source>Recovery words open this case. New ones replace them.</source>
      <translation>Réçövérý wördš öpéñ thîš çàšé. Néw öñéš réplàçé thém. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Remove the passphrase</source>
      <translation>Rémövé thé pàššphràšé ~~~~~~~~</translation>
    </message>
    <message>
      <source>The whole case is written anew, locked, with its backups; then the old files are removed. A specialist may still find traces of them on this disk, and copies made earlier stay as they are. Files in the drop folder and exports are never locked.</source>
      <translation>Thé whölé çàšé îš wrîttéñ àñéw, löçkéd, wîth îtš bàçkûpš; théñ thé öld fîléš àré rémövéd. À špéçîàlîšt màý štîll fîñd tràçéš öf thém öñ thîš dîšk, àñd çöpîéš màdé éàrlîér štàý àš théý àré. Fîléš îñ thé dröp földér àñd éxpörtš àré ñévér löçkéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This case is locked with a passphrase</source>
      <translation>Thîš çàšé îš löçkéd wîth à pàššphràšé ~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PassphraseFields</name>
    <message>
      <source>Again</source>
      <translation>Àgàîñ ~~</translation>
    </message>
    <message numerus="yes">
      <source>At least %n sign(s); four or five words are best.</source>
      <translation>
        <numerusform>Àt léàšt %n šîgñ; föûr ör fîvé wördš àré béšt. ~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Àt léàšt %n šîgñš; föûr ör fîvé wördš àré béšt. ~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody can open the case without it: write it down.</source>
      <translation>Nöbödý çàñ öpéñ thé çàšé wîthöût ît: wrîté ît döwñ. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Pàššphràšé ~~~~</translation>
    </message>
    <message>
      <source>These are two different passphrases.</source>
      <translation>Théšé àré twö dîfféréñt pàššphràšéš. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Type the same passphrase again.</source>
      <translation>Týpé thé šàmé pàššphràšé àgàîñ. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>✓ Both are the same. Write it down.</source>
      <translation>✓ Böth àré thé šàmé. Wrîté ît döwñ. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>✓ Long enough.</source>
      <translation>✓ Löñg éñöûgh. ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <source>Court</source>
      <translation>Cöûrt ~~</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Örgàñîšàtîöñ ~~~~~</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Péršöñ ~~</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Plàçé ~~</translation>
    </message>
    <message>
      <source>addressee</source>
      <translation>àddréššéé ~~~~</translation>
    </message>
    <message>
      <source>alleged perpetrator</source>
      <translation>àllégéd pérpétràtör ~~~~~~~~</translation>
    </message>
    <message>
      <source>appeal</source>
      <translation>àppéàl ~~</translation>
    </message>
    <message>
      <source>applicant</source>
      <translation>àpplîçàñt ~~~~</translation>
    </message>
    <message>
      <source>author</source>
      <translation>àûthör ~~</translation>
    </message>
    <message>
      <source>authority</source>
      <translation>àûthörîtý ~~~~</translation>
    </message>
    <message>
      <source>cassation</source>
      <translation>çàššàtîöñ ~~~~</translation>
    </message>
    <message>
      <source>concerned</source>
      <translation>çöñçérñéd ~~~~</translation>
    </message>
    <message>
      <source>constitutional court</source>
      <translation>çöñštîtûtîöñàl çöûrt ~~~~~~~~</translation>
    </message>
    <message>
      <source>decision maker</source>
      <translation>déçîšîöñ màkér ~~~~~~</translation>
    </message>
    <message>
      <source>family</source>
      <translation>fàmîlý ~~</translation>
    </message>
    <message>
      <source>first instance</source>
      <translation>fîršt îñštàñçé ~~~~~~</translation>
    </message>
    <message>
      <source>human rights defender</source>
      <translation>hûmàñ rîghtš déféñdér ~~~~~~~~</translation>
    </message>
    <message>
      <source>injured party</source>
      <translation>îñjûréd pàrtý ~~~~~</translation>
    </message>
    <message>
      <source>international</source>
      <translation>îñtérñàtîöñàl ~~~~~</translation>
    </message>
    <message>
      <source>interpreter</source>
      <translation>îñtérprétér ~~~~</translation>
    </message>
    <message>
      <source>investigator</source>
      <translation>îñvéštîgàtör ~~~~~</translation>
    </message>
    <message>
      <source>journalist</source>
      <translation>jöûrñàlîšt ~~~~</translation>
    </message>
    <message>
      <source>judge</source>
      <translation>jûdgé ~~</translation>
    </message>
    <message>
      <source>lawyer</source>
      <translation>làwýér ~~</translation>
    </message>
    <message>
      <source>official</source>
      <translation>öffîçîàl ~~~</translation>
    </message>
    <message>
      <source>prosecutor</source>
      <translation>pröšéçûtör ~~~~</translation>
    </message>
    <message>
      <source>representative</source>
      <translation>répréšéñtàtîvé ~~~~~~</translation>
    </message>
    <message>
      <source>respondent</source>
      <translation>réšpöñdéñt ~~~~</translation>
    </message>
    <message>
      <source>speaker</source>
      <translation>špéàkér ~~~</translation>
    </message>
    <message>
      <source>takes part</source>
      <translation>tàkéš pàrt ~~~~</translation>
    </message>
    <message>
      <source>witness</source>
      <translation>wîtñéšš ~~~</translation>
    </message>
  </context>
  <context>
    <name>PeopleActs</name>
    <message>
      <source>Every spelling and every event of the other goes along. It can be undone.</source>
      <translation>Évérý špéllîñg àñd évérý évéñt öf thé öthér göéš àlöñg. Ît çàñ bé ûñdöñé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>add a spelling</source>
      <translation>àdd à špéllîñg ~~~~~~</translation>
    </message>
    <message>
      <source>change a role</source>
      <translation>çhàñgé à rölé ~~~~~</translation>
    </message>
    <message>
      <source>hide a name</source>
      <translation>hîdé à ñàmé ~~~~</translation>
    </message>
    <message>
      <source>name the client</source>
      <translation>ñàmé thé çlîéñt ~~~~~~</translation>
    </message>
    <message>
      <source>rename</source>
      <translation>réñàmé ~~</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>šàmé péršöñ ~~~~</translation>
    </message>
    <message>
      <source>take apart</source>
      <translation>tàké àpàrt ~~~~</translation>
    </message>
    <message>
      <source>{0} is the same as</source>
      <translation>{0} îš thé šàmé àš ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PeopleField</name>
    <message>
      <source>Add a name of the case</source>
      <translation>Àdd à ñàmé öf thé çàšé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Add a person or organisation</source>
      <translation>Àdd à péršöñ ör örgàñîšàtîöñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Remove {0}</source>
      <translation>Rémövé {0} ~~~~</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <source>Client</source>
      <translation>Clîéñt ~~</translation>
    </message>
    <message>
      <source>added by you</source>
      <translation>àddéd bý ýöû ~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>named %n time(s)</source>
      <translation>
        <numerusform>ñàméd %n tîmé ~~~~~</numerusform>
        <numerusform>ñàméd %n tîméš ~~~~~~</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeopleView</name>
    <message>
      <source>Add a person or organisation…</source>
      <translation>Àdd à péršöñ ör örgàñîšàtîöñ… ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>Chàñgé thé ñàmé ~~~~~~</translation>
    </message>
    <message>
      <source>Erase for ever…</source>
      <translation>Éràšé för évér… ~~~~~~</translation>
    </message>
    <message>
      <source>Everything about this person…</source>
      <translation>Évérýthîñg àböût thîš péršöñ… ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Find a name</source>
      <translation>Fîñd à ñàmé ~~~~</translation>
    </message>
    <message>
      <source>Names appear here once documents have been read.</source>
      <translation>Nàméš àppéàr héré öñçé döçûméñtš hàvé bééñ réàd. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open the first sentence</source>
      <translation>Öpéñ thé fîršt šéñtéñçé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Organisations</source>
      <translation>Örgàñîšàtîöñš ~~~~~</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Péöplé ~~</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Péöplé àñd örgàñîšàtîöñš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Plàçéš ~~</translation>
    </message>
    <message>
      <source>Same as…</source>
      <translation>Sàmé àš… ~~~</translation>
    </message>
    <message>
      <source>This is the client</source>
      <translation>Thîš îš thé çlîéñt ~~~~~~~</translation>
    </message>
    <message>
      <source>Which names are listed</source>
      <translation>Whîçh ñàméš àré lîštéd ~~~~~~~~~</translation>
    </message>
    <message>
      <source>add a name</source>
      <translation>àdd à ñàmé ~~~~</translation>
    </message>
    <message>
      <source>ask later</source>
      <translation>àšk làtér ~~~~</translation>
    </message>
    <message>
      <source>change the name</source>
      <translation>çhàñgé thé ñàmé ~~~~~~</translation>
    </message>
    <message>
      <source>later</source>
      <translation>làtér ~~</translation>
    </message>
    <message>
      <source>open the first sentence that names the entry</source>
      <translation>öpéñ thé fîršt šéñtéñçé thàt ñàméš thé éñtrý ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>šàmé péršöñ ~~~~</translation>
    </message>
    <message>
      <source>the same person</source>
      <translation>thé šàmé péršöñ ~~~~~~</translation>
    </message>
    <message>
      <source>two different people</source>
      <translation>twö dîfféréñt péöplé ~~~~~~~~</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>twö péöplé ~~~~</translation>
    </message>
  </context>
  <context>
    <name>PersonFileDialog</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n döçûméñt ~~~~</numerusform>
        <numerusform>%n döçûméñtš ~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n évéñt ~~~</numerusform>
        <numerusform>%n évéñtš ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n ñöté ~~~</numerusform>
        <numerusform>%n ñötéš ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s) with the name</source>
      <translation>
        <numerusform>%n šéñtéñçé wîth thé ñàmé ~~~~~~~~~~</numerusform>
        <numerusform>%n šéñtéñçéš wîth thé ñàmé ~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n štàtéméñt ~~~~~</numerusform>
        <numerusform>%n štàtéméñtš ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Everybody on the list of people; the finished file is searched for their names, and not saved while one is left. Without it only those are initials whose name is hidden.</source>
      <translation>Évérýbödý öñ thé lîšt öf péöplé; thé fîñîšhéd fîlé îš šéàrçhéd för théîr ñàméš, àñd ñöt šàvéd whîlé öñé îš léft. Wîthöût ît öñlý thöšé àré îñîtîàlš whöšé ñàmé îš hîddéñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Everything about one person</source>
      <translation>Évérýthîñg àböût öñé péršöñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSÖN, för prögràmš ~~~~~~~</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Öñé möméñt… ~~~~</translation>
    </message>
    <message>
      <source>Other people as initials</source>
      <translation>Öthér péöplé àš îñîtîàlš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>PDF, to read</source>
      <translation>PDF, tö réàd ~~~~~</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Sàvé àš ~~~</translation>
    </message>
    <message>
      <source>Saved: {0}. Look through it before you hand it out.</source>
      <translation>Sàvéd: {0}. Löök thröûgh ît béföré ýöû hàñd ît öût. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Sàvé… ~~</translation>
    </message>
    <message>
      <source>The case holds this entry and nothing else about the person.</source>
      <translation>Thé çàšé höldš thîš éñtrý àñd ñöthîñg élšé àböût thé péršöñ. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>With where each came from, and how long the case is kept.</source>
      <translation>Wîth whéré éàçh çàmé fröm, àñd höw löñg thé çàšé îš képt. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PersonFileSaving</name>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSÖN (*.jšöñ) ~~~~~</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf) ~~~~</translation>
    </message>
    <message>
      <source>Save everything about one person</source>
      <translation>Sàvé évérýthîñg àböût öñé péršöñ ~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>PictureSheet</name>
    <message>
      <source>Pages of the document</source>
      <translation>Pàgéš öf thé döçûméñt ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ProceedingDialog</name>
    <message>
      <source>An empty field says again what the documents tell.</source>
      <translation>Àñ émptý fîéld šàýš àgàîñ whàt thé döçûméñtš téll. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Case number</source>
      <translation>Càšé ñûmbér ~~~~</translation>
    </message>
    <message>
      <source>Correct a proceeding</source>
      <translation>Cörréçt à pröçéédîñg ~~~~~~~~</translation>
    </message>
    <message>
      <source>Court or authority</source>
      <translation>Cöûrt ör àûthörîtý ~~~~~~~</translation>
    </message>
    <message>
      <source>Instance</source>
      <translation>Îñštàñçé ~~~</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Öûtçömé ~~~</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sàvé ~~</translation>
    </message>
  </context>
  <context>
    <name>ProceedingsPane</name>
    <message>
      <source>Correct {0}…</source>
      <translation>Cörréçt {0}… ~~~~~</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Cörréçt… ~~~</translation>
    </message>
    <message>
      <source>Proceedings</source>
      <translation>Pröçéédîñgš ~~~~</translation>
    </message>
  </context>
  <context>
    <name>Program</name>
    <message>
      <source>A report was saved on this computer; it holds no text of your case.</source>
      <translation>À répört wàš šàvéd öñ thîš çömpûtér; ît höldš ñö téxt öf ýöûr çàšé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Casefile closed unexpectedly last time.</source>
      <translation>Càšéfîlé çlöšéd ûñéxpéçtédlý làšt tîmé. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Everything it had said to be saved is there.</source>
      <translation>Évérýthîñg ît hàd šàîd tö bé šàvéd îš théré. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Something went wrong in Casefile.</source>
      <translation>Söméthîñg wéñt wröñg îñ Càšéfîlé. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Your work up to now is saved.</source>
      <translation>Ýöûr wörk ûp tö ñöw îš šàvéd. ~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>QuestionCard</name>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n tîmé ~~~</numerusform>
        <numerusform>%n tîméš ~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Is this one and the same?</source>
      <translation>Îš thîš öñé àñd thé šàmé? ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Is this one person?</source>
      <translation>Îš thîš öñé péršöñ? ~~~~~~~~</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Làtér ~~</translation>
    </message>
    <message>
      <source>Nothing is chosen</source>
      <translation>Nöthîñg îš çhöšéñ ~~~~~~~</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Sàmé péršöñ ~~~~</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Thé šàmé ~~~</translation>
    </message>
    <message>
      <source>Two different</source>
      <translation>Twö dîfféréñt ~~~~~</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Twö péöplé ~~~~</translation>
    </message>
  </context>
  <context>
    <name>QuestionDetails</name>
    <message>
      <source>Answer</source>
      <translation>Àñšwér ~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Casefile found this in the chronology. It is proposed: nothing prints unless you keep it.</source>
      <translation>Càšéfîlé föûñd thîš îñ thé çhröñölögý. Ît îš pröpöšéd: ñöthîñg prîñtš ûñléšš ýöû kéép ît. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Keep as a question</source>
      <translation>Kéép àš à qûéštîöñ ~~~~~~~</translation>
    </message>
    <message>
      <source>New question</source>
      <translation>Néw qûéštîöñ ~~~~~</translation>
    </message>
    <message>
      <source>Not a question</source>
      <translation>Nöt à qûéštîöñ ~~~~~~</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Öpéñ {0} ~~~</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Qûéštîöñ ~~~</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Sàvé ~~</translation>
    </message>
    <message>
      <source>Show the event</source>
      <translation>Shöw thé évéñt ~~~~~~</translation>
    </message>
    <message>
      <source>What the client or the authority said, and when</source>
      <translation>Whàt thé çlîéñt ör thé àûthörîtý šàîd, àñd whéñ ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Whom to ask</source>
      <translation>Whöm tö àšk ~~~~</translation>
    </message>
    <message>
      <source>{0}. The working paper prints open questions.</source>
      <translation>{0}. Thé wörkîñg pàpér prîñtš öpéñ qûéštîöñš. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Answered</source>
      <translation>Àñšwéréd ~~~</translation>
    </message>
    <message>
      <source>For the authority</source>
      <translation>För thé àûthörîtý ~~~~~~~</translation>
    </message>
    <message>
      <source>For the client</source>
      <translation>För thé çlîéñt ~~~~~~</translation>
    </message>
    <message>
      <source>Found, not kept</source>
      <translation>Föûñd, ñöt képt ~~~~~~</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öpéñ ~~</translation>
    </message>
    <message>
      <source>asked by you</source>
      <translation>àškéd bý ýöû ~~~~~</translation>
    </message>
    <message>
      <source>found in the chronology</source>
      <translation>föûñd îñ thé çhröñölögý ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>QuestionsView</name>
    <message numerus="yes">
      <source>%n found, not kept</source>
      <translation>
        <numerusform>%n föûñd, ñöt képt ~~~~~~~</numerusform>
        <numerusform>%n föûñd, ñöt képt ~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n öpéñ ~~~</numerusform>
        <numerusform>%n öpéñ ~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>New question</source>
      <translation>Néw qûéštîöñ ~~~~~</translation>
    </message>
    <message>
      <source>No questions. What the chronology leaves open appears here, and you can ask your own.</source>
      <translation>Nö qûéštîöñš. Whàt thé çhröñölögý léàvéš öpéñ àppéàrš héré, àñd ýöû çàñ àšk ýöûr öwñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Qûéštîöñš ~~~~</translation>
    </message>
    <message>
      <source>answer a question</source>
      <translation>àñšwér à qûéštîöñ ~~~~~~~</translation>
    </message>
    <message>
      <source>edit a question</source>
      <translation>édît à qûéštîöñ ~~~~~~</translation>
    </message>
    <message>
      <source>keep a question</source>
      <translation>kéép à qûéštîöñ ~~~~~~</translation>
    </message>
    <message>
      <source>keep what was found as a question</source>
      <translation>kéép whàt wàš föûñd àš à qûéštîöñ ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>new question</source>
      <translation>ñéw qûéštîöñ ~~~~~</translation>
    </message>
    <message>
      <source>no question; what was found does not come back</source>
      <translation>ñö qûéštîöñ; whàt wàš föûñd döéš ñöt çömé bàçk ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>not a question</source>
      <translation>ñöt à qûéštîöñ ~~~~~~</translation>
    </message>
    <message>
      <source>open a question again</source>
      <translation>öpéñ à qûéštîöñ àgàîñ ~~~~~~~~</translation>
    </message>
    <message>
      <source>open an answered one again</source>
      <translation>öpéñ àñ àñšwéréd öñé àgàîñ ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>save what is written</source>
      <translation>šàvé whàt îš wrîttéñ ~~~~~~~~</translation>
    </message>
    <message>
      <source>show its event or document</source>
      <translation>šhöw îtš évéñt ör döçûméñt ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>write the answer</source>
      <translation>wrîté thé àñšwér ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>QueueList</name>
    <message>
      <source>To review</source>
      <translation>Tö révîéw ~~~~</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n léft ~~~</numerusform>
        <numerusform>%n léft ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Accept the %n that only add a source</source>
      <translation>
        <numerusform>Àççépt thé %n thàt öñlý àddš à šöûrçé ~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Àççépt thé %n thàt öñlý àdd à šöûrçé ~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Révîéwéd ~~~</translation>
    </message>
    <message>
      <source>{0} of {1} reviewed</source>
      <translation>{0} öf {1} révîéwéd ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Quoting</name>
    <message>
      <source>“”‘’</source>
      <translation>“”‘’ ~~</translation>
    </message>
  </context>
  <context>
    <name>RecentPanel</name>
    <message>
      <source>CASES</source>
      <translation>CÀSÉS ~~</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Cléàr ~~</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Làñgûàgé ~~~</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Löçkéd ~~</translation>
    </message>
    <message>
      <source>None opened here yet.</source>
      <translation>Nöñé öpéñéd héré ýét. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Open a case…</source>
      <translation>Öpéñ à çàšé… ~~~~~</translation>
    </message>
    <message>
      <source>Open a package…</source>
      <translation>Öpéñ à pàçkàgé… ~~~~~~</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thémé ~~</translation>
    </message>
    <message>
      <source>Theme: as the system</source>
      <translation>Thémé: àš thé šýštém ~~~~~~~~</translation>
    </message>
    <message>
      <source>Theme: dark</source>
      <translation>Thémé: dàrk ~~~~</translation>
    </message>
    <message>
      <source>Theme: high contrast</source>
      <translation>Thémé: hîgh çöñtràšt ~~~~~~~~</translation>
    </message>
    <message>
      <source>Theme: light</source>
      <translation>Thémé: lîght ~~~~~</translation>
    </message>
    <message>
      <source>To be deleted since {day}</source>
      <translation>Tö bé délétéd šîñçé {day} ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Record</name>
    <message>
      <source>Done</source>
      <translation>Döñé ~~</translation>
    </message>
    <message>
      <source>Files that were not the case’s were kept: {folder}</source>
      <translation>Fîléš thàt wéré ñöt thé çàšé’š wéré képt: {folder} ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Its record: {name}</source>
      <translation>Îtš réçörd: {name} ~~~~~~~</translation>
    </message>
    <message>
      <source>Print the record…</source>
      <translation>Prîñt thé réçörd… ~~~~~~~</translation>
    </message>
    <message>
      <source>The case was deleted</source>
      <translation>Thé çàšé wàš délétéd ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>Correct…</source>
      <translation>Cörréçt… ~~~</translation>
    </message>
    <message>
      <source>No outcome told</source>
      <translation>Nö öûtçömé töld ~~~~~~</translation>
    </message>
    <message>
      <source>Not a proceeding</source>
      <translation>Nöt à pröçéédîñg ~~~~~~</translation>
    </message>
    <message>
      <source>Not said by {0}</source>
      <translation>Nöt šàîd bý {0} ~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Part in events (%n)</source>
      <translation>
        <numerusform>Pàrt îñ évéñtš (%n) ~~~~~~~~</numerusform>
        <numerusform>Pàrt îñ évéñtš (%n) ~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Proceedings (%n)</source>
      <translation>
        <numerusform>Pröçéédîñgš (%n) ~~~~~~</numerusform>
        <numerusform>Pröçéédîñgš (%n) ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Pût ît bàçk ~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Statements (%n)</source>
      <translation>
        <numerusform>Stàtéméñtš (%n) ~~~~~~</numerusform>
        <numerusform>Stàtéméñtš (%n) ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>What is told of the entry</source>
      <translation>Whàt îš töld öf thé éñtrý ~~~~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Where named (%n)</source>
      <translation>
        <numerusform>Whéré ñàméd (%n) ~~~~~~</numerusform>
        <numerusform>Whéré ñàméd (%n) ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>about the decision of {0}</source>
      <translation>àböût thé déçîšîöñ öf {0} ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>change a part in an event</source>
      <translation>çhàñgé à pàrt îñ àñ évéñt ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>no date given</source>
      <translation>ñö dàté gîvéñ ~~~~~</translation>
    </message>
    <message>
      <source>take back who said it</source>
      <translation>tàké bàçk whö šàîd ît ~~~~~~~~</translation>
    </message>
    <message>
      <source>take off a proceeding</source>
      <translation>tàké öff à pröçéédîñg ~~~~~~~~</translation>
    </message>
    <message>
      <source>taken off: not on the paper</source>
      <translation>tàkéñ öff: ñöt öñ thé pàpér ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, p. {1} ~~~~</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Not now</source>
      <translation>Nöt ñöw ~~~</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Prîñt… ~~</translation>
    </message>
    <message>
      <source>Recovery words</source>
      <translation>Réçövérý wördš ~~~~~~</translation>
    </message>
    <message>
      <source>Recovery words of the case {code}</source>
      <translation>Réçövérý wördš öf thé çàšé {code} ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The eight words again</source>
      <translation>Thé éîght wördš àgàîñ ~~~~~~~~</translation>
    </message>
    <message>
      <source>They open the case when its passphrase is forgotten; nothing else does. Keep the paper apart from this computer. They are shown only now.</source>
      <translation>Théý öpéñ thé çàšé whéñ îtš pàššphràšé îš förgöttéñ; ñöthîñg élšé döéš. Kéép thé pàpér àpàrt fröm thîš çömpûtér. Théý àré šhöwñ öñlý ñöw. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Type them from your paper, with a space between.</source>
      <translation>Týpé thém fröm ýöûr pàpér, wîth à špàçé bétwééñ. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Use these words</source>
      <translation>Ûšé théšé wördš ~~~~~~</translation>
    </message>
    <message>
      <source>Whoever has these words can open the case. Keep them apart from it.</source>
      <translation>Whöévér hàš théšé wördš çàñ öpéñ thé çàšé. Kéép thém àpàrt fröm ît. ~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write these words down now</source>
      <translation>Wrîté théšé wördš döwñ ñöw ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>✓ The same words.</source>
      <translation>✓ Thé šàmé wördš. ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>RereadDialog</name>
    <message>
      <source>As it is, or found out</source>
      <translation>Àš ît îš, ör föûñd öût ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Làñgûàgé ~~~</translation>
    </message>
    <message>
      <source>Letters are written in</source>
      <translation>Léttérš àré wrîttéñ îñ ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Réàd àgàîñ ~~~~</translation>
    </message>
    <message>
      <source>Read {0} again</source>
      <translation>Réàd {0} àgàîñ ~~~~~~</translation>
    </message>
    <message>
      <source>What you accepted or decided stays. Quotes are found again in the new text; those that are not are listed with their words. Suggestions nobody has touched are made anew. Undo brings the old text back.</source>
      <translation>Whàt ýöû àççéptéd ör déçîdéd štàýš. Qûötéš àré föûñd àgàîñ îñ thé ñéw téxt; thöšé thàt àré ñöt àré lîštéd wîth théîr wördš. Sûggéštîöñš ñöbödý hàš töûçhéd àré màdé àñéw. Ûñdö brîñgš thé öld téxt bàçk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message numerus="yes">
      <source>%n read differently</source>
      <translation>
        <numerusform>%n réàdš dîfféréñtlý ~~~~~~~~</numerusform>
        <numerusform>%n réàd dîfféréñtlý ~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were not found again</source>
      <translation>
        <numerusform>%n wàš ñöt föûñd àgàîñ ~~~~~~~~~</numerusform>
        <numerusform>%n wéré ñöt föûñd àgàîñ ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Its pictures are read again…</source>
      <translation>Îtš pîçtûréš àré réàd àgàîñ… ~~~~~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Read again: %n quote(s) stand as they were</source>
      <translation>
        <numerusform>Réàd àgàîñ: %n qûöté štàñdš àš ît wàš ~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Réàd àgàîñ: %n qûötéš štàñd àš théý wéré ~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading it again…</source>
      <translation>Réàdîñg ît àgàîñ… ~~~~~~~</translation>
    </message>
    <message>
      <source>read {0} again</source>
      <translation>réàd {0} àgàîñ ~~~~~~</translation>
    </message>
    <message>
      <source>write down what {0} says</source>
      <translation>wrîté döwñ whàt {0} šàýš ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>RestLine</name>
    <message>
      <source>Closed for good on {0}. It is for reading only.</source>
      <translation>Clöšéd för gööd öñ {0}. Ît îš för réàdîñg öñlý. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Delete the case…</source>
      <translation>Délété thé çàšé… ~~~~~~</translation>
    </message>
    <message>
      <source>Given to {0} on {1}. Here it is for reading only.</source>
      <translation>Gîvéñ tö {0} öñ {1}. Héré ît îš för réàdîñg öñlý. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It was to be deleted after {0}.</source>
      <translation>Ît wàš tö bé délétéd àftér {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Öpéñ àgàîñ ~~~~</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <translation>Tàké ît bàçk… ~~~~~</translation>
    </message>
    <message>
      <source>To be deleted after {0}.</source>
      <translation>Tö bé délétéd àftér {0}. ~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Review</name>
    <message>
      <source>Accept</source>
      <translation>Àççépt ~~</translation>
    </message>
    <message>
      <source>Accept what the ticked sentences say</source>
      <translation>Àççépt whàt thé tîçkéd šéñtéñçéš šàý ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Background</source>
      <translation>Bàçkgröûñd ~~~~</translation>
    </message>
    <message>
      <source>Both values are possible</source>
      <translation>Böth vàlûéš àré pöššîblé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Brîñg bàçk ~~~~</translation>
    </message>
    <message>
      <source>By date</source>
      <translation>Bý dàté ~~~</translation>
    </message>
    <message>
      <source>Choose a value where sources disagree</source>
      <translation>Chööšé à vàlûé whéré šöûrçéš dîšàgréé ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Confirm a worked-out year or day</source>
      <translation>Cöñfîrm à wörkéd-öût ýéàr ör dàý ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy the event with its references</source>
      <translation>Cöpý thé évéñt wîth îtš référéñçéš ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy the quote with its reference</source>
      <translation>Cöpý thé qûöté wîth îtš référéñçé ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Dîšmîšš ~~~</translation>
    </message>
    <message>
      <source>Dismiss all from this paragraph</source>
      <translation>Dîšmîšš àll fröm thîš pàràgràph ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Édît ~~</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Jöîñ ~~</translation>
    </message>
    <message>
      <source>Join with the event that may be the same, and accept</source>
      <translation>Jöîñ wîth thé évéñt thàt màý bé thé šàmé, àñd àççépt ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Làtér ~~</translation>
    </message>
    <message>
      <source>Later: the next event</source>
      <translation>Làtér: thé ñéxt évéñt ~~~~~~~~</translation>
    </message>
    <message>
      <source>Leave it open, or open it again</source>
      <translation>Léàvé ît öpéñ, ör öpéñ ît àgàîñ ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Make a second event of the sentences without a tick</source>
      <translation>Màké à šéçöñd évéñt öf thé šéñtéñçéš wîthöût à tîçk ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Names {0}</source>
      <translation>Nàméš {0} ~~~~</translation>
    </message>
    <message>
      <source>Next source of the event</source>
      <translation>Néxt šöûrçé öf thé évéñt ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No sentence is ticked. Tick what is right, or press X.</source>
      <translation>Nö šéñtéñçé îš tîçkéd. Tîçk whàt îš rîght, ör préšš X. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not the same event: keep them apart</source>
      <translation>Nöt thé šàmé évéñt: kéép thém àpàrt ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing here waits for the date of its document.</source>
      <translation>Nöthîñg héré wàîtš för thé dàté öf îtš döçûméñt. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Only add a source</source>
      <translation>Öñlý àdd à šöûrçé ~~~~~~~</translation>
    </message>
    <message>
      <source>Others</source>
      <translation>Öthérš ~~</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Révîéwéd ~~~</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Splît ~~</translation>
    </message>
    <message>
      <source>Swap day and month of a date in figures</source>
      <translation>Swàp dàý àñd möñth öf à dàté îñ fîgûréš ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ûñdö ~~</translation>
    </message>
    <message>
      <source>Untick the sentences that tell another event, then press S.</source>
      <translation>Ûñtîçk thé šéñtéñçéš thàt téll àñöthér évéñt, théñ préšš S. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Why here? What the date was read from</source>
      <translation>Whý héré? Whàt thé dàté wàš réàd fröm ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Without a document</source>
      <translation>Wîthöût à döçûméñt ~~~~~~~</translation>
    </message>
    <message>
      <source>Write the date of its document, where that is not known</source>
      <translation>Wrîté thé dàté öf îtš döçûméñt, whéré thàt îš ñöt kñöwñ ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Ýéàr ~~</translation>
    </message>
    <message>
      <source>the client</source>
      <translation>thé çlîéñt ~~~~</translation>
    </message>
    <message>
      <source>to {0}</source>
      <translation>tö {0} ~~</translation>
    </message>
  </context>
  <context>
    <name>ReviewView</name>
    <message>
      <source>By document</source>
      <translation>Bý döçûméñt ~~~~</translation>
    </message>
    <message>
      <source>By event</source>
      <translation>Bý évéñt ~~~</translation>
    </message>
    <message>
      <source>Order of the queue</source>
      <translation>Ördér öf thé qûéûé ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Rooms</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n döçûméñt ~~~~</numerusform>
        <numerusform>%n döçûméñtš ~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n évéñt ~~~</numerusform>
        <numerusform>%n évéñtš ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n ñàmé ~~~</numerusform>
        <numerusform>%n ñàméš ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s)</source>
      <translation>
        <numerusform>%n šûggéštîöñ ~~~~~</numerusform>
        <numerusform>%n šûggéštîöñš ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Döçûméñtš ~~~~</translation>
    </message>
    <message>
      <source>New note</source>
      <translation>Néw ñöté ~~~</translation>
    </message>
    <message>
      <source>Nothing prints before you accept it.</source>
      <translation>Nöthîñg prîñtš béföré ýöû àççépt ît. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Péöplé àñd örgàñîšàtîöñš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Qûéštîöñš ~~~~</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Séàrçh ~~</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Sîdé bý šîdé ~~~~~</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Sûmmàrý ~~~</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Tîmé lîmîtš ~~~~</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Tîmélîñé ~~~</translation>
    </message>
    <message>
      <source>To review</source>
      <translation>Tö révîéw ~~~~</translation>
    </message>
  </context>
  <context>
    <name>SameEvent</name>
    <message numerus="yes">
      <source>%n more sentence(s)</source>
      <translation>
        <numerusform>%n möré šéñtéñçé ~~~~~~</numerusform>
        <numerusform>%n möré šéñtéñçéš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Accepting alone joins nothing, the tick alone accepts nothing.</source>
      <translation>Àççéptîñg àlöñé jöîñš ñöthîñg, thé tîçk àlöñé àççéptš ñöthîñg. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Accepting alone joins nothing.</source>
      <translation>Àççéptîñg àlöñé jöîñš ñöthîñg. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Jöîñ ~~</translation>
    </message>
    <message>
      <source>Join and accept</source>
      <translation>Jöîñ àñd àççépt ~~~~~~</translation>
    </message>
    <message>
      <source>Join with {0}</source>
      <translation>Jöîñ wîth {0} ~~~~~</translation>
    </message>
    <message>
      <source>Joined, the event shows “Sources disagree”.</source>
      <translation>Jöîñéd, thé évéñt šhöwš “Söûrçéš dîšàgréé”. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>Kéép àpàrt ~~~~</translation>
    </message>
    <message>
      <source>Nothing in it differs.</source>
      <translation>Nöthîñg îñ ît dîfférš. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>They differ on {0}.</source>
      <translation>Théý dîffér öñ {0}. ~~~~~~~~</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>ñö dàté ~~~</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>ñöt šàîd ~~~</translation>
    </message>
    <message>
      <source>{0} may tell of the same event.</source>
      <translation>{0} màý téll öf thé šàmé évéñt. ~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Sample</name>
    <message>
      <source>Making the sample case. This takes a moment…</source>
      <translation>Màkîñg thé šàmplé çàšé. Thîš tàkéš à möméñt… ~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Scan</name>
    <message numerus="yes">
      <source>%n page(s) still to be read from the picture.</source>
      <translation>
        <numerusform>%n pàgé štîll tö bé réàd fröm thé pîçtûré. ~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n pàgéš štîll tö bé réàd fröm thé pîçtûré. ~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Could not be read by machine: {0}. Read it on the page and add events by hand.</source>
      <translation>Cöûld ñöt bé réàd bý màçhîñé: {0}. Réàd ît öñ thé pàgé àñd àdd évéñtš bý hàñd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Hard to read: {0}. Compare the words with the page.</source>
      <translation>Hàrd tö réàd: {0}. Cömpàré thé wördš wîth thé pàgé. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not read from the picture yet: {0}.</source>
      <translation>Nöt réàd fröm thé pîçtûré ýét: {0}. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read by machine from its picture.</source>
      <translation>Réàd bý màçhîñé fröm îtš pîçtûré. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Read by machine: {0}.</source>
      <translation>Réàd bý màçhîñé: {0}. ~~~~~~~~</translation>
    </message>
    <message>
      <source>The words stored in the file are garbage: {0}. Have the picture read.</source>
      <translation>Thé wördš štöréd îñ thé fîlé àré gàrbàgé: {0}. Hàvé thé pîçtûré réàd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>page {0}</source>
      <translation>pàgé {0} ~~~</translation>
    </message>
    <message>
      <source>pages {0}</source>
      <translation>pàgéš {0} ~~~~</translation>
    </message>
    <message>
      <source>pages {0} and {1}</source>
      <translation>pàgéš {0} àñd {1} ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ScanReading</name>
    <message>
      <source>language of {name}</source>
      <translation>làñgûàgé öf {name} ~~~~~~~</translation>
    </message>
    <message>
      <source>read the pictures of {name}</source>
      <translation>réàd thé pîçtûréš öf {name} ~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message numerus="yes">
      <source>%n page(s) found, the best first</source>
      <translation>
        <numerusform>%n pàgé föûñd, thé béšt fîršt ~~~~~~~~~~~~</numerusform>
        <numerusform>%n pàgéš föûñd, thé béšt fîršt ~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing found for “{0}”. Other scripts and spellings were tried.</source>
      <translation>Nöthîñg föûñd för “{0}”. Öthér šçrîptš àñd špéllîñgš wéré trîéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Search results</source>
      <translation>Séàrçh réšûltš ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>SelectionEvent</name>
    <message>
      <source>A note: no document tells this yet.</source>
      <translation>À ñöté: ñö döçûméñt téllš thîš ýét. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>New event from the selection</source>
      <translation>Néw évéñt fröm thé šéléçtîöñ ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>New event: {title}</source>
      <translation>Néw évéñt: {title} ~~~~~~~</translation>
    </message>
    <message>
      <source>Said by {0}; no document tells this yet.</source>
      <translation>Sàîd bý {0}; ñö döçûméñt téllš thîš ýét. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}: it stays in [ ] until you confirm it.</source>
      <translation>{0}: ît štàýš îñ [ ] ûñtîl ýöû çöñfîrm ît. ~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>SentenceRow</name>
    <message>
      <source>Sentence of {0}</source>
      <translation>Séñtéñçé öf {0} ~~~~~~</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>šàmé téxt ~~~~</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> min</source>
      <translation> mîñ ~~</translation>
    </message>
    <message>
      <source> s</source>
      <translation> š ~</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Àš thé šýštém ~~~~~</translation>
    </message>
    <message>
      <source>By code and folder only, never by the client’s name.</source>
      <translation>Bý çödé àñd földér öñlý, ñévér bý thé çlîéñt’š ñàmé. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Chööšé à földér… ~~~~~~</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dàrk ~~</translation>
    </message>
    <message>
      <source>Folder with language data</source>
      <translation>Földér wîth làñgûàgé dàtà ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hîgh çöñtràšt ~~~~~</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Làñgûàgé ~~~</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Léšš mötîöñ ~~~~</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Lîght ~~</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>Löçk àftér ~~~~</translation>
    </message>
    <message>
      <source>Menus and bars do not move or fade.</source>
      <translation>Méñûš àñd bàrš dö ñöt mövé ör fàdé. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Névér ~~</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Nö földér çhöšéñ ~~~~~~</translation>
    </message>
    <message>
      <source>No such file in {0}</source>
      <translation>Nö šûçh fîlé îñ {0} ~~~~~~~~</translation>
    </message>
    <message>
      <source>Remember the cases opened here</source>
      <translation>Rémémbér thé çàšéš öpéñéd héré ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Scans in further languages</source>
      <translation>Sçàñš îñ fûrthér làñgûàgéš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Séttîñgš ~~~</translation>
    </message>
    <message>
      <source>So long it must not change in a watched folder.</source>
      <translation>Sö löñg ît mûšt ñöt çhàñgé îñ à wàtçhéd földér. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Take a file in after</source>
      <translation>Tàké à fîlé îñ àftér ~~~~~~~~</translation>
    </message>
    <message>
      <source>Tesseract’s files, *.traineddata, one a language.</source>
      <translation>Téššéràçt’š fîléš, *.tràîñéddàtà, öñé à làñgûàgé. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Téxt šîžé ~~~~</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Thémé ~~</translation>
    </message>
    <message>
      <source>Without a key or the mouse; cases with a passphrase.</source>
      <translation>Wîthöût à kéý ör thé möûšé; çàšéš wîth à pàššphràšé. ~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Written beside what you accept: “checked by”.</source>
      <translation>Wrîttéñ béšîdé whàt ýöû àççépt: “çhéçkéd bý”. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Your initials</source>
      <translation>Ýöûr îñîtîàlš ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Évérýwhéré ~~~~</translation>
    </message>
    <message>
      <source>In this view</source>
      <translation>Îñ thîš vîéw ~~~~~</translation>
    </message>
    <message>
      <source>Keys here</source>
      <translation>Kéýš héré ~~~~</translation>
    </message>
  </context>
  <context>
    <name>SideNotes</name>
    <message>
      <source>Case numbers</source>
      <translation>Càšé ñûmbérš ~~~~~</translation>
    </message>
    <message>
      <source>Dates of birth</source>
      <translation>Dàtéš öf bîrth ~~~~~~</translation>
    </message>
    <message>
      <source>Initials stand in place of names. Nothing else was noticed.</source>
      <translation>Îñîtîàlš štàñd îñ plàçé öf ñàméš. Nöthîñg élšé wàš ñötîçéd. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Initials stand in place of names. These may still tell who it is:</source>
      <translation>Îñîtîàlš štàñd îñ plàçé öf ñàméš. Théšé màý štîll téll whö ît îš: ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing is left out.</source>
      <translation>Nöthîñg îš léft öût. ~~~~~~~~</translation>
    </message>
    <message>
      <source>Open the list</source>
      <translation>Öpéñ thé lîšt ~~~~~</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Plàçéš ~~</translation>
    </message>
    <message>
      <source>Read it once more</source>
      <translation>Réàd ît öñçé möré ~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>This paper prints %n hidden name(s).</source>
      <translation>
        <numerusform>Thîš pàpér prîñtš %n hîddéñ ñàmé. ~~~~~~~~~~~~~</numerusform>
        <numerusform>Thîš pàpér prîñtš %n hîddéñ ñàméš. ~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>What will not appear</source>
      <translation>Whàt wîll ñöt àppéàr ~~~~~~~~</translation>
    </message>
    <message>
      <source>Work and family</source>
      <translation>Wörk àñd fàmîlý ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>SpeakerField</name>
    <message>
      <source>Said by</source>
      <translation>Sàîd bý ~~~</translation>
    </message>
    <message>
      <source>as it is: not the same in every source</source>
      <translation>àš ît îš: ñöt thé šàmé îñ évérý šöûrçé ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>nobody: the document itself</source>
      <translation>ñöbödý: thé döçûméñt îtšélf ~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Spellings</name>
    <message>
      <source>Also written as</source>
      <translation>Àlšö wrîttéñ àš ~~~~~~</translation>
    </message>
    <message>
      <source>Stands in no document; not printed as a spelling.</source>
      <translation>Stàñdš îñ ñö döçûméñt; ñöt prîñtéd àš à špéllîñg. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, added by you</source>
      <translation>{0}, àddéd bý ýöû ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>SplitDialog</name>
    <message>
      <source>Another part</source>
      <translation>Àñöthér pàrt ~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Court or sender</source>
      <translation>Cöûrt ör šéñdér ~~~~~~</translation>
    </message>
    <message>
      <source>Each part becomes a document of its own. It keeps the page numbers of the file, and what you accepted from its pages goes with it. The file itself is not changed. What you leave empty is found out. Ctrl+Z puts it together again.</source>
      <translation>Éàçh pàrt béçöméš à döçûméñt öf îtš öwñ. Ît kéépš thé pàgé ñûmbérš öf thé fîlé, àñd whàt ýöû àççéptéd fröm îtš pàgéš göéš wîth ît. Thé fîlé îtšélf îš ñöt çhàñgéd. Whàt ýöû léàvé émptý îš föûñd öût. Ctrl+Z pûtš ît tögéthér àgàîñ. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>From page</source>
      <translation>Fröm pàgé ~~~~</translation>
    </message>
    <message>
      <source>Its own date</source>
      <translation>Îtš öwñ dàté ~~~~~</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kîñd ~~</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Splît ~~</translation>
    </message>
    <message>
      <source>Split {0} into parts</source>
      <translation>Splît {0} îñtö pàrtš ~~~~~~~~</translation>
    </message>
    <message>
      <source>The last part reaches to the end. End it earlier to add another.</source>
      <translation>Thé làšt pàrt réàçhéš tö thé éñd. Éñd ît éàrlîér tö àdd àñöthér. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Tîtlé ~~</translation>
    </message>
    <message>
      <source>found out</source>
      <translation>föûñd öût ~~~~</translation>
    </message>
    <message>
      <source>to page</source>
      <translation>tö pàgé ~~~</translation>
    </message>
  </context>
  <context>
    <name>Splitting</name>
    <message numerus="yes">
      <source>Split into %n part(s).</source>
      <translation>
        <numerusform>Splît îñtö %n pàrt. ~~~~~~~~</numerusform>
        <numerusform>Splît îñtö %n pàrtš. ~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Splitting it…</source>
      <translation>Splîttîñg ît… ~~~~~</translation>
    </message>
    <message>
      <source>split {0} into parts</source>
      <translation>šplît {0} îñtö pàrtš ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>StartScreen</name>
    <message>
      <source>Add documents</source>
      <translation>Àdd döçûméñtš ~~~~~</translation>
    </message>
    <message>
      <source>Begin with an empty case</source>
      <translation>Bégîñ wîth àñ émptý çàšé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Choose a folder…</source>
      <translation>Chööšé à földér… ~~~~~~</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Chööšé fîléš… ~~~~~</translation>
    </message>
    <message>
      <source>Drop documents</source>
      <translation>Dröp döçûméñtš ~~~~~~</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Casefile makes no network connections.</source>
      <translation>Évérýthîñg štàýš öñ thîš çömpûtér. Càšéfîlé màkéš ñö ñétwörk çöññéçtîöñš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>New note</source>
      <translation>Néw ñöté ~~~</translation>
    </message>
    <message>
      <source>Open the sample case</source>
      <translation>Öpéñ thé šàmplé çàšé ~~~~~~~~</translation>
    </message>
    <message>
      <source>Rulings, letters, articles, scans: PDF, Word, e-mail, web page or picture. They are copied; yours stay where they are.</source>
      <translation>Rûlîñgš, léttérš, àrtîçléš, šçàñš: PDF, Wörd, é-màîl, wéb pàgé ör pîçtûré. Théý àré çöpîéd; ýöûrš štàý whéré théý àré. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Start with what the client tells you</source>
      <translation>Stàrt wîth whàt thé çlîéñt téllš ýöû ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Then begin with any of these</source>
      <translation>Théñ bégîñ wîth àñý öf théšé ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Watch a folder</source>
      <translation>Wàtçh à földér ~~~~~~</translation>
    </message>
    <message>
      <source>What arrives in the drop folder is copied into this case. Other cases’ folders ask first.</source>
      <translation>Whàt àrrîvéš îñ thé dröp földér îš çöpîéd îñtö thîš çàšé. Öthér çàšéš’ földérš àšk fîršt. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Which folder shall be watched?</source>
      <translation>Whîçh földér šhàll bé wàtçhéd? ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Write a note: who spoke, where, in which language. No document needed.</source>
      <translation>Wrîté à ñöté: whö špöké, whéré, îñ whîçh làñgûàgé. Nö döçûméñt ñéédéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message numerus="yes">
      <source>%n disagreement(s) open</source>
      <translation>
        <numerusform>%n dîšàgrééméñt öpéñ ~~~~~~~~</numerusform>
        <numerusform>%n dîšàgrééméñtš öpéñ ~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n évéñt ~~~</numerusform>
        <numerusform>%n évéñtš ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) being taken in</source>
      <translation>
        <numerusform>%n fîlé béîñg tàkéñ îñ ~~~~~~~~~</numerusform>
        <numerusform>%n fîléš béîñg tàkéñ îñ ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) changed since added</source>
      <translation>
        <numerusform>%n fîlé çhàñgéd šîñçé àddéd ~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš çhàñgéd šîñçé àddéd ~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new file(s) wait for your answer</source>
      <translation>
        <numerusform>%n ñéw fîlé wàîtš för ýöûr àñšwér ~~~~~~~~~~~~~</numerusform>
        <numerusform>%n ñéw fîléš wàît för ýöûr àñšwér ~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review</source>
      <translation>
        <numerusform>%n tö révîéw ~~~~~</numerusform>
        <numerusform>%n tö révîéw ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>Àll çhàñgéš šàvéd ~~~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Drop folder: %n file(s) taken in, left where they are</source>
      <translation>
        <numerusform>Dröp földér: %n fîlé tàkéñ îñ, léft whéré théý àré ~~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>Dröp földér: %n fîléš tàkéñ îñ, léft whéré théý àré ~~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Drop folder: not watched</source>
      <translation>Dröp földér: ñöt wàtçhéd ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Drop folder: not watched, read only</source>
      <translation>Dröp földér: ñöt wàtçhéd, réàd öñlý ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Drop folder: nothing new</source>
      <translation>Dröp földér: ñöthîñg ñéw ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Files unchanged since added {time}</source>
      <translation>Fîléš ûñçhàñgéd šîñçé àddéd {time} ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Folder not there: {name}. Casefile looks again every minute</source>
      <translation>Földér ñöt théré: {name}. Càšéfîlé löökš àgàîñ évérý mîñûté ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Locked with a passphrase</source>
      <translation>Löçkéd wîth à pàššphràšé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No passphrase</source>
      <translation>Nö pàššphràšé ~~~~~</translation>
    </message>
    <message>
      <source>Read only</source>
      <translation>Réàd öñlý ~~~~</translation>
    </message>
    <message>
      <source>Read only, {holder} holds it</source>
      <translation>Réàd öñlý, {holder} höldš ît ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Saving…</source>
      <translation>Sàvîñg… ~~~</translation>
    </message>
    <message>
      <source>drop folder</source>
      <translation>dröp földér ~~~~</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>State of the case</source>
      <translation>Stàté öf thé çàšé ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Step</name>
    <message>
      <source>Done again: {0}</source>
      <translation>Döñé àgàîñ: {0} ~~~~~~</translation>
    </message>
    <message>
      <source>Done: {0}</source>
      <translation>Döñé: {0} ~~~~</translation>
    </message>
    <message>
      <source>Nothing to change: {0}</source>
      <translation>Nöthîñg tö çhàñgé: {0} ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Taken back: {0}</source>
      <translation>Tàkéñ bàçk: {0} ~~~~~~</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Théré îš ñöthîñg tö tàké bàçk. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>accept events</source>
      <translation>àççépt évéñtš ~~~~~</translation>
    </message>
    <message>
      <source>add 1 document</source>
      <translation>àdd 1 döçûméñt ~~~~~~</translation>
    </message>
    <message>
      <source>add {0} documents</source>
      <translation>àdd {0} döçûméñtš ~~~~~~~</translation>
    </message>
    <message>
      <source>dismiss events</source>
      <translation>dîšmîšš évéñtš ~~~~~~</translation>
    </message>
    <message>
      <source>make one letter of photos</source>
      <translation>màké öñé léttér öf phötöš ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>move {0} to another case</source>
      <translation>mövé {0} tö àñöthér çàšé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>read the pictures of {0}</source>
      <translation>réàd thé pîçtûréš öf {0} ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>read {0} again</source>
      <translation>réàd {0} àgàîñ ~~~~~~</translation>
    </message>
    <message>
      <source>review the sample case</source>
      <translation>révîéw thé šàmplé çàšé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>split {0}</source>
      <translation>šplît {0} ~~~~</translation>
    </message>
  </context>
  <context>
    <name>SuggestionsNotice</name>
    <message numerus="yes">
      <source>%n suggested event(s)</source>
      <translation>
        <numerusform>%n šûggéštéd évéñt ~~~~~~~</numerusform>
        <numerusform>%n šûggéštéd évéñtš ~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Révîéw ~~</translation>
    </message>
    <message>
      <source>{0}, none accepted yet.</source>
      <translation>{0}, ñöñé àççéptéd ýét. ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>SummaryView</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n pàgé ~~~</numerusform>
        <numerusform>%n pàgéš ~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Court paper</source>
      <translation>Cöûrt pàpér ~~~~</translation>
    </message>
    <message>
      <source>Laying out…</source>
      <translation>Làýîñg öût… ~~~~</translation>
    </message>
    <message>
      <source>PDF</source>
      <translation>PDF ~</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Prîñt… ~~</translation>
    </message>
    <message>
      <source>The paper as it will print</source>
      <translation>Thé pàpér àš ît wîll prîñt ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Wörd ~~</translation>
    </message>
    <message>
      <source>Working paper</source>
      <translation>Wörkîñg pàpér ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Text of the document</source>
      <translation>Téxt öf thé döçûméñt ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Ties</name>
    <message numerus="yes">
      <source>%n document(s), same text</source>
      <translation>
        <numerusform>%n döçûméñt, šàmé téxt ~~~~~~~~~</numerusform>
        <numerusform>%n döçûméñtš, šàmé téxt ~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Attached to</source>
      <translation>Àttàçhéd tö ~~~~</translation>
    </message>
    <message>
      <source>Its attachments</source>
      <translation>Îtš àttàçhméñtš ~~~~~~</translation>
    </message>
    <message>
      <source>Made of the pictures</source>
      <translation>Màdé öf thé pîçtûréš ~~~~~~~~</translation>
    </message>
    <message>
      <source>Newer version of</source>
      <translation>Néwér véršîöñ öf ~~~~~~</translation>
    </message>
    <message>
      <source>Others that rely on it</source>
      <translation>Öthérš thàt rélý öñ ît ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Pàrt öf ~~~</translation>
    </message>
    <message>
      <source>Relies on</source>
      <translation>Rélîéš öñ ~~~~</translation>
    </message>
    <message>
      <source>Replaced by</source>
      <translation>Réplàçéd bý ~~~~</translation>
    </message>
    <message>
      <source>Split into</source>
      <translation>Splît îñtö ~~~~</translation>
    </message>
    <message>
      <source>This is a newer version of…</source>
      <translation>Thîš îš à ñéwér véršîöñ öf… ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is a translation of…</source>
      <translation>Thîš îš à tràñšlàtîöñ öf… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This is the same text as…</source>
      <translation>Thîš îš thé šàmé téxt àš… ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This relies on…</source>
      <translation>Thîš rélîéš öñ… ~~~~~~</translation>
    </message>
    <message>
      <source>Translated as</source>
      <translation>Tràñšlàtéd àš ~~~~~</translation>
    </message>
    <message>
      <source>Translation of</source>
      <translation>Tràñšlàtîöñ öf ~~~~~~</translation>
    </message>
    <message>
      <source>attached to {0}</source>
      <translation>àttàçhéd tö {0} ~~~~~~</translation>
    </message>
    <message>
      <source>made of {0}</source>
      <translation>màdé öf {0} ~~~~</translation>
    </message>
    <message>
      <source>newer version</source>
      <translation>ñéwér véršîöñ ~~~~~</translation>
    </message>
    <message>
      <source>newer version of {0}</source>
      <translation>ñéwér véršîöñ öf {0} ~~~~~~~~</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>pàrt öf {0} ~~~~</translation>
    </message>
    <message>
      <source>relies on</source>
      <translation>rélîéš öñ ~~~~</translation>
    </message>
    <message>
      <source>relies on {0}</source>
      <translation>rélîéš öñ {0} ~~~~~</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>réplàçéd bý {0} ~~~~~~</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>šàmé téxt ~~~~</translation>
    </message>
    <message>
      <source>same text as {0}</source>
      <translation>šàmé téxt àš {0} ~~~~~~</translation>
    </message>
    <message>
      <source>split into {0}</source>
      <translation>šplît îñtö {0} ~~~~~~</translation>
    </message>
    <message>
      <source>take documents apart</source>
      <translation>tàké döçûméñtš àpàrt ~~~~~~~~</translation>
    </message>
    <message>
      <source>translated as {0}</source>
      <translation>tràñšlàtéd àš {0} ~~~~~~~</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>tràñšlàtîöñ ~~~~</translation>
    </message>
    <message>
      <source>translation of {0}</source>
      <translation>tràñšlàtîöñ öf {0} ~~~~~~~</translation>
    </message>
    <message>
      <source>{0} is a newer version of {1}</source>
      <translation>{0} îš à ñéwér véršîöñ öf {1} ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} is a translation of {1}</source>
      <translation>{0} îš à tràñšlàtîöñ öf {1} ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} is the same text as {1}</source>
      <translation>{0} îš thé šàmé téxt àš {1} ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0} relies on {1}</source>
      <translation>{0} rélîéš öñ {1} ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>TiesPane</name>
    <message>
      <source>Not so: take {0} away</source>
      <translation>Nöt šö: tàké {0} àwàý ~~~~~~~~</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Sîdé bý šîdé ~~~~~</translation>
    </message>
  </context>
  <context>
    <name>TimeLimit</name>
    <message numerus="yes">
      <source>%n day(s) left</source>
      <translation>
        <numerusform>%n dàý léft ~~~~</numerusform>
        <numerusform>%n dàýš léft ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar (*.ics)</source>
      <translation>Càléñdàr (*.îçš) ~~~~~~</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Döñé ~~</translation>
    </message>
    <message>
      <source>For somebody else</source>
      <translation>För šömébödý élšé ~~~~~~~</translation>
    </message>
    <message>
      <source>For the authority</source>
      <translation>För thé àûthörîtý ~~~~~~~</translation>
    </message>
    <message>
      <source>For us</source>
      <translation>För ûš ~~</translation>
    </message>
    <message>
      <source>No day is named</source>
      <translation>Nö dàý îš ñàméd ~~~~~~</translation>
    </message>
    <message>
      <source>No day yet: count it and write it</source>
      <translation>Nö dàý ýét: çöûñt ît àñd wrîté ît ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No day yet: what is the document’s date?</source>
      <translation>Nö dàý ýét: whàt îš thé döçûméñt’š dàté? ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No day yet: when did it become final?</source>
      <translation>Nö dàý ýét: whéñ dîd ît béçömé fîñàl? ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No day yet: when was it delivered?</source>
      <translation>Nö dàý ýét: whéñ wàš ît délîvéréd? ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>No day yet: when was it received?</source>
      <translation>Nö dàý ýét: whéñ wàš ît réçéîvéd? ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öpéñ ~~</translation>
    </message>
    <message>
      <source>Open, no day</source>
      <translation>Öpéñ, ñö dàý ~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Overdue by %n day(s)</source>
      <translation>
        <numerusform>Övérdûé bý %n dàý ~~~~~~~</numerusform>
        <numerusform>Övérdûé bý %n dàýš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Save the calendar file</source>
      <translation>Sàvé thé çàléñdàr fîlé ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Tödàý ~~</translation>
    </message>
    <message>
      <source>Was this done?</source>
      <translation>Wàš thîš döñé? ~~~~~~</translation>
    </message>
    <message>
      <source>the day it became final</source>
      <translation>thé dàý ît béçàmé fîñàl ~~~~~~~~~</translation>
    </message>
    <message>
      <source>the day it was delivered</source>
      <translation>thé dàý ît wàš délîvéréd ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>the day it was received</source>
      <translation>thé dàý ît wàš réçéîvéd ~~~~~~~~~</translation>
    </message>
    <message>
      <source>the day of the document</source>
      <translation>thé dàý öf thé döçûméñt ~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, entered by hand</source>
      <translation>{0}, éñtéréd bý hàñd ~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, p. {1} ~~~~</translation>
    </message>
    <message>
      <source>{rule}, counted from {start}</source>
      <translation>{rule}, çöûñtéd fröm {start} ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{weekday}, {date}</source>
      <translation>{weekday}, {date} ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n agree</source>
      <translation>
        <numerusform>%n àgrééš ~~~~</numerusform>
        <numerusform>%n àgréé ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n dàté ~~~</numerusform>
        <numerusform>%n dàtéš ~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differ</source>
      <translation>
        <numerusform>%n dîfférš ~~~~</numerusform>
        <numerusform>%n dîffér ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more sentence(s)</source>
      <translation>
        <numerusform>%n möré šéñtéñçé ~~~~~~</numerusform>
        <numerusform>%n möré šéñtéñçéš ~~~~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n šéñtéñçé ~~~~</numerusform>
        <numerusform>%n šéñtéñçéš ~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>A step may be missing</source>
      <translation>À štép màý bé mîššîñg ~~~~~~~~</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Àççépt ~~</translation>
    </message>
    <message>
      <source>Accept a suggestion</source>
      <translation>Àççépt à šûggéštîöñ ~~~~~~~~</translation>
    </message>
    <message>
      <source>Both are possible</source>
      <translation>Böth àré pöššîblé ~~~~~~~</translation>
    </message>
    <message>
      <source>Both values are possible</source>
      <translation>Böth vàlûéš àré pöššîblé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Checked by</source>
      <translation>Chéçkéd bý ~~~~</translation>
    </message>
    <message>
      <source>Choose a value where sources disagree</source>
      <translation>Chööšé à vàlûé whéré šöûrçéš dîšàgréé ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Cléàr thé fîltér ~~~~~~</translation>
    </message>
    <message>
      <source>Confirm a worked-out year or day</source>
      <translation>Cöñfîrm à wörkéd-öût ýéàr ör dàý ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy the event with its references</source>
      <translation>Cöpý thé évéñt wîth îtš référéñçéš ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Copy the quote with its reference</source>
      <translation>Cöpý thé qûöté wîth îtš référéñçé ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Dàté ~~</translation>
    </message>
    <message>
      <source>Date is</source>
      <translation>Dàté îš ~~~</translation>
    </message>
    <message>
      <source>Dismiss</source>
      <translation>Dîšmîšš ~~~</translation>
    </message>
    <message>
      <source>Edit</source>
      <translation>Édît ~~</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Évéñt ~~</translation>
    </message>
    <message>
      <source>Exhibit and page</source>
      <translation>Éxhîbît àñd pàgé ~~~~~~</translation>
    </message>
    <message>
      <source>In the table: sort by a column</source>
      <translation>Îñ thé tàblé: šört bý à çölûmñ ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Jöîñ ~~</translation>
    </message>
    <message>
      <source>Join with the event that may be the same</source>
      <translation>Jöîñ wîth thé évéñt thàt màý bé thé šàmé ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Keep apart</source>
      <translation>Kéép àpàrt ~~~~</translation>
    </message>
    <message>
      <source>Keep as a question</source>
      <translation>Kéép àš à qûéštîöñ ~~~~~~~</translation>
    </message>
    <message>
      <source>Leave it open, or open it again</source>
      <translation>Léàvé ît öpéñ, ör öpéñ ît àgàîñ ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Léàvé öpéñ ~~~~</translation>
    </message>
    <message>
      <source>May be the same event as {0}.</source>
      <translation>Màý bé thé šàmé évéñt àš {0}. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Next source of the event</source>
      <translation>Néxt šöûrçé öf thé évéñt ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Not a question</source>
      <translation>Nöt à qûéštîöñ ~~~~~~</translation>
    </message>
    <message>
      <source>Not the same event: keep them apart</source>
      <translation>Nöt thé šàmé évéñt: kéép thém àpàrt ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Nothing told</source>
      <translation>Nöthîñg töld ~~~~~</translation>
    </message>
    <message numerus="yes">
      <source>Nothing told for %n month(s)</source>
      <translation>
        <numerusform>Nöthîñg töld för %n möñth ~~~~~~~~~~</numerusform>
        <numerusform>Nöthîñg töld för %n möñthš ~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>On the band: nearer, farther, everything</source>
      <translation>Öñ thé bàñd: ñéàrér, fàrthér, évérýthîñg ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Order within a day; place what has no date</source>
      <translation>Ördér wîthîñ à dàý; plàçé whàt hàš ñö dàté ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Péöplé ~~</translation>
    </message>
    <message>
      <source>Place what has no date after or before another</source>
      <translation>Plàçé whàt hàš ñö dàté àftér ör béföré àñöthér ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Söûrçéš ~~~</translation>
    </message>
    <message>
      <source>Sources differ on {0}.</source>
      <translation>Söûrçéš dîffér öñ {0}. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Swap day and month of a date in figures</source>
      <translation>Swàp dàý àñd möñth öf à dàté îñ fîgûréš ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>These are two events</source>
      <translation>Théšé àré twö évéñtš ~~~~~~~~</translation>
    </message>
    <message>
      <source>These are two events; or split off the sentence in view</source>
      <translation>Théšé àré twö évéñtš; ör šplît öff thé šéñtéñçé îñ vîéw ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>They differ on {0}.</source>
      <translation>Théý dîffér öñ {0}. ~~~~~~~~</translation>
    </message>
    <message>
      <source>What is missing after it: keep as a question, or not a question</source>
      <translation>Whàt îš mîššîñg àftér ît: kéép àš à qûéštîöñ, ör ñöt à qûéštîöñ ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Why here?</source>
      <translation>Whý héré? ~~~~</translation>
    </message>
    <message>
      <source>Why here? What the date was read from</source>
      <translation>Whý héré? Whàt thé dàté wàš réàd fröm ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>and {0}</source>
      <translation>àñd {0} ~~~</translation>
    </message>
    <message>
      <source>as reported</source>
      <translation>àš répörtéd ~~~~</translation>
    </message>
    <message>
      <source>exact, day</source>
      <translation>éxàçt, dàý ~~~~</translation>
    </message>
    <message>
      <source>from – to</source>
      <translation>fröm – tö ~~~~</translation>
    </message>
    <message>
      <source>not cited</source>
      <translation>ñöt çîtéd ~~~~</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>ñöt gîvéñ ~~~~</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>ñöt ýét ~~~</translation>
    </message>
    <message>
      <source>partial</source>
      <translation>pàrtîàl ~~~</translation>
    </message>
    <message>
      <source>partial, month</source>
      <translation>pàrtîàl, möñth ~~~~~~</translation>
    </message>
    <message>
      <source>partial, year</source>
      <translation>pàrtîàl, ýéàr ~~~~~</translation>
    </message>
    <message>
      <source>you</source>
      <translation>ýöû ~</translation>
    </message>
    <message>
      <source>{0} of {1}; click for the next.</source>
      <translation>{0} öf {1}; çlîçk för thé ñéxt. ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, left open</source>
      <translation>{0}, léft öpéñ ~~~~~~</translation>
    </message>
    <message>
      <source>{0}, not the date</source>
      <translation>{0}, ñöt thé dàté ~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n évéñt ~~~</numerusform>
        <numerusform>%n évéñtš ~~~~</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s)</source>
      <translation>
        <numerusform>%n šûggéštîöñ ~~~~~</numerusform>
        <numerusform>%n šûggéštîöñš ~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Cards</source>
      <translation>Càrdš ~~</translation>
    </message>
    <message>
      <source>How events are shown</source>
      <translation>Höw évéñtš àré šhöwñ ~~~~~~~~</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tàblé ~~</translation>
    </message>
  </context>
  <context>
    <name>Travel</name>
    <message>
      <source>Backups the system makes by itself, and copies you made yourself.</source>
      <translation>Bàçkûpš thé šýštém màkéš bý îtšélf, àñd çöpîéš ýöû màdé ýöûršélf. ~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Deleted files in the free room of an SSD, until it is written over; only encryption of the whole disk helps.</source>
      <translation>Délétéd fîléš îñ thé fréé rööm öf àñ SSD, ûñtîl ît îš wrîttéñ övér; öñlý éñçrýptîöñ öf thé whölé dîšk hélpš. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Lists of recent files, of the system and of other programs.</source>
      <translation>Lîštš öf réçéñt fîléš, öf thé šýštém àñd öf öthér prögràmš. ~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The files the documents came from, in:</source>
      <translation>Thé fîléš thé döçûméñtš çàmé fröm, îñ: ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What a printer or its queue remembers.</source>
      <translation>Whàt à prîñtér ör îtš qûéûé rémémbérš. ~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>TravelDialog</name>
    <message>
      <source>Anybody can see that there is an encrypted file. At a border you may be asked for the passphrase: think about that before you leave, and read “Before a border” in the help.</source>
      <translation>Àñýbödý çàñ šéé thàt théré îš àñ éñçrýptéd fîlé. Àt à bördér ýöû màý bé àškéd för thé pàššphràšé: thîñk àböût thàt béföré ýöû léàvé, àñd réàd “Béföré à bördér” îñ thé hélp. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Pack for a journey</source>
      <translation>Pàçk för à jöûrñéý ~~~~~~~</translation>
    </message>
    <message>
      <source>Pack the case</source>
      <translation>Pàçk thé çàšé ~~~~~</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Pàššphràšé öf thé pàçkàgé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Take this case on a journey</source>
      <translation>Tàké thîš çàšé öñ à jöûrñéý ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The whole case goes into one encrypted file on a stick. It is opened again as a test, every file compared. After that you can remove the case from this computer, and bring it back from the stick when you have arrived.</source>
      <translation>Thé whölé çàšé göéš îñtö öñé éñçrýptéd fîlé öñ à štîçk. Ît îš öpéñéd àgàîñ àš à téšt, évérý fîlé çömpàréd. Àftér thàt ýöû çàñ rémövé thé çàšé fröm thîš çömpûtér, àñd brîñg ît bàçk fröm thé štîçk whéñ ýöû hàvé àrrîvéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Which stick or folder?</source>
      <translation>Whîçh štîçk ör földér? ~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>UnlockScreen</name>
    <message numerus="yes">
      <source>%n file(s) will be taken in once the case is open.</source>
      <translation>
        <numerusform>%n fîlé wîll bé tàkéñ îñ öñçé thé çàšé îš öpéñ. ~~~~~~~~~~~~~~~~~~~</numerusform>
        <numerusform>%n fîléš wîll bé tàkéñ îñ öñçé thé çàšé îš öpéñ. ~~~~~~~~~~~~~~~~~~~</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the case</source>
      <translation>Öpéñ thé çàšé ~~~~~</translation>
    </message>
    <message>
      <source>Opening… this takes a second or two on purpose.</source>
      <translation>Öpéñîñg… thîš tàkéš à šéçöñd ör twö öñ pûrpöšé. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Other cases</source>
      <translation>Öthér çàšéš ~~~~</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Pàššphràšé ~~~~</translation>
    </message>
    <message>
      <source>This case is locked with a passphrase.</source>
      <translation>Thîš çàšé îš löçkéd wîth à pàššphràšé. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Type its passphrase, or its eight recovery words.</source>
      <translation>Týpé îtš pàššphràšé, ör îtš éîght réçövérý wördš. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Type its passphrase.</source>
      <translation>Týpé îtš pàššphràšé. ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Unlocking</name>
    <message>
      <source>It is remembered in memory until you close the case, never on the disk.</source>
      <translation>Ît îš rémémbéréd îñ mémörý ûñtîl ýöû çlöšé thé çàšé, ñévér öñ thé dîšk. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Password of {0}</source>
      <translation>Pàššwörd öf {0} ~~~~~~</translation>
    </message>
    <message>
      <source>This password does not open it.</source>
      <translation>Thîš pàššwörd döéš ñöt öpéñ ît. ~~~~~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>ViewHeader</name>
    <message>
      <source>Add documents</source>
      <translation>Àdd döçûméñtš ~~~~~</translation>
    </message>
    <message>
      <source>Search this case</source>
      <translation>Séàrçh thîš çàšé ~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>WatchedFolders</name>
    <message>
      <source>Close</source>
      <translation>Clöšé ~~</translation>
    </message>
    <message>
      <source>Drop folder of this case</source>
      <translation>Dröp földér öf thîš çàšé ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>On a network drive: look there every minute</source>
      <translation>Öñ à ñétwörk drîvé: löök théré évérý mîñûté ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Stop watching</source>
      <translation>Stöp wàtçhîñg ~~~~~</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Wàtçh à földér… ~~~~~~</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Wàtçhéd földérš ~~~~~~</translation>
    </message>
    <message>
      <source>What arrives in the case’s own drop folder is taken in at once. Any other folder asks first, and nothing is copied before you answer. Files are copied, never moved or deleted.</source>
      <translation>Whàt àrrîvéš îñ thé çàšé’š öwñ dröp földér îš tàkéñ îñ àt öñçé. Àñý öthér földér àškš fîršt, àñd ñöthîñg îš çöpîéd béföré ýöû àñšwér. Fîléš àré çöpîéd, ñévér mövéd ör délétéd. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Which folder shall be watched?</source>
      <translation>Whîçh földér šhàll bé wàtçhéd? ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>With the folders inside it</source>
      <translation>Wîth thé földérš îñšîdé ît ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>stop watching {folder}</source>
      <translation>štöp wàtçhîñg {folder} ~~~~~~~~~</translation>
    </message>
    <message>
      <source>watch {folder}</source>
      <translation>wàtçh {folder} ~~~~~~</translation>
    </message>
    <message>
      <source>{folder} (not there)</source>
      <translation>{folder} (ñöt théré) ~~~~~~~~</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source> or </source>
      <translation> ör  ~~</translation>
    </message>
    <message>
      <source>Accepted by {0}.</source>
      <translation>Àççéptéd bý {0}. ~~~~~~</translation>
    </message>
    <message>
      <source>Day and month may be swapped: it can also mean {0}.</source>
      <translation>Dàý àñd möñth màý bé šwàppéd: ît çàñ àlšö méàñ {0}. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It can fall on any day from {0} on.</source>
      <translation>Ît çàñ fàll öñ àñý dàý fröm {0} öñ. ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It can fall on any day from {0} to {1}.</source>
      <translation>Ît çàñ fàll öñ àñý dàý fröm {0} tö {1}. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It can fall on any day until {0}.</source>
      <translation>Ît çàñ fàll öñ àñý dàý ûñtîl {0}. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It falls on one day: {0}.</source>
      <translation>Ît fàllš öñ öñé dàý: {0}. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It has no date, so it stands at the end.</source>
      <translation>Ît hàš ñö dàté, šö ît štàñdš àt thé éñd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It has no date; a person or the text placed it after an event.</source>
      <translation>Ît hàš ñö dàté; à péršöñ ör thé téxt plàçéd ît àftér àñ évéñt. ~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It has no date; a person placed it before an event.</source>
      <translation>Ît hàš ñö dàté; à péršöñ plàçéd ît béföré àñ évéñt. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is counted from {0} in the same document.</source>
      <translation>Ît îš çöûñtéd fröm {0} îñ thé šàmé döçûméñt. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is counted from {0}.</source>
      <translation>Ît îš çöûñtéd fröm {0}. ~~~~~~~~~</translation>
    </message>
    <message>
      <source>It is the day of the report; the day itself is not told.</source>
      <translation>Ît îš thé dàý öf thé répört; thé dàý îtšélf îš ñöt töld. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Sources differ: {0} was chosen, not {1}.</source>
      <translation>Söûrçéš dîffér: {0} wàš çhöšéñ, ñöt {1}. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The document’s own date is needed for it and is not known.</source>
      <translation>Thé döçûméñt’š öwñ dàté îš ñéédéd för ît àñd îš ñöt kñöwñ. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The month is taken from {0} in the same document.</source>
      <translation>Thé möñth îš tàkéñ fröm {0} îñ thé šàmé döçûméñt. ~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The sources give more than one date; all of them stand.</source>
      <translation>Thé šöûrçéš gîvé möré thàñ öñé dàté; àll öf thém štàñd. ~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The year is taken from {0} in the same document.</source>
      <translation>Thé ýéàr îš tàkéñ fröm {0} îñ thé šàmé döçûméñt. ~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>The year is taken from {0}.</source>
      <translation>Thé ýéàr îš tàkéñ fröm {0}. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>This sentence gives no date.</source>
      <translation>Thîš šéñtéñçé gîvéš ñö dàté. ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Why: {0}</source>
      <translation>Whý: {0} ~~~</translation>
    </message>
    <message>
      <source>Worked out, and confirmed by a person.</source>
      <translation>Wörkéd öût, àñd çöñfîrméd bý à péršöñ. ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Worked out, and confirmed by nobody yet: it stays in [ ].</source>
      <translation>Wörkéd öût, àñd çöñfîrméd bý ñöbödý ýét: ît štàýš îñ [ ]. ~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Written in the sentence.</source>
      <translation>Wrîttéñ îñ thé šéñtéñçé. ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>You changed the date: the source is wrong.</source>
      <translation>Ýöû çhàñgéd thé dàté: thé šöûrçé îš wröñg. ~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>You corrected how the sentence was read.</source>
      <translation>Ýöû çörréçtéd höw thé šéñtéñçé wàš réàd. ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>You entered the date.</source>
      <translation>Ýöû éñtéréd thé dàté. ~~~~~~~~</translation>
    </message>
    <message>
      <source>You know the date from elsewhere.</source>
      <translation>Ýöû kñöw thé dàté fröm élšéwhéré. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>a date in figures</source>
      <translation>à dàté îñ fîgûréš ~~~~~~~</translation>
    </message>
    <message>
      <source>a day of the week</source>
      <translation>à dàý öf thé wéék ~~~~~~~</translation>
    </message>
    <message>
      <source>a decade or century</source>
      <translation>à déçàdé ör çéñtûrý ~~~~~~~~</translation>
    </message>
    <message>
      <source>a holiday</source>
      <translation>à hölîdàý ~~~~</translation>
    </message>
    <message>
      <source>a month, without a year</source>
      <translation>à möñth, wîthöût à ýéàr ~~~~~~~~~</translation>
    </message>
    <message>
      <source>a part of a year</source>
      <translation>à pàrt öf à ýéàr ~~~~~~</translation>
    </message>
    <message>
      <source>a quarter or half of a year</source>
      <translation>à qûàrtér ör hàlf öf à ýéàr ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>a season</source>
      <translation>à šéàšöñ ~~~</translation>
    </message>
    <message>
      <source>a time counted from another date</source>
      <translation>à tîmé çöûñtéd fröm àñöthér dàté ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>a word such as today or yesterday</source>
      <translation>à wörd šûçh àš tödàý ör ýéštérdàý ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>à ýéàr ~~</translation>
    </message>
    <message>
      <source>day and month, without a year</source>
      <translation>dàý àñd möñth, wîthöût à ýéàr ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>day, month and a year of two figures</source>
      <translation>dàý, möñth àñd à ýéàr öf twö fîgûréš ~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>day, month and year</source>
      <translation>dàý, möñth àñd ýéàr ~~~~~~~~</translation>
    </message>
    <message>
      <source>month and a year of two figures</source>
      <translation>möñth àñd à ýéàr öf twö fîgûréš ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>month and year</source>
      <translation>möñth àñd ýéàr ~~~~~~</translation>
    </message>
    <message>
      <source>the day the e-mail was sent</source>
      <translation>thé dàý thé é-màîl wàš šéñt ~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>the document’s date as its file gives it</source>
      <translation>thé döçûméñt’š dàté àš îtš fîlé gîvéš ît ~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>the document’s date as you entered it</source>
      <translation>thé döçûméñt’š dàté àš ýöû éñtéréd ît ~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>the document’s own date</source>
      <translation>thé döçûméñt’š öwñ dàté ~~~~~~~~~</translation>
    </message>
    <message>
      <source>words such as last month or of the same year</source>
      <translation>wördš šûçh àš làšt möñth ör öf thé šàmé ýéàr ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>words such as the same day</source>
      <translation>wördš šûçh àš thé šàmé dàý ~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}, read as {1}</source>
      <translation>{0}, réàd àš {1} ~~~~~~</translation>
    </message>
    <message>
      <source>{0}. It could not be worked out.</source>
      <translation>{0}. Ît çöûld ñöt bé wörkéd öût. ~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1} ~~~</translation>
    </message>
  </context>
  <context>
    <name>WhyHere</name>
    <message>
      <source>Show where that stands</source>
      <translation>Shöw whéré thàt štàñdš ~~~~~~~~~</translation>
    </message>
    <message>
      <source>Why here?</source>
      <translation>Whý héré? ~~~~</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>Stöp ~~</translation>
    </message>
  </context>
  <context>
    <name>WriteDownDialog</name>
    <message>
      <source>00:42 He says that they came on 4 June 2023.</source>
      <translation>00:42 Hé šàýš thàt théý çàmé öñ 4 Jûñé 2023. ~~~~~~~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Càñçél ~~</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Kéép ~~</translation>
    </message>
    <message>
      <source>The words, a line a paragraph</source>
      <translation>Thé wördš, à lîñé à pàràgràph ~~~~~~~~~~~~</translation>
    </message>
    <message>
      <source>What {0} says</source>
      <translation>Whàt {0} šàýš ~~~~~</translation>
    </message>
    <message>
      <source>Write a line a paragraph. A line that begins with a minute, such as 00:42, is cited by it. The words are searched for events like any document; the file stays as it came.</source>
      <translation>Wrîté à lîñé à pàràgràph. À lîñé thàt bégîñš wîth à mîñûté, šûçh àš 00:42, îš çîtéd bý ît. Thé wördš àré šéàrçhéd för évéñtš lîké àñý döçûméñt; thé fîlé štàýš àš ît çàmé. ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~</translation>
    </message>
  </context>
</TS>
