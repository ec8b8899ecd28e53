<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en_GB">
  <context>
    <name />
    <message>
      <source>correct a proceeding</source>
      <translation>pataisyti bylos eigą</translation>
    </message>
  </context>
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
      <source>&amp;Backups…</source>
      <translation>Atsar&amp;ginės kopijos…</translation>
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
      <translation>U&amp;žverti bylą</translation>
    </message>
    <message>
      <source>&amp;Delete the case…</source>
      <translation>&amp;Ištrinti bylą…</translation>
    </message>
    <message>
      <source>&amp;Documents</source>
      <translation>&amp;Dokumentai</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Keisti</translation>
    </message>
    <message>
      <source>&amp;Erase for ever…</source>
      <translation>&amp;Sunaikinti visam laikui…</translation>
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
      <source>&amp;Give this case to…</source>
      <translation>&amp;Perduoti šią bylą…</translation>
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
      <source>&amp;Lock now</source>
      <translation>Už&amp;rakinti dabar</translation>
    </message>
    <message>
      <source>&amp;Move to another case…</source>
      <translation>Per&amp;kelti į kitą bylą…</translation>
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
      <source>&amp;Passphrase…</source>
      <translation>&amp;Slaptafrazė…</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>&amp;Asmenys</translation>
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
      <translation>Spausdin&amp;ti santrauką…</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Baigti</translation>
    </message>
    <message>
      <source>&amp;Read again…</source>
      <translation>&amp;Skaityti iš naujo…</translation>
    </message>
    <message>
      <source>&amp;Recent cases</source>
      <translation>N&amp;eseniai atvertos</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>Pa&amp;kartoti</translation>
    </message>
    <message>
      <source>&amp;Same as…</source>
      <translation>&amp;Tas pats kaip…</translation>
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
      <source>&amp;Split into parts…</source>
      <translation>Pa&amp;dalyti į dalis…</translation>
    </message>
    <message>
      <source>&amp;Theme</source>
      <translation>&amp;Tema</translation>
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
      <source>Close for g&amp;ood…</source>
      <translation>&amp;Uždaryti galutinai…</translation>
    </message>
    <message>
      <source>Copy with words &amp;blacked out…</source>
      <translation>Kopija su už&amp;tušuotais žodžiais…</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>Į&amp;vykis</translation>
    </message>
    <message>
      <source>E&amp;verything about this person…</source>
      <translation>&amp;Viskas apie šį asmenį…</translation>
    </message>
    <message>
      <source>More menus</source>
      <translation>Kiti meniu</translation>
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
      <source>Open a pac&amp;kage…</source>
      <translation>Atverti pa&amp;ketą…</translation>
    </message>
    <message>
      <source>Open aga&amp;in</source>
      <translation>Vėl at&amp;idaryti</translation>
    </message>
    <message>
      <source>Pack for a &amp;journey…</source>
      <translation>Supakuoti &amp;kelionei…</translation>
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
    <message>
      <source>Ta&amp;ke it back…</source>
      <translation>At&amp;siimti…</translation>
    </message>
    <message>
      <source>{0} {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>ArchiveChoice</name>
    <message numerus="yes">
      <source>%n file(s) inside. Nothing was unpacked. Tick what belongs to the case; the archive itself stays as it is.</source>
      <translation>
        <numerusform>Viduje – %n failas. Niekas neišpakuota. Pažymėkite, kas priklauso bylai; pats archyvas lieka toks, koks yra.</numerusform>
        <numerusform>Viduje – %n failai. Niekas neišpakuota. Pažymėkite, kas priklauso bylai; pats archyvas lieka toks, koks yra.</numerusform>
        <numerusform>Viduje – %n failų. Niekas neišpakuota. Pažymėkite, kas priklauso bylai; pats archyvas lieka toks, koks yra.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n file(s)</source>
      <translation>
        <numerusform>Pridėti %n failą</numerusform>
        <numerusform>Pridėti %n failus</numerusform>
        <numerusform>Pridėti %n failų</numerusform>
      </translation>
    </message>
    <message>
      <source>All</source>
      <translation>Visi</translation>
    </message>
    <message>
      <source>An archive again; it is not opened by itself.</source>
      <translation>Tai vėl archyvas; jis pats neatveriamas.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Failas</translation>
    </message>
    <message>
      <source>Files in the archive</source>
      <translation>Archyvo failai</translation>
    </message>
    <message>
      <source>Files in {name}</source>
      <translation>{name}: failai</translation>
    </message>
    <message>
      <source>Locked with a password; unpack it in another program.</source>
      <translation>Užrakintas slaptažodžiu; išpakuokite kita programa.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Nė vieno</translation>
    </message>
    <message>
      <source>Remark</source>
      <translation>Pastaba</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Dydis</translation>
    </message>
    <message>
      <source>Unpacks to far more than a document holds.</source>
      <translation>Išpakuotas būtų daug didesnis nei dokumentas.</translation>
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
      <source>Added. Reading page {0} of {1} from its picture…</source>
      <translation>Pridėtas. Skaitomas {0} puslapio iš {1} vaizdas…</translation>
    </message>
    <message>
      <source>Added. Waits to be read from its picture…</source>
      <translation>Pridėtas. Laukia, kol bus perskaitytas vaizdas…</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Pasirinkti…</translation>
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
        <numerusform>%n dokumento pridėjimas</numerusform>
        <numerusform>%n dokumentų pridėjimas</numerusform>
        <numerusform>%n dokumentų pridėjimas</numerusform>
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
    <message>
      <source>hard to read: {0}</source>
      <translation>sunkiai įskaitoma: {0}</translation>
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
      <source>%n here already</source>
      <translation>
        <numerusform>%n jau yra</numerusform>
        <numerusform>%n jau yra</numerusform>
        <numerusform>%n jau yra</numerusform>
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
    <message numerus="yes">
      <source>%n not added</source>
      <translation>
        <numerusform>%n nepridėtas</numerusform>
        <numerusform>%n nepridėti</numerusform>
        <numerusform>%n nepridėta</numerusform>
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
    <message>
      <source>what {name} is about</source>
      <translation>{name}: apie ką</translation>
    </message>
  </context>
  <context>
    <name>AskLine</name>
    <message numerus="yes">
      <source>%n day(s) left</source>
      <translation>
        <numerusform>liko %n diena</numerusform>
        <numerusform>liko %n dienos</numerusform>
        <numerusform>liko %n dienų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n rastas</numerusform>
        <numerusform>%n rasti</numerusform>
        <numerusform>%n rasta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) found</source>
      <translation>
        <numerusform>Rastas %n klausimas</numerusform>
        <numerusform>Rasti %n klausimai</numerusform>
        <numerusform>Rasta %n klausimų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) open</source>
      <translation>
        <numerusform>%n atviras klausimas</numerusform>
        <numerusform>%n atviri klausimai</numerusform>
        <numerusform>%n atvirų klausimų</numerusform>
      </translation>
    </message>
    <message>
      <source>Due today</source>
      <translation>Baigiasi šiandien</translation>
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
      <source>Time limits</source>
      <translation>Terminai</translation>
    </message>
    <message>
      <source>entered by hand</source>
      <translation>įrašyta ranka</translation>
    </message>
  </context>
  <context>
    <name>BackupsDialog</name>
    <message>
      <source>Back up now</source>
      <translation>Kopijuoti dabar</translation>
    </message>
    <message>
      <source>Backed up and checked.</source>
      <translation>Nukopijuota ir patikrinta.</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Atsarginės kopijos</translation>
    </message>
    <message>
      <source>Backups of this case, newest first</source>
      <translation>Šios bylos atsarginės kopijos, naujausios viršuje</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Copied and checked: {folder}</source>
      <translation>Nukopijuota ir patikrinta: {folder}</translation>
    </message>
    <message>
      <source>Copy the case to a stick…</source>
      <translation>Kopijuoti bylą į atmintuką…</translation>
    </message>
    <message>
      <source>Copying</source>
      <translation>Kopijuojama</translation>
    </message>
    <message>
      <source>Copying, then reading everything back to check it…</source>
      <translation>Kopijuojama, paskui viskas perskaitoma ir patikrinama…</translation>
    </message>
    <message>
      <source>Nothing has changed since the newest backup.</source>
      <translation>Po naujausios kopijos niekas nepasikeitė.</translation>
    </message>
    <message>
      <source>Open the restored case</source>
      <translation>Atverti atkurtą bylą</translation>
    </message>
    <message>
      <source>Originals that are not there any more: {names}</source>
      <translation>Originalai, kurių nebėra: {names}</translation>
    </message>
    <message>
      <source>Restore to a new folder</source>
      <translation>Atkurti į naują aplanką</translation>
    </message>
    <message>
      <source>Restore to a new folder…</source>
      <translation>Atkurti į naują aplanką…</translation>
    </message>
    <message>
      <source>Restored to {folder}. This case is as it was.</source>
      <translation>Atkurta į {folder}. Ši byla tokia, kokia buvo.</translation>
    </message>
    <message>
      <source>Restoring…</source>
      <translation>Atkuriama…</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Likti čia</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Sustabdyti</translation>
    </message>
    <message>
      <source>The backup was restored</source>
      <translation>Atsarginė kopija atkurta</translation>
    </message>
    <message>
      <source>There is no backup yet. The first is made when something changes.</source>
      <translation>Atsarginių kopijų dar nėra. Pirmoji bus sukurta, kai kas nors pasikeis.</translation>
    </message>
    <message>
      <source>Where shall the copy go?</source>
      <translation>Kur dėti kopiją?</translation>
    </message>
    <message>
      <source>While a case changes, Casefile backs it up every half hour and when it is closed, into the case’s own folder. That helps when the case file is damaged, not when the laptop is lost: copy the case to a stick now and then, and keep the stick elsewhere.</source>
      <translation>Kol byla keičiama, „Casefile“ kas pusvalandį ir ją užveriant daro atsarginę kopiją pačios bylos aplanke. Tai padeda, kai sugadinamas bylos failas, bet ne tada, kai dingsta kompiuteris: kartkartėmis nukopijuokite bylą į atmintuką ir laikykite jį kitur.</translation>
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
    <name>BesideField</name>
    <message>
      <source>After or before</source>
      <translation>Po ar prieš</translation>
    </message>
    <message>
      <source>The event it stands beside</source>
      <translation>Įvykis, šalia kurio stovi</translation>
    </message>
    <message>
      <source>after</source>
      <translation>po</translation>
    </message>
    <message>
      <source>before</source>
      <translation>prieš</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>nežinoma</translation>
    </message>
  </context>
  <context>
    <name>Blacking</name>
    <message numerus="yes">
      <source>%n place(s) blacked out:</source>
      <translation>
        <numerusform>Užtušuota %n vieta:</numerusform>
        <numerusform>Užtušuotos %n vietos:</numerusform>
        <numerusform>Užtušuota %n vietų:</numerusform>
      </translation>
    </message>
    <message>
      <source>Blacking out…</source>
      <translation>Tušuojama…</translation>
    </message>
    <message>
      <source>Look at the pictures on page {0}.</source>
      <translation>Pažiūrėkite į vaizdus puslapyje {0}.</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save the copy</source>
      <translation>Įrašyti kopiją</translation>
    </message>
  </context>
  <context>
    <name>BlackingDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Copy with words blacked out</source>
      <translation>Kopija su užtušuotais žodžiais</translation>
    </message>
    <message>
      <source>Every form of these names is taken out of the pages, with notes, bookmarks and the file's own data. The original stays as it is. Look at the copy before it leaves: handwriting and pictures are not searched.</source>
      <translation>Visos šių vardų formos išimamos iš puslapių, taip pat pastabos, žymelės ir paties failo duomenys. Originalas lieka toks, koks yra. Prieš perduodami peržiūrėkite kopiją: rankraštyje ir vaizduose neieškoma.</translation>
    </message>
    <message>
      <source>Further words</source>
      <translation>Kiti žodžiai</translation>
    </message>
    <message>
      <source>Further words, with commas between them</source>
      <translation>Kiti žodžiai, atskirti kableliais</translation>
    </message>
    <message>
      <source>Make the copy…</source>
      <translation>Sudaryti kopiją…</translation>
    </message>
    <message>
      <source>Whose names</source>
      <translation>Kieno vardai</translation>
    </message>
  </context>
  <context>
    <name>CardHead</name>
    <message>
      <source>Why here?</source>
      <translation>Kodėl čia?</translation>
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
      <source>Save</source>
      <translation>Įrašyti</translation>
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
    <name>CaseEnding</name>
    <message>
      <source>Closed for good.</source>
      <translation>Uždaryta galutinai.</translation>
    </message>
    <message>
      <source>Keeping papers and files…</source>
      <translation>Išsaugomi dokumentai ir failai…</translation>
    </message>
    <message>
      <source>Kept and checked: {name}</source>
      <translation>Išsaugota ir patikrinta: {name}</translation>
    </message>
    <message>
      <source>The case is being deleted…</source>
      <translation>Byla trinama…</translation>
    </message>
  </context>
  <context>
    <name>CaseError</name>
    <message>
      <source>A chosen file cannot be unpacked.</source>
      <translation>Pasirinkto failo neįmanoma išpakuoti.</translation>
    </message>
    <message>
      <source>A chosen file in the archive is damaged.</source>
      <translation>Pasirinktas archyvo failas sugadintas.</translation>
    </message>
    <message>
      <source>A database; its contents cannot be read.</source>
      <translation>Duomenų bazė; jos turinio perskaityti negalima.</translation>
    </message>
    <message>
      <source>A document cannot be tied to itself.</source>
      <translation>Dokumento negalima susieti su juo pačiu.</translation>
    </message>
    <message>
      <source>A document of Pages, Numbers or Keynote; its words cannot be read.</source>
      <translation>„Pages“, „Numbers“ ar „Keynote“ dokumentas; jo žodžių perskaityti negalima.</translation>
    </message>
    <message>
      <source>A document of an old office program; its words cannot be read.</source>
      <translation>Senos biuro programos dokumentas; jo žodžių perskaityti negalima.</translation>
    </message>
    <message>
      <source>A document the log says was added is gone ({0}…).</source>
      <translation>Dingo dokumentas, apie kurį žurnale rašoma, kad jis pridėtas ({0}…).</translation>
    </message>
    <message>
      <source>A drawing or a picture of a kind that cannot be shown here.</source>
      <translation>Brėžinys arba tokios rūšies vaizdas, kurio čia parodyti negalima.</translation>
    </message>
    <message>
      <source>A file changed while it was packed.</source>
      <translation>Pakuojant vienas failas pasikeitė.</translation>
    </message>
    <message>
      <source>A file could not be deleted, so the erasure is not complete.</source>
      <translation>Vieno failo ištrinti nepavyko, todėl sunaikinta ne viskas.</translation>
    </message>
    <message>
      <source>A film; it is not played here.</source>
      <translation>Filmas; čia jis nerodomas.</translation>
    </message>
    <message>
      <source>A part has no pages.</source>
      <translation>Viena dalis neturi puslapių.</translation>
    </message>
    <message>
      <source>A passphrase needs at least {0} signs.</source>
      <translation>Slaptafrazėje turi būti ne mažiau ženklų kaip {0}.</translation>
    </message>
    <message>
      <source>A presentation; its words cannot be read.</source>
      <translation>Pateiktis; jos žodžių perskaityti negalima.</translation>
    </message>
    <message>
      <source>A program or a part of one, no document.</source>
      <translation>Programa arba jos dalis, ne dokumentas.</translation>
    </message>
    <message>
      <source>A quote does not stand where it should in {0}.</source>
      <translation>Dokumente {0} citata yra ne ten, kur turėtų būti.</translation>
    </message>
    <message>
      <source>A quote of {0} runs over the border of two parts: “{1}”</source>
      <translation>Dokumento {0} citata peržengia dviejų dalių ribą: „{1}“</translation>
    </message>
    <message>
      <source>A quote was not found again when {0} was read again: “{1}”</source>
      <translation>Iš naujo perskaičius {0}, citata nerasta: „{1}“</translation>
    </message>
    <message>
      <source>A row of {0} points to nothing.</source>
      <translation>Lentelės {0} eilutė rodo į nieką.</translation>
    </message>
    <message>
      <source>A sealed or encrypted message; its words cannot be read.</source>
      <translation>Užantspauduotas arba šifruotas laiškas; jo žodžių perskaityti negalima.</translation>
    </message>
    <message>
      <source>A sound recording; it is not played here.</source>
      <translation>Garso įrašas; čia jis neleidžiamas.</translation>
    </message>
    <message>
      <source>All of it is there; nothing was changed.</source>
      <translation>Viskas savo vietoje; niekas nepakeista.</translation>
    </message>
    <message>
      <source>An Outlook parcel (winmail.dat) with files inside that cannot be opened here.</source>
      <translation>„Outlook“ siunta (winmail.dat), kurios failų čia atverti negalima.</translation>
    </message>
    <message>
      <source>An accepted event rests on {0}.</source>
      <translation>Patvirtintas įvykis remiasi dokumentu {0}.</translation>
    </message>
    <message>
      <source>An archive of 1 file; it was not unpacked.</source>
      <translation>Archyvas, kuriame 1 failas; jis neišpakuotas.</translation>
    </message>
    <message>
      <source>An archive of a kind that cannot be opened here.</source>
      <translation>Tokios rūšies archyvo čia atverti negalima.</translation>
    </message>
    <message>
      <source>An archive of {0} files; none of them was unpacked.</source>
      <translation>Archyvas, failų jame: {0}; nė vienas neišpakuotas.</translation>
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
      <source>Ask the sender to send the files again as ordinary attachments.</source>
      <translation>Paprašykite siuntėjo atsiųsti failus dar kartą kaip paprastus priedus.</translation>
    </message>
    <message>
      <source>Black out this document on a print of it.</source>
      <translation>Šį dokumentą užtušuokite jo spaudinyje.</translation>
    </message>
    <message>
      <source>Change the event or the name by hand.</source>
      <translation>Pakeiskite įvykį ar vardą ranka.</translation>
    </message>
    <message>
      <source>Check that it is there and not write-protected, then add the document again.</source>
      <translation>Patikrinkite, ar jis yra ir ar į jį galima rašyti, tada pridėkite dokumentą iš naujo.</translation>
    </message>
    <message>
      <source>Check that the folder is there and not write-protected.</source>
      <translation>Patikrinkite, ar aplankas yra ir ar į jį galima rašyti.</translation>
    </message>
    <message>
      <source>Check the case (casefile verify) and the disk it lies on.</source>
      <translation>Patikrinkite bylą (casefile verify) ir diską, kuriame ji yra.</translation>
    </message>
    <message>
      <source>Check the files of the case first (Case, Check the files now), then try again.</source>
      <translation>Pirma patikrinkite bylos failus (Byla, Patikrinti failus dabar), tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Choose a day to come, or none.</source>
      <translation>Pasirinkite būsimą dieną arba jokios.</translation>
    </message>
    <message>
      <source>Choose a file of several pages.</source>
      <translation>Pasirinkite kelių puslapių failą.</translation>
    </message>
    <message>
      <source>Choose a folder with a case.db.</source>
      <translation>Pasirinkite aplanką, kuriame yra case.db.</translation>
    </message>
    <message>
      <source>Choose a folder with enough room that you may write to.</source>
      <translation>Pasirinkite aplanką, kuriame užtenka vietos ir į kurį galite rašyti.</translation>
    </message>
    <message>
      <source>Choose a folder you may write to.</source>
      <translation>Pasirinkite aplanką, į kurį galite rašyti.</translation>
    </message>
    <message>
      <source>Choose a new folder for the restored case.</source>
      <translation>Atkurtai bylai pasirinkite naują aplanką.</translation>
    </message>
    <message>
      <source>Choose a new name for the case.</source>
      <translation>Pasirinkite bylai kitą vardą.</translation>
    </message>
    <message>
      <source>Choose a stick or another folder.</source>
      <translation>Pasirinkite atmintuką arba kitą aplanką.</translation>
    </message>
    <message>
      <source>Choose again.</source>
      <translation>Pasirinkite iš naujo.</translation>
    </message>
    <message>
      <source>Choose among its pages.</source>
      <translation>Rinkitės iš jo puslapių.</translation>
    </message>
    <message>
      <source>Choose another document, or the other direction.</source>
      <translation>Pasirinkite kitą dokumentą arba kitą kryptį.</translation>
    </message>
    <message>
      <source>Choose another file for it.</source>
      <translation>Pasirinkite jam kitą failą.</translation>
    </message>
    <message>
      <source>Choose another language or encoding.</source>
      <translation>Pasirinkite kitą kalbą ar raidžių koduotę.</translation>
    </message>
    <message>
      <source>Choose another name.</source>
      <translation>Pasirinkite kitą vardą.</translation>
    </message>
    <message>
      <source>Choose another place for it.</source>
      <translation>Pasirinkite kitą vietą.</translation>
    </message>
    <message>
      <source>Choose another place.</source>
      <translation>Pasirinkite kitą vietą.</translation>
    </message>
    <message>
      <source>Choose the folder of another case.</source>
      <translation>Pasirinkite kitos bylos aplanką.</translation>
    </message>
    <message>
      <source>Choose the folder that holds {0}.traineddata in the settings.</source>
      <translation>Nuostatose pasirinkite aplanką, kuriame yra {0}.traineddata.</translation>
    </message>
    <message>
      <source>Choose the very file, from a backup or from whoever sent it.</source>
      <translation>Pasirinkite kaip tik tą failą: iš atsarginės kopijos arba iš to, kas jį atsiuntė.</translation>
    </message>
    <message>
      <source>Choose two or more photos or scans of one letter.</source>
      <translation>Pasirinkite dvi ar daugiau vieno laiško nuotraukų ar skenuotų lapų.</translation>
    </message>
    <message>
      <source>Choose which of them to add.</source>
      <translation>Pasirinkite, kuriuos iš jų pridėti.</translation>
    </message>
    <message>
      <source>Close it everywhere and make room on the disk, then try again.</source>
      <translation>Visur ją užverkite, atlaisvinkite vietos diske, tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Close it in the other window first, then open it again.</source>
      <translation>Pirma užverkite ją kitame lange, tada atverkite vėl.</translation>
    </message>
    <message>
      <source>Close it there first.</source>
      <translation>Pirma užverkite ją ten.</translation>
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
      <source>Close it there. If it is not open there any more, delete the file named lock in the case folder.</source>
      <translation>Užverkite ją ten. Jei ten ji nebeatverta, bylos aplanke ištrinkite failą „lock“.</translation>
    </message>
    <message>
      <source>Close other programs so that there is more memory, then try again.</source>
      <translation>Užverkite kitas programas, kad atsirastų daugiau atminties, tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Close programs that have files of it open, then delete the folder yourself.</source>
      <translation>Užverkite programas, kuriose atverti jos failai, tada aplanką ištrinkite patys.</translation>
    </message>
    <message>
      <source>Close programs that have the case folder open, then erase again.</source>
      <translation>Užverkite programas, kuriose atvertas bylos aplankas, ir naikinkite vėl.</translation>
    </message>
    <message>
      <source>Close the other program or wait a moment, then try again.</source>
      <translation>Užverkite kitą programą arba truputį palaukite ir bandykite vėl.</translation>
    </message>
    <message>
      <source>Close whatever writes to the case folder, then try again.</source>
      <translation>Užverkite tai, kas rašo į bylos aplanką, tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Copy it again from where it was made, or choose another file.</source>
      <translation>Nukopijuokite jį iš naujo ten, kur padarytas, arba pasirinkite kitą failą.</translation>
    </message>
    <message>
      <source>Copy it again from where it was made, or use another copy.</source>
      <translation>Nukopijuokite jį iš naujo ten, kur padarytas, arba imkite kitą kopiją.</translation>
    </message>
    <message>
      <source>Copy the case folder to a disk that can be written, and open it there.</source>
      <translation>Nukopijuokite bylos aplanką į diską, į kurį galima rašyti, ir atverkite ten.</translation>
    </message>
    <message>
      <source>Delete the rest: casefile delete CASE --yes CODE. Or delete the folder yourself.</source>
      <translation>Ištrinkite likusį: casefile delete CASE --yes CODE. Arba ištrinkite aplanką patys.</translation>
    </message>
    <message>
      <source>Describe by hand what it is for.</source>
      <translation>Ranka aprašykite, kam jis reikalingas.</translation>
    </message>
    <message>
      <source>Edit the date.</source>
      <translation>Pakeiskite datą.</translation>
    </message>
    <message>
      <source>Entries {0} to {1} of the log are missing.</source>
      <translation>Trūksta žurnalo įrašų nuo {0} iki {1}.</translation>
    </message>
    <message>
      <source>Entry {0} of the log does not follow the one before it.</source>
      <translation>Žurnalo įrašas {0} neina po ankstesnio.</translation>
    </message>
    <message>
      <source>Entry {0} of the log was changed.</source>
      <translation>Žurnalo įrašas {0} pakeistas.</translation>
    </message>
    <message>
      <source>Erase {0} with all that is in it.</source>
      <translation>Sunaikinkite {0} su visu turiniu.</translation>
    </message>
    <message>
      <source>Export it there as PDF or Word, and add that.</source>
      <translation>Eksportuokite ten kaip PDF ar „Word“ ir pridėkite.</translation>
    </message>
    <message>
      <source>Export what matters as a table (.csv).</source>
      <translation>Kas svarbu, eksportuokite kaip lentelę (.csv).</translation>
    </message>
    <message>
      <source>Give each page to one part.</source>
      <translation>Kiekvieną puslapį priskirkite vienai daliai.</translation>
    </message>
    <message>
      <source>Give its first and its last page.</source>
      <translation>Nurodykite jos pirmą ir paskutinį puslapį.</translation>
    </message>
    <message>
      <source>Have the pictures of this document read first (R in Documents).</source>
      <translation>Pirma perskaitykite šio dokumento vaizdus (R rodinyje „Dokumentai“).</translation>
    </message>
    <message>
      <source>Install the newer Casefile to open it.</source>
      <translation>Kad ją atvertumėte, įdiekite naujesnę „Casefile“.</translation>
    </message>
    <message>
      <source>It cannot be opened any more; what is left is in its folder.</source>
      <translation>Jos atverti nebegalima; kas liko, yra jos aplanke.</translation>
    </message>
    <message>
      <source>It could not be opened: {0}.</source>
      <translation>Nepavyko atverti: {0}.</translation>
    </message>
    <message>
      <source>It is as it was.</source>
      <translation>Ji tokia, kokia buvo.</translation>
    </message>
    <message>
      <source>It is locked for the holder of a certificate.</source>
      <translation>Jis užrakintas sertifikato turėtojui.</translation>
    </message>
    <message>
      <source>It is locked with a password.</source>
      <translation>Jis užrakintas slaptažodžiu.</translation>
    </message>
    <message>
      <source>It needs more memory than is allowed.</source>
      <translation>Jam reikia daugiau atminties, nei leidžiama.</translation>
    </message>
    <message>
      <source>It was not touched.</source>
      <translation>Ji nepaliesta.</translation>
    </message>
    <message>
      <source>It was removed; the case is as it was.</source>
      <translation>Jis pašalintas; byla tokia, kokia buvo.</translation>
    </message>
    <message>
      <source>It was stopped.</source>
      <translation>Sustabdyta.</translation>
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
      <source>Its words stand in pictures; each of them is a document of its own.</source>
      <translation>Žodžiai yra paveikslėliuose; kiekvienas jų – atskiras dokumentas.</translation>
    </message>
    <message>
      <source>List them with: casefile backups CASE</source>
      <translation>Jas išvardija komanda: casefile backups BYLA</translation>
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
      <source>Look at these places; change the words there, or choose other initials in People.</source>
      <translation>Pažiūrėkite į šias vietas; pakeiskite ten žodžius arba rodinyje „Asmenys ir organizacijos“ pasirinkite kitus inicialus.</translation>
    </message>
    <message>
      <source>Look for it in the list; another person of the same name needs something to tell them apart by.</source>
      <translation>Ieškokite sąraše; kitam asmeniui tuo pačiu vardu reikia ko nors, kas juos skirtų.</translation>
    </message>
    <message>
      <source>Look for it there, also in its trash.</source>
      <translation>Ieškokite ten, taip pat šiukšlinėje.</translation>
    </message>
    <message>
      <source>Look how the document writes them.</source>
      <translation>Pažiūrėkite, kaip jie rašomi dokumente.</translation>
    </message>
    <message>
      <source>Look whether it is still there and may be read, then press Retry.</source>
      <translation>Pažiūrėkite, ar jis tebėra ir ar jį galima skaityti, tada spustelėkite „Bandyti dar kartą“.</translation>
    </message>
    <message>
      <source>Look whether the disk is full, write-protected or pulled out, then try again.</source>
      <translation>Pažiūrėkite, ar diskas ne pilnas, ne užrakintas rašymui ir neištrauktas, tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Look whether the other case can be written to.</source>
      <translation>Pažiūrėkite, ar į kitą bylą galima rašyti.</translation>
    </message>
    <message>
      <source>Look whether the stick is full, write-protected or pulled out, then try again.</source>
      <translation>Pažiūrėkite, ar atmintukas ne pilnas, ne užrakintas rašymui ir neištrauktas, tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Look whether the stick is there, then try again.</source>
      <translation>Pažiūrėkite, ar atmintukas įkištas, tada bandykite vėl.</translation>
    </message>
    <message>
      <source>Make room on the disk and look whether its folder may be written.</source>
      <translation>Atlaisvinkite vietos diske ir pažiūrėkite, ar į aplanką galima rašyti.</translation>
    </message>
    <message>
      <source>Make room on the disk for a second copy of the case, then try again.</source>
      <translation>Atlaisvinkite diske vietos antrai bylos kopijai ir bandykite vėl.</translation>
    </message>
    <message>
      <source>Make room on the disk, then add the document again.</source>
      <translation>Atlaisvinkite vietos diske ir pridėkite dokumentą iš naujo.</translation>
    </message>
    <message>
      <source>Make room on the disk, then try again.</source>
      <translation>Atlaisvinkite vietos diske ir bandykite vėl.</translation>
    </message>
    <message>
      <source>Make room on this disk; the next backup is tried in a while.</source>
      <translation>Atlaisvinkite vietos šiame diske; kita atsarginė kopija bus daroma po kurio laiko.</translation>
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
      <source>No events were looked for: {0}</source>
      <translation>Įvykių neieškota: {0}</translation>
    </message>
    <message>
      <source>Nobody is named.</source>
      <translation>Niekas neįvardytas.</translation>
    </message>
    <message>
      <source>None of these names or words was found in the document.</source>
      <translation>Nė vieno šių vardų ar žodžių dokumente nerasta.</translation>
    </message>
    <message>
      <source>Not all of the case could be deleted.</source>
      <translation>Ne visą bylą pavyko ištrinti.</translation>
    </message>
    <message>
      <source>Nothing in it was touched, and the case is as it was.</source>
      <translation>Niekas jame nepaliesta, byla tokia, kokia buvo.</translation>
    </message>
    <message>
      <source>Nothing in it was touched.</source>
      <translation>Niekas jame nepaliesta.</translation>
    </message>
    <message>
      <source>Nothing is written down.</source>
      <translation>Nieko neužrašyta.</translation>
    </message>
    <message>
      <source>Nothing of it was kept; the package itself was not touched.</source>
      <translation>Nieko neišsaugota; pats paketas nepaliestas.</translation>
    </message>
    <message>
      <source>Nothing to black out was named.</source>
      <translation>Nenurodyta, ką užtušuoti.</translation>
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
      <source>Nothing was deleted.</source>
      <translation>Niekas neištrinta.</translation>
    </message>
    <message>
      <source>Nothing was erased.</source>
      <translation>Niekas nesunaikinta.</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Nieko neįrašyta.</translation>
    </message>
    <message>
      <source>Nothing was written; the package was not touched.</source>
      <translation>Nieko neįrašyta; paketas nepaliestas.</translation>
    </message>
    <message>
      <source>Older backups are unchanged.</source>
      <translation>Senesnės atsarginės kopijos nepakitusios.</translation>
    </message>
    <message>
      <source>One of the pictures is damaged.</source>
      <translation>Viena iš nuotraukų sugadinta.</translation>
    </message>
    <message>
      <source>Only PDF files and pictures have page pictures.</source>
      <translation>Puslapių vaizdus turi tik PDF failai ir nuotraukos.</translation>
    </message>
    <message>
      <source>Only a PDF can be blacked out.</source>
      <translation>Užtušuoti galima tik PDF.</translation>
    </message>
    <message>
      <source>Only a whole PDF can be blacked out.</source>
      <translation>Užtušuoti galima tik visą PDF.</translation>
    </message>
    <message>
      <source>Only documents outside the trash that came as files can be read again.</source>
      <translation>Iš naujo galima skaityti tik dokumentus, kurie gauti kaip failai ir nėra šiukšlinėje.</translation>
    </message>
    <message>
      <source>Open it again first.</source>
      <translation>Pirma ją vėl atidarykite.</translation>
    </message>
    <message>
      <source>Open it first.</source>
      <translation>Pirma ją atverkite.</translation>
    </message>
    <message>
      <source>Open it in the mail program that holds the key, save it as PDF, and add that.</source>
      <translation>Atverkite jį pašto programa, kuri turi raktą, išsaugokite kaip PDF ir pridėkite.</translation>
    </message>
    <message>
      <source>Open it once where it can be written.</source>
      <translation>Kartą atverkite ją ten, kur galima rašyti.</translation>
    </message>
    <message>
      <source>Open it with that certificate, print it to a PDF and add that.</source>
      <translation>Atverkite jį su tuo sertifikatu, išspausdinkite į PDF ir pridėkite šį.</translation>
    </message>
    <message>
      <source>Pack it again.</source>
      <translation>Supakuokite iš naujo.</translation>
    </message>
    <message>
      <source>Page {0} made the reader stop.</source>
      <translation>Puslapis {0} sustabdė skaitymą.</translation>
    </message>
    <message>
      <source>Page {0} of {1} cannot be found by search.</source>
      <translation>Paieška neranda puslapio {0} dokumente {1}.</translation>
    </message>
    <message>
      <source>Pages of {0} are still to be read from their pictures.</source>
      <translation>Dokumente {0} dar yra puslapių, kurių vaizdai neperskaityti.</translation>
    </message>
    <message>
      <source>Pages whose words stand in a picture were not read: {0}.</source>
      <translation>Neperskaityti puslapiai, kurių žodžiai yra vaizde: {0}.</translation>
    </message>
    <message>
      <source>Play it outside and write down what is said at which minute, then cite it by the minute.</source>
      <translation>Paleiskite kita programa ir užrašykite, kas kurią minutę sakoma; tada cituokite pagal minutę.</translation>
    </message>
    <message>
      <source>Play it outside and write down what is seen and said at which minute.</source>
      <translation>Paleiskite kita programa ir užrašykite, kas kurią minutę matoma ir sakoma.</translation>
    </message>
    <message>
      <source>Put its pages into one part, or take the quote from its event first.</source>
      <translation>Jos puslapius dėkite į vieną dalį arba pirma pašalinkite citatą iš jos įvykio.</translation>
    </message>
    <message>
      <source>Put the event back to review first, then make one letter of the photos.</source>
      <translation>Pirma grąžinkite įvykį į peržiūrą, tada iš nuotraukų darykite vieną laišką.</translation>
    </message>
    <message>
      <source>Read this way it holds no words.</source>
      <translation>Taip skaitant, jame nėra žodžių.</translation>
    </message>
    <message>
      <source>Reading it needs more memory than is allowed.</source>
      <translation>Jam perskaityti reikia daugiau atminties, nei leidžiama.</translation>
    </message>
    <message>
      <source>Reading page {0} took longer than {1} seconds.</source>
      <translation>Puslapis {0} skaitytas ilgiau nei {1} s.</translation>
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
      <source>Restore the case from its last good backup.</source>
      <translation>Atkurkite bylą iš paskutinės sveikos atsarginės kopijos.</translation>
    </message>
    <message>
      <source>Same file as {0}, which was in the trash and is back now.</source>
      <translation>Tas pats failas kaip {0}; jis buvo šiukšlinėje, dabar grąžintas.</translation>
    </message>
    <message>
      <source>Same file as {0}.</source>
      <translation>Tas pats failas kaip {0}.</translation>
    </message>
    <message>
      <source>Save a copy without the password in the program that made it, and add that.</source>
      <translation>Programa, kuria jis sukurtas, išsaugokite kopiją be slaptažodžio ir pridėkite ją.</translation>
    </message>
    <message>
      <source>Save it as .docx or PDF in the program that made it, and add that.</source>
      <translation>Programa, kuria jis sukurtas, išsaugokite jį kaip .docx ar PDF ir pridėkite.</translation>
    </message>
    <message>
      <source>Save it as PDF in the program that made it, and add that.</source>
      <translation>Programa, kuria jis sukurtas, išsaugokite jį kaip PDF ir pridėkite.</translation>
    </message>
    <message>
      <source>Save it as PDF in the program that made it, or describe it by hand.</source>
      <translation>Programa, kuria jis sukurtas, išsaugokite jį kaip PDF arba aprašykite ranka.</translation>
    </message>
    <message>
      <source>Save it as PDF or PNG in the program that made it, and add that.</source>
      <translation>Programa, kuria jis sukurtas, išsaugokite jį kaip PDF ar PNG ir pridėkite.</translation>
    </message>
    <message>
      <source>Save the document as PDF, add that, and black out the PDF.</source>
      <translation>Išsaugokite dokumentą kaip PDF, pridėkite ir užtušuokite PDF.</translation>
    </message>
    <message>
      <source>Say first which document is a translation of it.</source>
      <translation>Pirma pasakykite, kuris dokumentas yra jo vertimas.</translation>
    </message>
    <message>
      <source>Say to whom you give the case.</source>
      <translation>Nurodykite, kam bylą perduodate.</translation>
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
      <source>Split it when they are read.</source>
      <translation>Padalykite, kai jie bus perskaityti.</translation>
    </message>
    <message>
      <source>Start Casefile again; if it happens again, install it anew.</source>
      <translation>Paleiskite „Casefile“ iš naujo; jei kartosis, įdiekite ją iš naujo.</translation>
    </message>
    <message>
      <source>Take four or five words that have nothing to do with each other.</source>
      <translation>Paimkite keturis ar penkis niekaip nesusijusius žodžius.</translation>
    </message>
    <message>
      <source>Take it back first.</source>
      <translation>Pirma ją atsiimkite.</translation>
    </message>
    <message>
      <source>That is this case.</source>
      <translation>Tai ši byla.</translation>
    </message>
    <message>
      <source>The PDF is damaged: none of its pages can be read.</source>
      <translation>PDF sugadintas: neįmanoma perskaityti nė vieno puslapio.</translation>
    </message>
    <message>
      <source>The PDF needs a password.</source>
      <translation>Šiam PDF reikia slaptažodžio.</translation>
    </message>
    <message>
      <source>The RTF document holds no words.</source>
      <translation>RTF dokumente nėra žodžių.</translation>
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
      <source>The archive holds no files.</source>
      <translation>Archyve nėra failų.</translation>
    </message>
    <message>
      <source>The backup could not be written.</source>
      <translation>Atsarginės kopijos įrašyti nepavyko.</translation>
    </message>
    <message>
      <source>The book holds no words.</source>
      <translation>Knygoje nėra žodžių.</translation>
    </message>
    <message>
      <source>The case and its backups are unchanged; what was begun was removed.</source>
      <translation>Byla ir jos atsarginės kopijos nepakitusios; kas buvo pradėta, pašalinta.</translation>
    </message>
    <message>
      <source>The case and its older backups are unchanged.</source>
      <translation>Byla ir senesnės jos atsarginės kopijos nepakitusios.</translation>
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
      <source>The case could not be deleted.</source>
      <translation>Bylos ištrinti nepavyko.</translation>
    </message>
    <message>
      <source>The case could not be restored here.</source>
      <translation>Čia bylos atkurti nepavyko.</translation>
    </message>
    <message>
      <source>The case could not be written anew.</source>
      <translation>Bylos įrašyti iš naujo nepavyko.</translation>
    </message>
    <message>
      <source>The case file is damaged or missing.</source>
      <translation>Bylos failas sugadintas arba jo nėra.</translation>
    </message>
    <message>
      <source>The case file is damaged.</source>
      <translation>Bylos failas sugadintas.</translation>
    </message>
    <message>
      <source>The case file is damaged: {0}.</source>
      <translation>Bylos failas sugadintas: {0}.</translation>
    </message>
    <message>
      <source>The case folder cannot be written.</source>
      <translation>Į bylos aplanką negalima rašyti.</translation>
    </message>
    <message>
      <source>The case is as it was before this step.</source>
      <translation>Byla tokia, kokia buvo prieš šį žingsnį.</translation>
    </message>
    <message>
      <source>The case is as it was, and opens as before.</source>
      <translation>Byla tokia, kokia buvo, ir atveriama kaip anksčiau.</translation>
    </message>
    <message>
      <source>The case is as it was.</source>
      <translation>Byla tokia, kokia buvo.</translation>
    </message>
    <message>
      <source>The case is as it was; nothing was written.</source>
      <translation>Byla tokia, kokia buvo; nieko neįrašyta.</translation>
    </message>
    <message>
      <source>The case is as it was; the copy was removed.</source>
      <translation>Byla tokia, kokia buvo; kopija pašalinta.</translation>
    </message>
    <message>
      <source>The case is as it was; what was begun there was removed.</source>
      <translation>Byla tokia, kokia buvo; kas ten buvo pradėta, pašalinta.</translation>
    </message>
    <message>
      <source>The case is as it was; what was begun was removed.</source>
      <translation>Byla tokia, kokia buvo; kas buvo pradėta, pašalinta.</translation>
    </message>
    <message>
      <source>The case is still in use.</source>
      <translation>Byla dar naudojama.</translation>
    </message>
    <message>
      <source>The case is unchanged.</source>
      <translation>Byla nepakitusi.</translation>
    </message>
    <message>
      <source>The case was changed since it was packed.</source>
      <translation>Po supakavimo byla pasikeitė.</translation>
    </message>
    <message>
      <source>The chat cannot be unpacked.</source>
      <translation>Pokalbio išpakuoti neįmanoma.</translation>
    </message>
    <message>
      <source>The chat holds no messages.</source>
      <translation>Pokalbyje nėra žinučių.</translation>
    </message>
    <message>
      <source>The chosen files unpack to more than 200 MB.</source>
      <translation>Išpakuoti pasirinkti failai užima daugiau nei 200 MB.</translation>
    </message>
    <message>
      <source>The computer is very busy: end other programs, then add the document again.</source>
      <translation>Kompiuteris labai užimtas: užverkite kitas programas, tada pridėkite dokumentą iš naujo.</translation>
    </message>
    <message>
      <source>The copy could not be written.</source>
      <translation>Kopijos įrašyti nepavyko.</translation>
    </message>
    <message>
      <source>The copy of the case file does not hold together.</source>
      <translation>Bylos failo kopija nesuderinta.</translation>
    </message>
    <message>
      <source>The copy still held words that were to be blacked out.</source>
      <translation>Kopijoje vis dar buvo žodžių, kuriuos reikėjo užtušuoti.</translation>
    </message>
    <message>
      <source>The copy was stopped.</source>
      <translation>Kopijavimas sustabdytas.</translation>
    </message>
    <message>
      <source>The day to delete the case after is past.</source>
      <translation>Diena, po kurios byla trintina, jau praėjo.</translation>
    </message>
    <message>
      <source>The deleting of this case was cut off; what is left is no case any more.</source>
      <translation>Šios bylos trynimas nutrūko; kas liko, jau nebe byla.</translation>
    </message>
    <message>
      <source>The disk is full or cannot be written.</source>
      <translation>Diskas pilnas arba į jį negalima rašyti.</translation>
    </message>
    <message>
      <source>The disk is full.</source>
      <translation>Diskas pilnas.</translation>
    </message>
    <message>
      <source>The document holds no words.</source>
      <translation>Dokumente nėra žodžių.</translation>
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
      <source>The document was not added; the file it came from was not touched.</source>
      <translation>Dokumentas nepridėtas; failas, iš kurio jis imtas, nepaliestas.</translation>
    </message>
    <message>
      <source>The document was not read: {0}.</source>
      <translation>Dokumentas neperskaitytas: {0}.</translation>
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
      <source>The file is larger than {0} MB.</source>
      <translation>Failas didesnis nei {0} MB.</translation>
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
      <source>The folder could not be written.</source>
      <translation>Į aplanką įrašyti nepavyko.</translation>
    </message>
    <message>
      <source>The language data is damaged or of another version.</source>
      <translation>Kalbos duomenys sugadinti arba kitos versijos.</translation>
    </message>
    <message>
      <source>The line at the top says how it can be changed again.</source>
      <translation>Eilutė viršuje pasako, kaip ją vėl keisti.</translation>
    </message>
    <message>
      <source>The list of documents is as it was.</source>
      <translation>Dokumentų sąrašas toks, koks buvo.</translation>
    </message>
    <message>
      <source>The log does not hold the entry a paper printed ({0}): its end was cut off, or the paper is of another case.</source>
      <translation>Žurnale nėra įrašo, išspausdinto dokumente ({0}): žurnalo galas nukirptas arba dokumentas – iš kitos bylos.</translation>
    </message>
    <message>
      <source>The log does not say when {0} was added.</source>
      <translation>Žurnale nerašoma, kada pridėtas {0}.</translation>
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
      <source>The mailbox is damaged.</source>
      <translation>Pašto dėžutė sugadinta.</translation>
    </message>
    <message>
      <source>The message is damaged.</source>
      <translation>Laiškas sugadintas.</translation>
    </message>
    <message>
      <source>The message unpacks to more than a message holds.</source>
      <translation>Išskleistas laiškas daug didesnis nei laiškas.</translation>
    </message>
    <message>
      <source>The name is empty.</source>
      <translation>Vardas tuščias.</translation>
    </message>
    <message>
      <source>The new copy is not the same as the case.</source>
      <translation>Nauja kopija nesutampa su byla.</translation>
    </message>
    <message>
      <source>The note is empty.</source>
      <translation>Užrašas tuščias.</translation>
    </message>
    <message>
      <source>The original of {0} ({1}) is missing.</source>
      <translation>Trūksta originalo: {0} ({1}).</translation>
    </message>
    <message>
      <source>The original of {0} ({1}) is not the file that was added.</source>
      <translation>Originalas {0} ({1}) yra ne tas failas, kuris buvo pridėtas.</translation>
    </message>
    <message>
      <source>The originals and the backups of the case are in place.</source>
      <translation>Bylos originalai ir atsarginės kopijos yra vietoje.</translation>
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
      <source>The other case has {0} already.</source>
      <translation>Kitoje byloje jau yra {0}.</translation>
    </message>
    <message>
      <source>The package cannot be read.</source>
      <translation>Paketo perskaityti negalima.</translation>
    </message>
    <message>
      <source>The package cannot go into the case folder itself.</source>
      <translation>Paketo negalima dėti į pačios bylos aplanką.</translation>
    </message>
    <message>
      <source>The package could not be unpacked here.</source>
      <translation>Čia paketo išpakuoti nepavyko.</translation>
    </message>
    <message>
      <source>The package could not be written.</source>
      <translation>Paketo įrašyti nepavyko.</translation>
    </message>
    <message>
      <source>The package does not hold what was packed.</source>
      <translation>Pakete nėra to, kas supakuota.</translation>
    </message>
    <message>
      <source>The package does not open as it should.</source>
      <translation>Paketas neatsiveria taip, kaip turėtų.</translation>
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
      <source>The passphrase could not be worked on.</source>
      <translation>Slaptafrazės apdoroti nepavyko.</translation>
    </message>
    <message>
      <source>The passphrase could not be written to the case.</source>
      <translation>Slaptafrazės į bylą įrašyti nepavyko.</translation>
    </message>
    <message>
      <source>The password does not fit.</source>
      <translation>Slaptažodis netinka.</translation>
    </message>
    <message>
      <source>The picture has too many pixels.</source>
      <translation>Vaizde per daug taškų.</translation>
    </message>
    <message>
      <source>The picture is damaged.</source>
      <translation>Vaizdas sugadintas.</translation>
    </message>
    <message>
      <source>The picture is too poor to be read by a machine.</source>
      <translation>Vaizdas per prastas, kad jį perskaitytų programa.</translation>
    </message>
    <message>
      <source>The question has no words.</source>
      <translation>Klausimas neturi žodžių.</translation>
    </message>
    <message>
      <source>The reader answered nonsense.</source>
      <translation>Skaitymo dalis atsakė nesuprantamai.</translation>
    </message>
    <message>
      <source>The record cannot be kept in the folder that is deleted.</source>
      <translation>Įrašo negalima laikyti trinamame aplanke.</translation>
    </message>
    <message>
      <source>The record could not be written.</source>
      <translation>Įrašo įrašyti nepavyko.</translation>
    </message>
    <message>
      <source>The saved page holds no words.</source>
      <translation>Išsaugotame puslapyje nėra žodžių.</translation>
    </message>
    <message>
      <source>The saved page is damaged.</source>
      <translation>Išsaugotas puslapis sugadintas.</translation>
    </message>
    <message>
      <source>The search index cannot be read: {0}.</source>
      <translation>Paieškos rodyklės perskaityti negalima: {0}.</translation>
    </message>
    <message>
      <source>The search index holds pages that are no longer there.</source>
      <translation>Paieškos rodyklėje yra puslapių, kurių nebėra.</translation>
    </message>
    <message>
      <source>The stick does not give back what was written to it.</source>
      <translation>Atmintukas negrąžina to, kas į jį įrašyta.</translation>
    </message>
    <message>
      <source>The table holds no words.</source>
      <translation>Lentelėje nėra žodžių.</translation>
    </message>
    <message>
      <source>The table is damaged.</source>
      <translation>Lentelė sugadinta.</translation>
    </message>
    <message>
      <source>The text it had is unchanged.</source>
      <translation>Ankstesnis tekstas nepakitęs.</translation>
    </message>
    <message>
      <source>The text of {0} ({1}), page {2}, is not what its original gives. Casefile reads differently since it was added, or the text was changed: read the document again.</source>
      <translation>{0} ({1}), puslapio {2} tekstas yra ne toks, kokį duoda originalas. Po pridėjimo „Casefile“ ėmė skaityti kitaip arba tekstas pakeistas: perskaitykite dokumentą iš naujo.</translation>
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
      <source>There is a file called {0} already.</source>
      <translation>Failas {0} jau yra.</translation>
    </message>
    <message>
      <source>There is no backup {0}.</source>
      <translation>Atsarginės kopijos {0} nėra.</translation>
    </message>
    <message>
      <source>There is no case in this package.</source>
      <translation>Šiame pakete bylos nėra.</translation>
    </message>
    <message>
      <source>There is no encoding called {0}.</source>
      <translation>Raidžių koduotės {0} nėra.</translation>
    </message>
    <message>
      <source>There is no language data for {0}.</source>
      <translation>Nėra kalbos {0} duomenų.</translation>
    </message>
    <message>
      <source>There is no language data for {0}: {1}.</source>
      <translation>Nėra kalbos {0} duomenų: {1}.</translation>
    </message>
    <message>
      <source>There is no such page.</source>
      <translation>Tokio puslapio nėra.</translation>
    </message>
    <message>
      <source>There is no way to write {0}.</source>
      <translation>Nežinoma, kaip įrašyti {0}.</translation>
    </message>
    <message>
      <source>There is not enough room there.</source>
      <translation>Ten nepakanka vietos.</translation>
    </message>
    <message>
      <source>These are not several pictures.</source>
      <translation>Tai nėra kelios nuotraukos.</translation>
    </message>
    <message>
      <source>These are two different passphrases.</source>
      <translation>Tai dvi skirtingos slaptafrazės.</translation>
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
      <source>This PDF could not be blacked out.</source>
      <translation>Šio PDF užtušuoti nepavyko.</translation>
    </message>
    <message>
      <source>This case has no passphrase.</source>
      <translation>Ši byla neturi slaptafrazės.</translation>
    </message>
    <message>
      <source>This case is closed already.</source>
      <translation>Ši byla jau uždaryta.</translation>
    </message>
    <message>
      <source>This case is closed and for reading only.</source>
      <translation>Ši byla uždaryta ir tik skaitoma.</translation>
    </message>
    <message>
      <source>This case is locked already.</source>
      <translation>Ši byla jau užrakinta.</translation>
    </message>
    <message>
      <source>This case is locked with a passphrase.</source>
      <translation>Ši byla užrakinta slaptafraze.</translation>
    </message>
    <message>
      <source>This case is not closed.</source>
      <translation>Ši byla neuždaryta.</translation>
    </message>
    <message>
      <source>This case is open elsewhere ({0}).</source>
      <translation>Ši byla atverta kitur ({0}).</translation>
    </message>
    <message>
      <source>This case is open elsewhere.</source>
      <translation>Ši byla atverta kitur.</translation>
    </message>
    <message>
      <source>This case is open for reading only.</source>
      <translation>Ši byla atverta tik skaityti.</translation>
    </message>
    <message>
      <source>This case is open for reading only; {0} holds it.</source>
      <translation>Ši byla atverta tik skaityti; ją laiko {0}.</translation>
    </message>
    <message>
      <source>This case was given to somebody and is for reading only here.</source>
      <translation>Ši byla perduota kitam ir čia tik skaitoma.</translation>
    </message>
    <message>
      <source>This case was not closed on another computer ({0}).</source>
      <translation>Ši byla neužverta kitame kompiuteryje ({0}).</translation>
    </message>
    <message>
      <source>This case was not closed, and here nothing can be written to finish that.</source>
      <translation>Ši byla nebuvo užverta iki galo, o čia nieko negalima įrašyti, kad tai būtų baigta.</translation>
    </message>
    <message>
      <source>This case was not given to anybody.</source>
      <translation>Ši byla niekam neperduota.</translation>
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
      <source>This copy would still name somebody whose name is hidden ({0}).</source>
      <translation>Šioje kopijoje vis dar būtų vardas, kuris slepiamas ({0}).</translation>
    </message>
    <message>
      <source>This date can be read in one way only.</source>
      <translation>Šią datą galima suprasti tik vienaip.</translation>
    </message>
    <message>
      <source>This event is no longer in the case.</source>
      <translation>Šio įvykio byloje nebėra.</translation>
    </message>
    <message>
      <source>This file is no package, or it is torn.</source>
      <translation>Šis failas – ne paketas arba jis sugadintas.</translation>
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
      <source>This is no longer in the case.</source>
      <translation>To byloje nebėra.</translation>
    </message>
    <message>
      <source>This is not the code of the case.</source>
      <translation>Tai ne bylos kodas.</translation>
    </message>
    <message>
      <source>This is not the file that was added.</source>
      <translation>Tai ne tas failas, kuris buvo pridėtas.</translation>
    </message>
    <message>
      <source>This name is in the case already.</source>
      <translation>Toks vardas byloje jau yra.</translation>
    </message>
    <message>
      <source>This package is torn, or was changed.</source>
      <translation>Šis paketas sugadintas arba pakeistas.</translation>
    </message>
    <message>
      <source>This page cannot be drawn.</source>
      <translation>Šio puslapio parodyti negalima.</translation>
    </message>
    <message>
      <source>This passphrase does not open the case.</source>
      <translation>Ši slaptafrazė bylos neatrakina.</translation>
    </message>
    <message>
      <source>This passphrase does not open the package.</source>
      <translation>Ši slaptafrazė paketo neatveria.</translation>
    </message>
    <message>
      <source>This step cannot be taken back any more.</source>
      <translation>Šio žingsnio atšaukti nebegalima.</translation>
    </message>
    <message>
      <source>This stick cannot hold a file as large as the package.</source>
      <translation>Tokio didelio failo kaip paketas šis atmintukas nepriima.</translation>
    </message>
    <message>
      <source>To delete it, type {0}.</source>
      <translation>Kad ištrintumėte, įrašykite {0}.</translation>
    </message>
    <message>
      <source>Try again. If it happens again, send the details below to whoever looks after Casefile.</source>
      <translation>Bandykite dar kartą. Jei kartosis, žemiau esančias smulkmenas nusiųskite tam, kas prižiūri „Casefile“.</translation>
    </message>
    <message>
      <source>Try again; look at the keyboard layout and capital letters.</source>
      <translation>Bandykite dar kartą; patikrinkite klaviatūros išdėstymą ir didžiąsias raides.</translation>
    </message>
    <message>
      <source>Try it without quotes; send the details to whoever looks after Casefile.</source>
      <translation>Bandykite be kabučių; smulkmenas nusiųskite tam, kas prižiūri „Casefile“.</translation>
    </message>
    <message>
      <source>Two parts have a page in common.</source>
      <translation>Dvi dalys turi bendrą puslapį.</translation>
    </message>
    <message>
      <source>Type its password.</source>
      <translation>Įveskite jo slaptažodį.</translation>
    </message>
    <message>
      <source>Unpack it in another program and add the files you need.</source>
      <translation>Išpakuokite kita programa ir pridėkite reikalingus failus.</translation>
    </message>
    <message>
      <source>Unpack it with other programs: the text inside says how.</source>
      <translation>Išpakuokite kitomis programomis: viduje esantis tekstas pasako, kaip.</translation>
    </message>
    <message>
      <source>Use a stick in the exFAT or NTFS format: FAT32 ends at 4 GB a file.</source>
      <translation>Imkite exFAT arba NTFS formato atmintuką: FAT32 failas negali viršyti 4 GB.</translation>
    </message>
    <message>
      <source>Use another stick.</source>
      <translation>Naudokite kitą atmintuką.</translation>
    </message>
    <message>
      <source>What was begun was removed; the package was not touched.</source>
      <translation>Kas pradėta, pašalinta; paketas nepaliestas.</translation>
    </message>
    <message>
      <source>Words in pictures cannot be read here.</source>
      <translation>Čia vaizdų žodžių perskaityti negalima.</translation>
    </message>
    <message>
      <source>Write a few words.</source>
      <translation>Parašykite kelis žodžius.</translation>
    </message>
    <message>
      <source>Write it like 13 Dec 2023, 12.2023, 2019-2022, since 2014 or about 1999.</source>
      <translation>Rašykite taip: 2023-12-13, 2023-12, 2019-2022, nuo 2014 arba apie 1999.</translation>
    </message>
    <message>
      <source>Write it like 2023-12-13, 2023-12 or 2019/2022.</source>
      <translation>Rašykite taip: 2023-12-13, 2023-12 arba 2019/2022.</translation>
    </message>
    <message>
      <source>Write the name.</source>
      <translation>Parašykite vardą.</translation>
    </message>
    <message>
      <source>Write the question.</source>
      <translation>Parašykite klausimą.</translation>
    </message>
    <message>
      <source>Write what has to be done.</source>
      <translation>Parašykite, ką reikia padaryti.</translation>
    </message>
    <message>
      <source>Write what it says first.</source>
      <translation>Pirma užrašykite, kas sakoma.</translation>
    </message>
    <message>
      <source>Write what was said first.</source>
      <translation>Pirma parašykite, kas pasakyta.</translation>
    </message>
    <message>
      <source>Your case is unchanged.</source>
      <translation>Jūsų byla nepakitusi.</translation>
    </message>
    <message>
      <source>{0} ({1}) could not be read again: {2}</source>
      <translation>{0} ({1}) iš naujo perskaityti nepavyko: {2}</translation>
    </message>
    <message>
      <source>{0} MB are needed, {1} MB are free.</source>
      <translation>Reikia {0} MB, laisva {1} MB.</translation>
    </message>
    <message>
      <source>{0} could not be copied to the other case.</source>
      <translation>{0} į kitą bylą nukopijuoti nepavyko.</translation>
    </message>
    <message>
      <source>{0} could not be written: {1}.</source>
      <translation>{0} įrašyti nepavyko: {1}.</translation>
    </message>
    <message>
      <source>{0} has no page {1}, or it is in a part already.</source>
      <translation>Dokumente {0} puslapio {1} nėra arba jis jau priklauso kitai daliai.</translation>
    </message>
    <message>
      <source>{0} has no translation in this case.</source>
      <translation>{0} šioje byloje neturi vertimo.</translation>
    </message>
    <message>
      <source>{0} has nothing to split.</source>
      <translation>Dokumente {0} nėra ko dalyti.</translation>
    </message>
    <message>
      <source>{0} is not a file but a link, folder or device.</source>
      <translation>{0} yra ne failas, o nuoroda, aplankas ar įrenginys.</translation>
    </message>
    <message>
      <source>{0} is not read from a file.</source>
      <translation>{0} yra ne iš failo.</translation>
    </message>
    <message>
      <source>{0} lies inside {1}, whose file holds its words.</source>
      <translation>{0} yra viduje {1}, o tame faile yra jo žodžiai.</translation>
    </message>
    <message>
      <source>{0} made the reader stop.</source>
      <translation>{0} sustabdė skaitymą.</translation>
    </message>
    <message>
      <source>{0} of {1} files were copied; yours stay where they are.</source>
      <translation>Nukopijuota failų: {0} iš {1}; jūsiškiai lieka savo vietoje.</translation>
    </message>
    <message>
      <source>{0} took longer than {1} seconds.</source>
      <translation>{0} skaitytas ilgiau nei {1} s.</translation>
    </message>
    <message>
      <source>“{0}” is not a date the program understands.</source>
      <translation>„{0}“ – programa tokios datos nesupranta.</translation>
    </message>
    <message>
      <source>“{0}” is not a date.</source>
      <translation>„{0}“ nėra data.</translation>
    </message>
  </context>
  <context>
    <name>CaseGiving</name>
    <message numerus="yes">
      <source>%n document(s) given, opened again and checked: {0}</source>
      <translation>
        <numerusform>Perduotas, vėl atvertas ir patikrintas %n dokumentas: {0}</numerusform>
        <numerusform>Perduoti, vėl atverti ir patikrinti %n dokumentai: {0}</numerusform>
        <numerusform>Perduota, vėl atverta ir patikrinta %n dokumentų: {0}</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>It can be changed here again. The package you gave still opens: what is changed there and here from now on stays apart.</source>
      <translation>Čia ją vėl galima keisti. Jūsų perduotas paketas tebeatsiveria: kas nuo šiol keičiama ten ir čia, lieka atskirai.</translation>
    </message>
    <message>
      <source>Making the package, then opening it again to test all of it…</source>
      <translation>Kuriamas paketas, paskui jis vėl atveriamas ir visas tikrinamas…</translation>
    </message>
    <message>
      <source>Package (*{0})</source>
      <translation>Paketas (*{0})</translation>
    </message>
    <message>
      <source>Take it back</source>
      <translation>Atsiimti</translation>
    </message>
    <message>
      <source>Take the case back?</source>
      <translation>Atsiimti bylą?</translation>
    </message>
    <message>
      <source>Where shall the package go?</source>
      <translation>Kur dėti paketą?</translation>
    </message>
  </context>
  <context>
    <name>CaseJourney</name>
    <message>
      <source>Packing the case, then opening it as a test…</source>
      <translation>Byla pakuojama, paskui bandomai atveriama…</translation>
    </message>
    <message>
      <source>The case is being removed…</source>
      <translation>Byla šalinama…</translation>
    </message>
    <message>
      <source>The case is in the package {name}, no more here.</source>
      <translation>Byla yra pakete {name}, čia jos nebėra.</translation>
    </message>
  </context>
  <context>
    <name>CaseLocking</name>
    <message>
      <source>Case locked</source>
      <translation>Byla užrakinta</translation>
    </message>
    <message>
      <source>{code}, locked — Casefile</source>
      <translation>{code}, užrakinta — „Casefile“</translation>
    </message>
  </context>
  <context>
    <name>CasePane</name>
    <message>
      <source>Add the very file once more: it takes its place.</source>
      <translation>Pridėkite tą patį failą dar kartą: jis užims jo vietą.</translation>
    </message>
    <message>
      <source>Do not rely on it.</source>
      <translation>Nepasikliaukite tuo.</translation>
    </message>
    <message>
      <source>Is this case open on another computer?</source>
      <translation>Ar ši byla atverta kitame kompiuteryje?</translation>
    </message>
    <message>
      <source>It is closed there: open it to write</source>
      <translation>Ten ji užverta: atverti rašymui</translation>
    </message>
    <message numerus="yes">
      <source>No copy outside this computer for %n day(s): File, Backups…</source>
      <translation>
        <numerusform>Jau %n dieną nėra kopijos už šio kompiuterio ribų: Failas, Atsarginės kopijos…</numerusform>
        <numerusform>Jau %n dienas nėra kopijos už šio kompiuterio ribų: Failas, Atsarginės kopijos…</numerusform>
        <numerusform>Jau %n dienų nėra kopijos už šio kompiuterio ribų: Failas, Atsarginės kopijos…</numerusform>
      </translation>
    </message>
    <message>
      <source>Only read</source>
      <translation>Tik skaityti</translation>
    </message>
    <message>
      <source>This case lies on a network drive: others may read it, and it can be damaged there.</source>
      <translation>Ši byla yra tinklo diske: kiti gali ją skaityti, ir ten ji gali būti sugadinta.</translation>
    </message>
    <message>
      <source>{cloud} syncs the folder of this case: copies leave this computer, and syncing can damage it. Move it elsewhere.</source>
      <translation>{cloud} sinchronizuoja šios bylos aplanką: kopijos išeina iš kompiuterio, o sinchronizavimas gali bylą sugadinti. Perkelkite ją kitur.</translation>
    </message>
    <message>
      <source>{holder} opened it and did not close it. Two computers that write to one case damage it, so it is for reading only here.</source>
      <translation>{holder} ją atvėrė ir neužvėrė. Du į vieną bylą rašantys kompiuteriai ją sugadina, todėl čia ji tik skaitoma.</translation>
    </message>
  </context>
  <context>
    <name>CloseDialog</name>
    <message>
      <source>A folder that anybody can open</source>
      <translation>Aplankas, kurį gali atverti bet kas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Close for good</source>
      <translation>Uždaryti galutinai</translation>
    </message>
    <message>
      <source>Close this case for good</source>
      <translation>Uždaryti šią bylą galutinai</translation>
    </message>
    <message>
      <source>Court summary</source>
      <translation>Santrauka teismui</translation>
    </message>
    <message>
      <source>How long it has to be kept, or may be, the law of your office says.</source>
      <translation>Kiek ilgai ją reikia ar leidžiama saugoti, pasako jūsų įstaigai taikoma teisė.</translation>
    </message>
    <message>
      <source>It stays on this computer and can be read, searched and printed. Nobody changes it until it is opened again.</source>
      <translation>Ji lieka šiame kompiuteryje, ją galima skaityti, joje ieškoti ir spausdinti. Niekas jos nekeičia, kol ji vėl neatidaroma.</translation>
    </message>
    <message>
      <source>Keep papers and files in one place, too</source>
      <translation>Be to, išsaugoti dokumentus ir failus vienoje vietoje</translation>
    </message>
    <message>
      <source>One encrypted file (package)</source>
      <translation>Vienas užšifruotas failas (paketas)</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Paketo slaptafrazė</translation>
    </message>
    <message>
      <source>Remind me to delete the case after</source>
      <translation>Priminti ištrinti bylą po</translation>
    </message>
    <message>
      <source>Where to?</source>
      <translation>Kur?</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Su</translation>
    </message>
    <message>
      <source>Working summary</source>
      <translation>Darbinė santrauka</translation>
    </message>
    <message>
      <source>Write a day to come, such as {day}.</source>
      <translation>Įrašykite būsimą dieną, pvz., {day}.</translation>
    </message>
    <message>
      <source>and every document under a name that tells what it is, the chronology for other programs, and a list to check all of it.</source>
      <translation>ir kiekvienas dokumentas vardu, kuris pasako, kas tai, chronologija kitoms programoms ir sąrašas viskam patikrinti.</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Tamsi</translation>
    </message>
    <message>
      <source>&amp;High contrast</source>
      <translation>&amp;Didelio kontrasto</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>Š&amp;viesi</translation>
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
      <translation>bylos kodas ir pavadinimas</translation>
    </message>
  </context>
  <context>
    <name>ComposeDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Žemyn</translation>
    </message>
    <message>
      <source>Make one letter</source>
      <translation>Sudaryti vieną laišką</translation>
    </message>
    <message>
      <source>One letter of these pictures</source>
      <translation>Vienas laiškas iš šių nuotraukų</translation>
    </message>
    <message>
      <source>Pages in their order</source>
      <translation>Puslapiai iš eilės</translation>
    </message>
    <message>
      <source>They become the pages of one document, in this order. The pictures themselves stay as they came, in the trash of this case. Ctrl+Z takes it back.</source>
      <translation>Jos šia tvarka taps vieno dokumento puslapiais. Pačios nuotraukos lieka, kokios gautos, šios bylos šiukšlinėje. Ctrl+Z tai atšaukia.</translation>
    </message>
    <message>
      <source>Turn</source>
      <translation>Pasukti</translation>
    </message>
    <message>
      <source>Up</source>
      <translation>Aukštyn</translation>
    </message>
    <message>
      <source>turned {0}°</source>
      <translation>pasukta {0}°</translation>
    </message>
  </context>
  <context>
    <name>Composing</name>
    <message numerus="yes">
      <source>one letter of %n picture(s)</source>
      <translation>
        <numerusform>vienas laiškas iš %n nuotraukos</numerusform>
        <numerusform>vienas laiškas iš %n nuotraukų</numerusform>
        <numerusform>vienas laiškas iš %n nuotraukų</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Copies</name>
    <message numerus="yes">
      <source>%n file(s) documents came from, in {folder}</source>
      <translation>
        <numerusform>%n failas, iš kurio gauta dokumentų, aplanke {folder}</numerusform>
        <numerusform>%n failai, iš kurių gauta dokumentų, aplanke {folder}</numerusform>
        <numerusform>%n failų, iš kurių gauta dokumentų, aplanke {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n neaiškus</numerusform>
        <numerusform>%n neaiškūs</numerusform>
        <numerusform>%n neaiškių</numerusform>
      </translation>
    </message>
    <message>
      <source>Calendar file</source>
      <translation>Kalendoriaus failas</translation>
    </message>
    <message>
      <source>Copies outside the case folder</source>
      <translation>Kopijos ne bylos aplanke</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopija</translation>
    </message>
    <message>
      <source>Copy on a stick</source>
      <translation>Kopija atmintuke</translation>
    </message>
    <message>
      <source>Document with words blacked out</source>
      <translation>Dokumentas su užtušuotais žodžiais</translation>
    </message>
    <message>
      <source>Everything about one person</source>
      <translation>Viskas apie vieną asmenį</translation>
    </message>
    <message>
      <source>File a document came from</source>
      <translation>Failas, iš kurio gautas dokumentas</translation>
    </message>
    <message>
      <source>Files exported</source>
      <translation>Eksportuoti failai</translation>
    </message>
    <message>
      <source>Given to somebody</source>
      <translation>Perduota kitam</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Padaryta</translation>
    </message>
    <message>
      <source>Package</source>
      <translation>Paketas</translation>
    </message>
    <message>
      <source>Paper, printed</source>
      <translation>Išspausdintas dokumentas</translation>
    </message>
    <message>
      <source>Paper, saved</source>
      <translation>Išsaugotas dokumentas</translation>
    </message>
    <message>
      <source>What became of it</source>
      <translation>Kas su ja nutiko</translation>
    </message>
    <message>
      <source>open</source>
      <translation>neaišku</translation>
    </message>
    <message>
      <source>stays: {why}</source>
      <translation>lieka: {why}</translation>
    </message>
    <message>
      <source>{name} (not found there any more)</source>
      <translation>{name} (ten neberandamas)</translation>
    </message>
    <message>
      <source>✓ gone, {day}</source>
      <translation>✓ nebėra, {day}</translation>
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
    <name>DamagedCase</name>
    <message>
      <source>Leave it</source>
      <translation>Palikti</translation>
    </message>
    <message>
      <source>Restore the backup</source>
      <translation>Atkurti kopiją</translation>
    </message>
    <message>
      <source>The case {name} is damaged.</source>
      <translation>Byla {name} sugadinta.</translation>
    </message>
    <message>
      <source>The originals and the backups are in place. The newest backup that is whole was made on {time}. It is restored to a new folder; the damaged case stays where it is.</source>
      <translation>Originalai ir atsarginės kopijos yra vietoje. Naujausia sveika kopija sukurta {time}. Ji atkuriama į naują aplanką; sugadinta byla lieka, kur yra.</translation>
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
    <name>DateLine</name>
    <message>
      <source>13 Dec 2023, Dec 2023, 2023</source>
      <translation>2023-12-13, 2023-12, 2023</translation>
    </message>
    <message>
      <source>{0} or {1}? Write the month as a word.</source>
      <translation>{0} ar {1}? Mėnesį parašykite žodžiu.</translation>
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
      <source>Calendar file…</source>
      <translation>Kalendoriaus failas…</translation>
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
      <translation>termino keitimas</translation>
    </message>
    <message>
      <source>it was not done: it is overdue</source>
      <translation>neatlikta: terminas praleistas</translation>
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
    <name>DeleteDialog</name>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>%n atsarginė kopija</numerusform>
        <numerusform>%n atsarginės kopijos</numerusform>
        <numerusform>%n atsarginių kopijų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(ies) still open: say of each that it is gone, or why it stays.</source>
      <translation>
        <numerusform>Dar neaiški %n kopija: pasakykite, kad jos nebėra, arba kodėl ji lieka.</numerusform>
        <numerusform>Dar neaiškios %n kopijos: apie kiekvieną pasakykite, kad jos nebėra, arba kodėl ji lieka.</numerusform>
        <numerusform>Dar neaišku %n kopijų: apie kiekvieną pasakykite, kad jos nebėra, arba kodėl ji lieka.</numerusform>
      </translation>
    </message>
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
      <source>%n file(s) that were never taken in are kept, in a folder beside the case.</source>
      <translation>
        <numerusform>%n niekada nepriimtas failas išsaugomas aplanke šalia bylos.</numerusform>
        <numerusform>%n niekada nepriimti failai išsaugomi aplanke šalia bylos.</numerusform>
        <numerusform>%n niekada nepriimtų failų išsaugoma aplanke šalia bylos.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paper(s) in the case folder</source>
      <translation>
        <numerusform>%n išvestas dokumentas bylos aplanke</numerusform>
        <numerusform>%n išvesti dokumentai bylos aplanke</numerusform>
        <numerusform>%n išvestų dokumentų bylos aplanke</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Casefile deletes nothing outside the case folder. Delete these yourself, then say so here. What you say is kept until the case goes.</source>
      <translation>„Casefile“ nieko netrina ne bylos aplanke. Ištrinkite patys ir čia tai pažymėkite. Kas pažymėta, išlieka, kol byla ištrinama.</translation>
    </message>
    <message>
      <source>Delete the case {code}</source>
      <translation>Ištrinti bylą {code}</translation>
    </message>
    <message>
      <source>Delete the case…</source>
      <translation>Ištrinti bylą…</translation>
    </message>
    <message>
      <source>Delete {code} for ever?</source>
      <translation>Ištrinti {code} visam laikui?</translation>
    </message>
    <message>
      <source>Deleting removes files. A specialist may find traces of them on an SSD; of a locked case they can read nothing.</source>
      <translation>Trinant pašalinami failai. Specialistas SSD diske gali rasti jų pėdsakų; iš užrakintos bylos jis nieko neperskaitys.</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Nebėra</translation>
    </message>
    <message>
      <source>It stands on the record of the deletion: write no names.</source>
      <translation>Tai bus ištrynimo akte: vardų nerašykite.</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Dar nežinoma</translation>
    </message>
    <message>
      <source>Nothing brings it back. To delete it, type {code}:</source>
      <translation>Niekas jos nesugrąžins. Kad ištrintumėte, įrašykite {code}:</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Stays, because…</source>
      <translation>Lieka, nes…</translation>
    </message>
    <message>
      <source>What goes with the case</source>
      <translation>Kas dingsta kartu su byla</translation>
    </message>
    <message>
      <source>What lies elsewhere</source>
      <translation>Kas yra kitur</translation>
    </message>
    <message>
      <source>Where shall the record of the deletion be kept?</source>
      <translation>Kur laikyti ištrynimo aktą?</translation>
    </message>
    <message>
      <source>Who deletes it (stands on the record)</source>
      <translation>Kas trina (bus akte)</translation>
    </message>
    <message>
      <source>Why does it stay?</source>
      <translation>Kodėl ji lieka?</translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) in the drop folder that were taken in</source>
      <translation>
        <numerusform>Su %n priimtu failu gavimo aplanke</numerusform>
        <numerusform>Su %n priimtais failais gavimo aplanke</numerusform>
        <numerusform>Su %n priimtų failų gavimo aplanke</numerusform>
      </translation>
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
      <source>Both are possible</source>
      <translation>Galimos abi</translation>
    </message>
    <message>
      <source>Leave open</source>
      <translation>Palikti neišspręsta</translation>
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
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n puslapis</numerusform>
        <numerusform>%n puslapiai</numerusform>
        <numerusform>%n puslapių</numerusform>
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
      <source>Application</source>
      <translation>Prašymas</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Straipsnis</translation>
    </message>
    <message>
      <source>Baltic ({0})</source>
      <translation>Baltijos šalių ({0})</translation>
    </message>
    <message>
      <source>Central European ({0})</source>
      <translation>Vidurio Europos ({0})</translation>
    </message>
    <message>
      <source>Cyrillic ({0})</source>
      <translation>Kirilica ({0})</translation>
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
      <source>Its words were written down by hand.</source>
      <translation>Žodžiai užrašyti ranka.</translation>
    </message>
    <message>
      <source>Kazakh</source>
      <translation>Kazachų</translation>
    </message>
    <message>
      <source>Kept, not opened: an archive. Choose which of its files to add.</source>
      <translation>Saugoma, neatverta: archyvas. Pasirinkite, kuriuos jo failus pridėti.</translation>
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
      <source>Kept, not read: a database. Export what matters as .csv.</source>
      <translation>Saugoma, neperskaityta: duomenų bazė. Kas svarbu, eksportuokite kaip .csv.</translation>
    </message>
    <message>
      <source>Kept, not read: a file of Pages, Numbers or Keynote. Export it as PDF and add that.</source>
      <translation>Saugoma, neperskaityta: „Pages“, „Numbers“ ar „Keynote“ failas. Eksportuokite kaip PDF ir pridėkite.</translation>
    </message>
    <message>
      <source>Kept, not read: a file of an old office program. Save it as .docx or PDF and add that.</source>
      <translation>Saugoma, neperskaityta: senos biuro programos failas. Išsaugokite kaip .docx ar PDF ir pridėkite.</translation>
    </message>
    <message>
      <source>Kept, not read: a film. Play it outside and write down what is seen and said at which minute.</source>
      <translation>Saugoma, neperskaityta: filmas. Paleiskite kita programa ir užrašykite, kas kurią minutę matoma ir sakoma.</translation>
    </message>
    <message>
      <source>Kept, not read: a presentation. Save it as PDF and add that.</source>
      <translation>Saugoma, neperskaityta: pateiktis. Išsaugokite kaip PDF ir pridėkite.</translation>
    </message>
    <message>
      <source>Kept, not read: a program, no document.</source>
      <translation>Saugoma, neperskaityta: programa, ne dokumentas.</translation>
    </message>
    <message>
      <source>Kept, not read: a recording. Play it outside and write down what is said at which minute.</source>
      <translation>Saugoma, neperskaityta: garso įrašas. Paleiskite kita programa ir užrašykite, kas kurią minutę sakoma.</translation>
    </message>
    <message>
      <source>Kept, not read: a sealed or encrypted message. Save it as PDF where it can be opened.</source>
      <translation>Saugoma, neperskaityta: užantspauduotas ar šifruotas laiškas. Išsaugokite kaip PDF ten, kur jį galima atverti.</translation>
    </message>
    <message>
      <source>Kept, not read: an Outlook parcel. Ask for the files again as ordinary attachments.</source>
      <translation>Saugoma, neperskaityta: „Outlook“ siunta. Paprašykite failus atsiųsti dar kartą kaip paprastus priedus.</translation>
    </message>
    <message>
      <source>Kept, not read: an archive of another kind. Unpack it outside and add what you need.</source>
      <translation>Saugoma, neperskaityta: kitos rūšies archyvas. Išpakuokite kita programa ir pridėkite, ko reikia.</translation>
    </message>
    <message>
      <source>Kept, not read: it is locked. Save a copy without the lock in a program that can open it, and add that.</source>
      <translation>Išsaugotas, neperskaitytas: jis užrakintas. Programa, kuri jį atveria, išsaugokite kopiją be užrakto ir pridėkite ją.</translation>
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
      <source>Kept, not shown: a drawing. Save it as PDF or PNG and add that.</source>
      <translation>Saugoma, nerodoma: brėžinys. Išsaugokite kaip PDF ar PNG ir pridėkite.</translation>
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
      <translation>Pareiškimas</translation>
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
    <message>
      <source>Western ({0})</source>
      <translation>Vakarų Europos ({0})</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>a WhatsApp chat</source>
      <translation>„WhatsApp“ pokalbis</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>„Word“ dokumentas</translation>
    </message>
    <message>
      <source>a book</source>
      <translation>knyga</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>pašto dėžutė</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>nuotrauka</translation>
    </message>
    <message>
      <source>a saved web page</source>
      <translation>išsaugotas tinklalapis</translation>
    </message>
    <message>
      <source>a table</source>
      <translation>lentelė</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>tinklalapis</translation>
    </message>
    <message>
      <source>an Excel table</source>
      <translation>„Excel“ lentelė</translation>
    </message>
    <message>
      <source>an OpenDocument table</source>
      <translation>„OpenDocument“ lentelė</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>„OpenDocument“ tekstas</translation>
    </message>
    <message>
      <source>an RTF document</source>
      <translation>RTF dokumentas</translation>
    </message>
    <message>
      <source>an archive</source>
      <translation>archyvas</translation>
    </message>
    <message>
      <source>an e-mail</source>
      <translation>el. laiškas</translation>
    </message>
    <message>
      <source>another kind of file</source>
      <translation>kitos rūšies failas</translation>
    </message>
    <message numerus="yes">
      <source>confirms %n event(s)</source>
      <translation>
        <numerusform>patvirtina %n įvykį</numerusform>
        <numerusform>patvirtina %n įvykius</numerusform>
        <numerusform>patvirtina %n įvykių</numerusform>
      </translation>
    </message>
    <message>
      <source>named {ending}, but it is {kind}</source>
      <translation>pavadintas {ending}, bet tai {kind}</translation>
    </message>
    <message>
      <source>plain text</source>
      <translation>paprastas tekstas</translation>
    </message>
  </context>
  <context>
    <name>DocumentActs</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Choose the folder of the other case</source>
      <translation>Pasirinkite kitos bylos aplanką</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Perkelti</translation>
    </message>
    <message>
      <source>Move {0}?</source>
      <translation>Perkelti {0}?</translation>
    </message>
    <message>
      <source>One letter of these pictures…</source>
      <translation>Vienas laiškas iš šių nuotraukų…</translation>
    </message>
    <message>
      <source>Only change the language</source>
      <translation>Tik pakeisti kalbą</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Skaityti iš naujo</translation>
    </message>
    <message>
      <source>Read as {0}, dates and names may be found that were not found before. What you accepted stays.</source>
      <translation>Skaitant kaip parašytą kita kalba ({0}), gali atsirasti datų ir vardų, kurių anksčiau nerasta. Tai, ką patvirtinote, lieka.</translation>
    </message>
    <message>
      <source>Read {0} again?</source>
      <translation>Skaityti {0} iš naujo?</translation>
    </message>
    <message>
      <source>confirm where a quote stands</source>
      <translation>citatos vietos patvirtinimas</translation>
    </message>
    <message>
      <source>correct a document</source>
      <translation>dokumento taisymas</translation>
    </message>
    <message numerus="yes">
      <source>move %n document(s) to the trash</source>
      <translation>
        <numerusform>%n dokumento metimas į šiukšlinę</numerusform>
        <numerusform>%n dokumentų metimas į šiukšlinę</numerusform>
        <numerusform>%n dokumentų metimas į šiukšlinę</numerusform>
      </translation>
    </message>
    <message>
      <source>move {0} to another case</source>
      <translation>{0} perkėlimas į kitą bylą</translation>
    </message>
    <message>
      <source>restore documents</source>
      <translation>dokumentų grąžinimas</translation>
    </message>
    <message>
      <source>set the document's date</source>
      <translation>dokumento datos nustatymas</translation>
    </message>
    <message>
      <source>what {0} is about</source>
      <translation>{0}: apie ką</translation>
    </message>
    <message>
      <source>{0} goes to {1} with its attachments, and with the events it tells. Events told by nothing else leave this case. It goes to the trash here; Ctrl+Z brings all of it back here, but does not take it out of the other case.</source>
      <translation>{0} pereina į {1} su pridėtais failais ir įvykiais, apie kuriuos pasakoja. Įvykiai, apie kuriuos daugiau niekas nepasakoja, iš šios bylos dingsta. Čia jis metamas į šiukšlinę; Ctrl+Z viską grąžina čia, bet iš kitos bylos nepaima.</translation>
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
      <source>Belongs to</source>
      <translation>Susijęs su</translation>
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
    <message>
      <source>Copy with words blacked out…</source>
      <translation>Kopija su užtušuotais žodžiais…</translation>
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
      <source>Erase for ever…</source>
      <translation>Sunaikinti visam laikui…</translation>
    </message>
    <message>
      <source>Move to another case…</source>
      <translation>Perkelti į kitą bylą…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atverti</translation>
    </message>
    <message>
      <source>Open the document</source>
      <translation>Atverti dokumentą</translation>
    </message>
    <message>
      <source>Original and translation side by side</source>
      <translation>Originalas ir vertimas greta</translation>
    </message>
    <message>
      <source>Read again…</source>
      <translation>Skaityti iš naujo…</translation>
    </message>
    <message>
      <source>Read the document again</source>
      <translation>Skaityti dokumentą iš naujo</translation>
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
      <source>Side by side</source>
      <translation>Greta</translation>
    </message>
    <message>
      <source>Split into parts…</source>
      <translation>Padalyti į dalis…</translation>
    </message>
    <message>
      <source>That cannot be done with {0}.</source>
      <translation>Su {0} to padaryti negalima.</translation>
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
      <source>To the trash, or back</source>
      <translation>Į šiukšlinę arba atgal</translation>
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
    <message numerus="yes">
      <source>%n event(s) of the background name nobody of this case.</source>
      <translation>
        <numerusform>%n aplinkybių įvykis nemini nieko iš šios bylos.</numerusform>
        <numerusform>%n aplinkybių įvykiai nemini nieko iš šios bylos.</numerusform>
        <numerusform>%n aplinkybių įvykių nemini nieko iš šios bylos.</numerusform>
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
      <source>Only background is left.</source>
      <translation>Liko tik aplinkybės.</translation>
    </message>
    <message>
      <source>See the timeline</source>
      <translation>Rodyti laiko juostą</translation>
    </message>
    <message>
      <source>Show the background</source>
      <translation>Rodyti aplinkybes</translation>
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
      <source>Everything about this person…</source>
      <translation>Viskas apie šį asmenį…</translation>
    </message>
    <message>
      <source>Name hidden: initials</source>
      <translation>Vardas slepiamas: inicialai</translation>
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
  </context>
  <context>
    <name>Erasing</name>
    <message numerus="yes">
      <source>%n event(s) that nothing else tells.</source>
      <translation>
        <numerusform>%n įvykis, apie kurį daugiau niekas nepasakoja.</numerusform>
        <numerusform>%n įvykiai, apie kuriuos daugiau niekas nepasakoja.</numerusform>
        <numerusform>%n įvykių, apie kuriuos daugiau niekas nepasakoja.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) told by other documents too stay, without these words. Read their headlines again.</source>
      <translation>
        <numerusform>%n įvykis, apie kurį pasakoja ir kiti dokumentai, lieka be šių žodžių. Perskaitykite jo antraštę dar kartą.</numerusform>
        <numerusform>%n įvykiai, apie kuriuos pasakoja ir kiti dokumentai, lieka be šių žodžių. Perskaitykite jų antraštes dar kartą.</numerusform>
        <numerusform>%n įvykių, apie kuriuos pasakoja ir kiti dokumentai, lieka be šių žodžių. Perskaitykite jų antraštes dar kartą.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n backup(s); a new one is made.</source>
      <translation>
        <numerusform>%n atsarginė kopija; daroma nauja.</numerusform>
        <numerusform>Visos %n atsarginės kopijos; daroma nauja.</numerusform>
        <numerusform>Visos %n atsarginių kopijų; daroma nauja.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Casefile does not touch the files it came from. Delete them yourself:</source>
      <translation>Failų, iš kurių tai gauta, „Casefile“ neliečia. Ištrinkite juos patys:</translation>
    </message>
    <message>
      <source>Copies on sticks and papers handed over are not reached from here. The log keeps that something was erased, and no name.</source>
      <translation>Kopijos atmintukuose ir perduoti popieriai iš čia nepasiekiami. Žurnale lieka, kad kažkas sunaikinta, be vardo.</translation>
    </message>
    <message>
      <source>Erase all of it for ever</source>
      <translation>Viską sunaikinti visam laikui</translation>
    </message>
    <message>
      <source>Erase for ever</source>
      <translation>Sunaikinti visam laikui</translation>
    </message>
    <message>
      <source>Erase the entry, leave the documents</source>
      <translation>Sunaikinti vardą, palikti dokumentus</translation>
    </message>
    <message>
      <source>Erase {0} for ever?</source>
      <translation>Sunaikinti visam laikui: {0}?</translation>
    </message>
    <message>
      <source>Papers in the case folder, as they may quote it:</source>
      <translation>Popieriai bylos aplanke, nes juose tai gali būti cituojama:</translation>
    </message>
    <message numerus="yes">
      <source>The originals and every word of %n document(s):</source>
      <translation>
        <numerusform>%n dokumento originalas ir visi žodžiai:</numerusform>
        <numerusform>%n dokumentų originalai ir visi žodžiai:</numerusform>
        <numerusform>%n dokumentų originalai ir visi žodžiai:</numerusform>
      </translation>
    </message>
    <message>
      <source>These say the same and stay:</source>
      <translation>Šie sako tą patį ir lieka:</translation>
    </message>
    <message>
      <source>What was done so far can then no longer be undone.</source>
      <translation>Ligšiolinių veiksmų po to atšaukti nebegalima.</translation>
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
      <source> in %n document(s)</source>
      <translation>
        <numerusform> %n dokumente</numerusform>
        <numerusform> %n dokumentuose</numerusform>
        <numerusform> %n dokumentų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n data</numerusform>
        <numerusform>%n datos</numerusform>
        <numerusform>%n datų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s), same text</source>
      <translation>
        <numerusform>%n dokumentas, tas pats tekstas</numerusform>
        <numerusform>%n dokumentai, tas pats tekstas</numerusform>
        <numerusform>%n dokumentų, tas pats tekstas</numerusform>
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
      <source>Both possible</source>
      <translation>Galimos abi</translation>
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
      <source>Go to the sentence that tells another event with Space, then press S.</source>
      <translation>Tarpo klavišu eikite prie sakinio apie kitą įvykį, tada spauskite S.</translation>
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
      <source>It has a date; only an event without one is placed.</source>
      <translation>Jis turi datą; vieta nurodoma tik įvykiui be datos.</translation>
    </message>
    <message>
      <source>It is accepted already.</source>
      <translation>Jau priimta.</translation>
    </message>
    <message>
      <source>It is accepted: Del removes it from the timeline.</source>
      <translation>Priimta: Del pašalina iš laiko juostos.</translation>
    </message>
    <message>
      <source>It is {0}</source>
      <translation>Tai {0}</translation>
    </message>
    <message>
      <source>It stays in [ ] until you confirm it.</source>
      <translation>Lieka [ ], kol patvirtinsite.</translation>
    </message>
    <message>
      <source>Its sources do not differ.</source>
      <translation>Jo šaltiniai nesiskiria.</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Sujungti</translation>
    </message>
    <message>
      <source>Join and accept</source>
      <translation>Sujungti ir priimti</translation>
    </message>
    <message>
      <source>Journey</source>
      <translation>Kelionė</translation>
    </message>
    <message>
      <source>Keep a question: {0}</source>
      <translation>Palikti klausimą: {0}</translation>
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
      <source>Left open. The working paper prints both.</source>
      <translation>Palikta neišspręsta. Darbiniame dokumente spausdinamos abi.</translation>
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
      <source>No other event looks like this one.</source>
      <translation>Nėra kito panašaus įvykio.</translation>
    </message>
    <message>
      <source>Not a question: {0}</source>
      <translation>Ne klausimas: {0}</translation>
    </message>
    <message>
      <source>Nothing chosen. The working paper prints both.</source>
      <translation>Nieko nepasirinkta. Darbiniame dokumente spausdinamos abi.</translation>
    </message>
    <message>
      <source>Nothing of this date was worked out.</source>
      <translation>Šioje datoje nieko neišvesta.</translation>
    </message>
    <message>
      <source>Nothing was found to be missing after this event.</source>
      <translation>Po šio įvykio nieko netrūksta.</translation>
    </message>
    <message>
      <source>One sentence alone cannot be split.</source>
      <translation>Vieno sakinio išskirti negalima.</translation>
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
      <translation>Baigtis</translation>
    </message>
    <message>
      <source>Part of {0}: page {1}</source>
      <translation>{0} dalis: {1} psl.</translation>
    </message>
    <message>
      <source>Part of {0}: pages {1} to {2}</source>
      <translation>{0} dalis: {1}–{2} psl.</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Vieta</translation>
    </message>
    <message>
      <source>Planned: the source does not say that it happened.</source>
      <translation>Planuojama: šaltinis nesako, kad tai įvyko.</translation>
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
      <source>Swap day and month</source>
      <translation>Sukeisti dieną ir mėnesį</translation>
    </message>
    <message>
      <source>The source says that this did not happen.</source>
      <translation>Šaltinis sako, kad tai neįvyko.</translation>
    </message>
    <message>
      <source>This date can be read in one way only.</source>
      <translation>Šią datą galima skaityti tik vienaip.</translation>
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
      <source>at {0}</source>
      <translation>ties {0}</translation>
    </message>
    <message>
      <source>before {0}</source>
      <translation>prieš {0}</translation>
    </message>
    <message>
      <source>century only</source>
      <translation>tik šimtmetis</translation>
    </message>
    <message>
      <source>day and month may be swapped (R)</source>
      <translation>diena ir mėnuo gali būti sukeisti (R)</translation>
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
      <translation>mėnuo nustatytas, neparašytas</translation>
    </message>
    <message>
      <source>needs the document’s date</source>
      <translation>reikia dokumento datos</translation>
    </message>
    <message>
      <source>negated</source>
      <translation>neigiama</translation>
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
      <source>not found again</source>
      <translation>iš naujo nerasta</translation>
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
      <source>p. {0}</source>
      <translation>p. {0}</translation>
    </message>
    <message>
      <source>para. {0}</source>
      <translation>{0} pastr.</translation>
    </message>
    <message>
      <source>part of a year</source>
      <translation>metų dalis</translation>
    </message>
    <message>
      <source>planned</source>
      <translation>planuojama</translation>
    </message>
    <message>
      <source>read by machine</source>
      <translation>perskaityta programos</translation>
    </message>
    <message>
      <source>read by machine, not surely: compare it with the page</source>
      <translation>perskaityta programos, netikrai: palyginkite su puslapiu</translation>
    </message>
    <message>
      <source>reads differently now</source>
      <translation>dabar skamba kitaip</translation>
    </message>
    <message>
      <source>said by {0}</source>
      <translation>sako {0}</translation>
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
      <translation>baigtis</translation>
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
      <translation>kokia baigtis?</translation>
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
      <translation>nustatyta pagal kitą datą</translation>
    </message>
    <message>
      <source>worked out from the document’s date</source>
      <translation>nustatyta pagal dokumento datą</translation>
    </message>
    <message>
      <source>year only</source>
      <translation>tik metai</translation>
    </message>
    <message>
      <source>year worked out, not written</source>
      <translation>metai nustatyti, neparašyti</translation>
    </message>
    <message>
      <source>{0} and {1}</source>
      <translation>{0} ir {1}</translation>
    </message>
    <message>
      <source>{0} is right.
Why is the other one wrong? The working paper prints it; it may stay empty.</source>
      <translation>{0} – teisinga.
Kodėl kita neteisinga? Tai spausdinama darbiniame dokumente; gali likti tuščia.</translation>
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
    <name>EventActs</name>
    <message>
      <source>Keep as a question what is missing</source>
      <translation>Palikti klausimu tai, ko trūksta</translation>
    </message>
    <message>
      <source>Not a question: nothing is missing</source>
      <translation>Ne klausimas: nieko netrūksta</translation>
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
      <source>Comes</source>
      <translation>Eina</translation>
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
      <source>It did not happen</source>
      <translation>Neįvyko</translation>
    </message>
    <message>
      <source>It happened</source>
      <translation>Įvyko</translation>
    </message>
    <message>
      <source>It is only planned</source>
      <translation>Tik planuojama</translation>
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
      <source>Said by</source>
      <translation>Kas sako</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Įrašyti</translation>
    </message>
    <message>
      <source>Told as</source>
      <translation>Kaip pasakyta</translation>
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
      <translation>Patvirtinti</translation>
    </message>
    <message>
      <source>Both values are possible</source>
      <translation>Galimos abi reikšmės</translation>
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
      <translation>Keisti</translation>
    </message>
    <message>
      <source>Join with the event that may be the same</source>
      <translation>Sujungti su įvykiu, kuris gali būti tas pats</translation>
    </message>
    <message>
      <source>Keep apart from the event that may be the same</source>
      <translation>Laikyti atskirai nuo galbūt to paties įvykio</translation>
    </message>
    <message>
      <source>Leave both values open</source>
      <translation>Palikti neišspręsta</translation>
    </message>
    <message>
      <source>Next source</source>
      <translation>Kitas šaltinis</translation>
    </message>
    <message>
      <source>Open the disagreement again</source>
      <translation>Vėl atverti nesutarimą</translation>
    </message>
    <message>
      <source>Place after another event…</source>
      <translation>Dėti po kito įvykio…</translation>
    </message>
    <message>
      <source>Place before another event…</source>
      <translation>Dėti prieš kitą įvykį…</translation>
    </message>
    <message>
      <source>Remove from the timeline</source>
      <translation>Pašalinti iš laiko juostos</translation>
    </message>
    <message>
      <source>Why here?</source>
      <translation>Kodėl čia?</translation>
    </message>
  </context>
  <context>
    <name>EventTable</name>
    <message>
      <source>Events</source>
      <translation>Įvykiai</translation>
    </message>
    <message>
      <source>Sorted by {0}</source>
      <translation>Rikiuojama pagal: {0}</translation>
    </message>
    <message>
      <source>Sorted by {0}, backwards</source>
      <translation>Rikiuojama pagal: {0}, atbulai</translation>
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Describe…</source>
      <translation>Aprašyti…</translation>
    </message>
    <message>
      <source>Locked with a password, which is not kept. Type it once more to have its pages read.</source>
      <translation>Užrakintas slaptažodžiu, kuris nesaugomas. Įveskite jį dar kartą, kad puslapiai būtų perskaityti.</translation>
    </message>
    <message>
      <source>Password…</source>
      <translation>Slaptažodis…</translation>
    </message>
    <message>
      <source>Read again…</source>
      <translation>Skaityti iš naujo…</translation>
    </message>
    <message>
      <source>Read the pictures</source>
      <translation>Skaityti vaizdus</translation>
    </message>
    <message>
      <source>The same file also arrived as: {0}</source>
      <translation>Tas pats failas gautas ir kaip: {0}</translation>
    </message>
    <message>
      <source>To review: {0}. Accepted values never change by themselves.</source>
      <translation>Peržiūrėti: {0}. Patvirtintos reikšmės pačios niekada nesikeičia.</translation>
    </message>
    <message>
      <source>What Casefile believes</source>
      <translation>Ką mano „Casefile“</translation>
    </message>
    <message>
      <source>Write down what it says…</source>
      <translation>Užrašyti, kas sakoma…</translation>
    </message>
    <message>
      <source>Write on in this note…</source>
      <translation>Tęsti šį užrašą…</translation>
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
      <source>Letters are written in</source>
      <translation>Raidžių koduotė</translation>
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
      <source>The page itself says {0}: “{1}”.</source>
      <translation>Pačiame puslapyje rašoma {0}: „{1}“.</translation>
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
      <source>Name of the filter</source>
      <translation>Filtro pavadinimas</translation>
    </message>
    <message>
      <source>Needs a date</source>
      <translation>Trūksta datos</translation>
    </message>
    <message>
      <source>Save this filter</source>
      <translation>Išsaugoti šį filtrą</translation>
    </message>
    <message>
      <source>Save this filter…</source>
      <translation>Išsaugoti šį filtrą…</translation>
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
    <message>
      <source>save a filter</source>
      <translation>filtro išsaugojimas</translation>
    </message>
  </context>
  <context>
    <name>FilterList</name>
    <message>
      <source>Remove this filter</source>
      <translation>Pašalinti šį filtrą</translation>
    </message>
    <message>
      <source>SAVED FILTERS</source>
      <translation>IŠSAUGOTI FILTRAI</translation>
    </message>
    <message>
      <source>Saved filters</source>
      <translation>Išsaugoti filtrai</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Rodyti</translation>
    </message>
    <message>
      <source>remove the filter {0}</source>
      <translation>filtro {0} pašalinimas</translation>
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
    <name>FolderLine</name>
    <message>
      <source>Choose…</source>
      <translation>Pasirinkti…</translation>
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
    <name>FormDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
  </context>
  <context>
    <name>GiveDialog</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n dokumentas</numerusform>
        <numerusform>%n dokumentai</numerusform>
        <numerusform>%n dokumentų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n private event(s)</source>
      <translation>
        <numerusform>%n privatus įvykis</numerusform>
        <numerusform>%n privatūs įvykiai</numerusform>
        <numerusform>%n privačių įvykių</numerusform>
      </translation>
    </message>
    <message>
      <source>A colleague, another office</source>
      <translation>Kolegai, kitai įstaigai</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Give this case to somebody: {0}, {1}</source>
      <translation>Perduoti šią bylą: {0}, {1}</translation>
    </message>
    <message>
      <source>Give this case to…</source>
      <translation>Perduoti šią bylą…</translation>
    </message>
    <message>
      <source>Give…</source>
      <translation>Perduoti…</translation>
    </message>
    <message>
      <source>It opens the case in the package, too. Tell it another way than the file.</source>
      <translation>Ji atveria ir bylą pakete. Perduokite ją kitu keliu negu failą.</translation>
    </message>
    <message>
      <source>Left out, they are gone from the texts, the search and the history of what you give. Headlines that you wrote yourself stay: read them.</source>
      <translation>Praleidus, jų nebėra perduodamuose tekstuose, paieškoje ir istorijoje. Jūsų pačių parašytos antraštės lieka: perskaitykite jas.</translation>
    </message>
    <message>
      <source>Makes one encrypted file of the case, with its documents under names that tell what they are. Casefile opens it, and so do the programs age and tar. Once it is tested, the case is for reading only here, until you take it back.</source>
      <translation>Iš bylos padaromas vienas užšifruotas failas, kuriame dokumentai vadinami taip, kad būtų aišku, kas jie. Jį atveria „Casefile“, taip pat programos „age“ ir „tar“. Patikrinus byla čia lieka tik skaitoma, kol ją atsiimate.</translation>
    </message>
    <message>
      <source>Nothing in it is marked private.</source>
      <translation>Joje niekas nepažymėta kaip privatu.</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Paketo slaptafrazė</translation>
    </message>
    <message>
      <source>Private notes, too</source>
      <translation>Ir privačios pastabos</translation>
    </message>
    <message>
      <source>Stays beside what you accepted without one: “checked by”.</source>
      <translation>Lieka prie to, ką patvirtinote be parašo: „patikrino“.</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>Kam</translation>
    </message>
    <message>
      <source>Your name or initials</source>
      <translation>Jūsų vardas arba inicialai</translation>
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
      <source>Add it as a document</source>
      <translation>Pridėti kaip dokumentą</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atšaukti</translation>
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
      <source>Open it as a case</source>
      <translation>Atverti kaip bylą</translation>
    </message>
    <message>
      <source>Open this package as a case?</source>
      <translation>Atverti šį paketą kaip bylą?</translation>
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
      <translation>aplanko {folder} stebėjimas</translation>
    </message>
    <message>
      <source>{name} is an encrypted package made with Casefile. Added as a document it stays shut.</source>
      <translation>{name} yra su „Casefile“ padarytas užšifruotas paketas. Pridėtas kaip dokumentas jis lieka užvertas.</translation>
    </message>
  </context>
  <context>
    <name>LeftOut</name>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Enter or a double click opens a line.</source>
      <translation>Eilutę atveria Enter arba dvigubas spustelėjimas.</translation>
    </message>
    <message>
      <source>What will not appear</source>
      <translation>Ko nebus</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>be datos</translation>
    </message>
  </context>
  <context>
    <name>Lock</name>
    <message>
      <source>Making the lock… this takes a second or two on purpose.</source>
      <translation>Sudaroma spyna… tai tyčia trunka sekundę ar dvi.</translation>
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
    <name>MovedPane</name>
    <message numerus="yes">
      <source>%n quote(s) read differently now:</source>
      <translation>
        <numerusform>%n citata dabar skamba kitaip:</numerusform>
        <numerusform>%n citatos dabar skamba kitaip:</numerusform>
        <numerusform>%n citatų dabar skamba kitaip:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) were not found again. The old words are kept:</source>
      <translation>
        <numerusform>%n citata iš naujo nerasta. Senieji žodžiai išsaugoti:</numerusform>
        <numerusform>%n citatos iš naujo nerastos. Senieji žodžiai išsaugoti:</numerusform>
        <numerusform>%n citatų iš naujo nerasta. Senieji žodžiai išsaugoti:</numerusform>
      </translation>
    </message>
    <message>
      <source>It is the right place</source>
      <translation>Vieta tikra</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Rodyti</translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>ir dar %n</numerusform>
        <numerusform>ir dar %n</numerusform>
        <numerusform>ir dar %n</numerusform>
      </translation>
    </message>
    <message>
      <source>is: “{0}”</source>
      <translation>yra: „{0}“</translation>
    </message>
    <message>
      <source>was: “{0}”</source>
      <translation>buvo: „{0}“</translation>
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
      <source>Lock with a passphrase</source>
      <translation>Užrakinti slaptafraze</translation>
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
      <source>Without one, whoever holds this computer or a copy can read the case.</source>
      <translation>Be jos bylą gali skaityti kiekvienas, kas turi šį kompiuterį ar kopiją.</translation>
    </message>
    <message>
      <source>✓ On this disk. Not synced to a cloud, not on a network drive.</source>
      <translation>✓ Šiame diske. Nesinchronizuojama su debesija, ne tinklo diske.</translation>
    </message>
  </context>
  <context>
    <name>NewEntry</name>
    <message>
      <source>Add</source>
      <translation>Pridėti</translation>
    </message>
    <message>
      <source>Add a person or organisation</source>
      <translation>Pridėti asmenį ar organizaciją</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>Marked “added by you” until a document names it. Documents that are read later are matched with it.</source>
      <translation>Pažymima „pridėjote jūs“, kol koks nors dokumentas tą vardą pamini. Vėliau skaitomi dokumentai su juo siejami.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Vardas</translation>
    </message>
    <message>
      <source>Role in the case</source>
      <translation>Vaidmuo byloje</translation>
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
      <source>It is about</source>
      <translation>Tai apie</translation>
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
      <source>as its text tells</source>
      <translation>kaip sako tekstas</translation>
    </message>
    <message>
      <source>write a note</source>
      <translation>užrašas</translation>
    </message>
  </context>
  <context>
    <name>OptionsForm</name>
    <message>
      <source>Contents</source>
      <translation>Turinys</translation>
    </message>
    <message>
      <source>Copy with names hidden</source>
      <translation>Kopija be vardų</translation>
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
      <translation>Vidinis. Rodo, kur šaltiniai nesutaria, kas nustatyta ir kas neišspręsta.</translation>
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
      <source>Open questions</source>
      <translation>Atviri klausimai</translation>
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
      <source>Proceedings</source>
      <translation>Bylos eiga</translation>
    </message>
    <message>
      <source>Sentences in full</source>
      <translation>Visi sakiniai</translation>
    </message>
    <message>
      <source>Statements by speaker</source>
      <translation>Pasisakymai</translation>
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
    <name>PackageDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atverti</translation>
    </message>
    <message>
      <source>Open a package</source>
      <translation>Atverti paketą</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Paketo slaptafrazė</translation>
    </message>
    <message>
      <source>The case in it is written into a new folder. The package stays as it is; a locked case keeps its own passphrase, too.</source>
      <translation>Jame esanti byla įrašoma į naują aplanką. Paketas lieka, koks yra; užrakinta byla išlaiko ir savo slaptafrazę.</translation>
    </message>
    <message>
      <source>Where shall the case go?</source>
      <translation>Kur dėti bylą?</translation>
    </message>
  </context>
  <context>
    <name>PackageOpening</name>
    <message>
      <source>Open a package</source>
      <translation>Atverti paketą</translation>
    </message>
    <message>
      <source>Opening the package…</source>
      <translation>Atveriamas paketas…</translation>
    </message>
  </context>
  <context>
    <name>PackedDialog</name>
    <message numerus="yes">
      <source>%n file(s) were decrypted again and compared.</source>
      <translation>
        <numerusform>%n failas vėl iššifruotas ir palygintas.</numerusform>
        <numerusform>%n failai vėl iššifruoti ir palyginti.</numerusform>
        <numerusform>%n failų vėl iššifruota ir palyginta.</numerusform>
      </translation>
    </message>
    <message>
      <source>Leave it here, too</source>
      <translation>Palikti ir čia</translation>
    </message>
    <message>
      <source>Packed for a journey</source>
      <translation>Supakuota kelionei</translation>
    </message>
    <message>
      <source>Remove the case from this computer</source>
      <translation>Pašalinti bylą iš šio kompiuterio</translation>
    </message>
    <message>
      <source>What stays on this computer</source>
      <translation>Kas lieka šiame kompiuteryje</translation>
    </message>
    <message>
      <source>✓ The package opens</source>
      <translation>✓ Paketas atsiveria</translation>
    </message>
  </context>
  <context>
    <name>Page</name>
    <message>
      <source> or </source>
      <translation> arba </translation>
    </message>
    <message>
      <source>A date of birth</source>
      <translation>Gimimo data</translation>
    </message>
    <message>
      <source>A date of reference, such as validity or a form</source>
      <translation>Pagalbinė data: galiojimas, blankas ir pan.</translation>
    </message>
    <message>
      <source>Read as {0}; day and month may be swapped: {1}.</source>
      <translation>Perskaityta kaip {0}; diena ir mėnuo gali būti sukeisti: {1}</translation>
    </message>
    <message>
      <source>The date of a law</source>
      <translation>Įstatymo data</translation>
    </message>
    <message>
      <source>The date of another case or decision that is cited</source>
      <translation>Kitos cituojamos bylos ar sprendimo data</translation>
    </message>
    <message>
      <source>The day this document was made or published</source>
      <translation>Diena, kurią šis dokumentas surašytas ar paskelbtas</translation>
    </message>
    <message>
      <source>{0}. It makes no event.</source>
      <translation>{0}. Įvykio iš jos nedaroma.</translation>
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
      <translation>Didinti</translation>
    </message>
    <message>
      <source>Not found again when this was read again: “{0}”</source>
      <translation>Perskaičius iš naujo nerasta: „{0}“</translation>
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
      <source>Password…</source>
      <translation>Slaptažodis…</translation>
    </message>
    <message>
      <source>Quote {0} of {1}</source>
      <translation>{0} citata iš {1}</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mažinti</translation>
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
    <name>PageTools</name>
    <message>
      <source>Larger</source>
      <translation>Didinti</translation>
    </message>
    <message>
      <source>Next page</source>
      <translation>Kitas puslapis</translation>
    </message>
    <message>
      <source>Page and size</source>
      <translation>Puslapis ir dydis</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>{0} puslapis iš {1}</translation>
    </message>
    <message>
      <source>Previous page</source>
      <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
      <source>Smaller</source>
      <translation>Mažinti</translation>
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
    <name>PairSheet</name>
    <message>
      <source>Original and translation</source>
      <translation>Originalas ir vertimas</translation>
    </message>
  </context>
  <context>
    <name>PairView</name>
    <message>
      <source>Back</source>
      <translation>Atgal</translation>
    </message>
    <message>
      <source>Its translation, confirmed by you: “{0}”</source>
      <translation>Jos vertimas, jūsų patvirtintas: „{0}“</translation>
    </message>
    <message>
      <source>Leave the quote without a translation</source>
      <translation>Palikti citatą be vertimo</translation>
    </message>
    <message>
      <source>Next or previous quote</source>
      <translation>Kita ar ankstesnė citata</translation>
    </message>
    <message>
      <source>Next quote</source>
      <translation>Kita citata</translation>
    </message>
    <message>
      <source>No event cites the original yet.</source>
      <translation>Originalo dar necituoja joks įvykis.</translation>
    </message>
    <message>
      <source>Nothing stands beside it. Select its words in the translation.</source>
      <translation>Greta nieko nėra. Pažymėkite jos žodžius vertime.</translation>
    </message>
    <message>
      <source>Proposed only: the words marked at the right. Select others if they are wrong.</source>
      <translation>Tik siūloma: žodžiai, pažymėti dešinėje. Jei jie netinka, pažymėkite kitus.</translation>
    </message>
    <message>
      <source>Quote {0} of {1}</source>
      <translation>{0} citata iš {1}</translation>
    </message>
    <message>
      <source>Take the marked or selected words as its translation</source>
      <translation>Pažymėtus žodžius laikyti jos vertimu</translation>
    </message>
    <message>
      <source>This is its translation</source>
      <translation>Tai jos vertimas</translation>
    </message>
    <message>
      <source>This pair was taken apart.</source>
      <translation>Ši pora išskirta.</translation>
    </message>
    <message>
      <source>Use these words instead</source>
      <translation>Imti šiuos žodžius</translation>
    </message>
    <message>
      <source>no translation of a quote</source>
      <translation>citata be vertimo</translation>
    </message>
    <message>
      <source>translation of a quote</source>
      <translation>citatos vertimas</translation>
    </message>
    <message>
      <source>{0} and its translation {1}</source>
      <translation>{0} ir vertimas {1}</translation>
    </message>
  </context>
  <context>
    <name>PaperOut</name>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Printing…</source>
      <translation>Spausdinama…</translation>
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
      <source>Word document (*.docx)</source>
      <translation>„Word“ dokumentas (*.docx)</translation>
    </message>
  </context>
  <context>
    <name>PassphraseChange</name>
    <message>
      <source>The case is being locked…</source>
      <translation>Byla užrakinama…</translation>
    </message>
    <message>
      <source>The passphrase is being removed…</source>
      <translation>Slaptafrazė šalinama…</translation>
    </message>
    <message>
      <source>The passphrase was changed.</source>
      <translation>Slaptafrazė pakeista.</translation>
    </message>
    <message>
      <source>The recovery words open this case now.</source>
      <translation>Dabar šią bylą atveria ir atkūrimo žodžiai.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Keisti slaptafrazę</translation>
    </message>
    <message>
      <source>Copies made earlier, on a stick too, keep opening with the passphrase of their day.</source>
      <translation>Anksčiau padarytas kopijas, taip pat atmintuke, ir toliau atveria to meto slaptafrazė.</translation>
    </message>
    <message>
      <source>Lock this case</source>
      <translation>Užrakinti bylą</translation>
    </message>
    <message>
      <source>Lock this case with a passphrase</source>
      <translation>Užrakinti šią bylą slaptafraze</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Nauja slaptafrazė</translation>
    </message>
    <message>
      <source>New recovery words…</source>
      <translation>Nauji atkūrimo žodžiai…</translation>
    </message>
    <message>
      <source>No recovery words open this case yet.</source>
      <translation>Atkūrimo žodžių ši byla dar neturi.</translation>
    </message>
    <message>
      <source>One moment… this takes a second or two on purpose.</source>
      <translation>Palaukite… tai tyčia trunka sekundę ar dvi.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Slaptafrazė</translation>
    </message>
    <message>
      <source>Passphrase now</source>
      <translation>Dabartinė slaptafrazė</translation>
    </message>
    <message>
      <source>Recovery words open this case. New ones replace them.</source>
      <translation>Šią bylą atveria atkūrimo žodžiai. Nauji juos pakeičia.</translation>
    </message>
    <message>
      <source>Remove the passphrase</source>
      <translation>Pašalinti slaptafrazę</translation>
    </message>
    <message>
      <source>The whole case is written anew, locked, with its backups; then the old files are removed. A specialist may still find traces of them on this disk, and copies made earlier stay as they are. Files in the drop folder and exports are never locked.</source>
      <translation>Visa byla su atsarginėmis kopijomis įrašoma iš naujo, jau užrakinta, o senieji failai pašalinami. Specialistas šiame diske dar gali rasti jų pėdsakų, o anksčiau padarytos kopijos lieka, kokios buvo. Gavimo aplanko failai ir eksportuoti failai niekada neužrakinami.</translation>
    </message>
    <message>
      <source>This case is locked with a passphrase</source>
      <translation>Ši byla užrakinta slaptafraze</translation>
    </message>
  </context>
  <context>
    <name>PassphraseFields</name>
    <message>
      <source>Again</source>
      <translation>Dar kartą</translation>
    </message>
    <message numerus="yes">
      <source>At least %n sign(s); four or five words are best.</source>
      <translation>
        <numerusform>Ne mažiau kaip %n ženklas; geriausia – keturi ar penki žodžiai.</numerusform>
        <numerusform>Ne mažiau kaip %n ženklai; geriausia – keturi ar penki žodžiai.</numerusform>
        <numerusform>Ne mažiau kaip %n ženklų; geriausia – keturi ar penki žodžiai.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nobody can open the case without it: write it down.</source>
      <translation>Be jos bylos niekas neatvers: užsirašykite.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Slaptafrazė</translation>
    </message>
    <message>
      <source>These are two different passphrases.</source>
      <translation>Tai dvi skirtingos slaptafrazės.</translation>
    </message>
    <message>
      <source>Type the same passphrase again.</source>
      <translation>Dar kartą įveskite tą pačią slaptafrazę.</translation>
    </message>
    <message>
      <source>✓ Both are the same. Write it down.</source>
      <translation>✓ Abi sutampa. Užsirašykite.</translation>
    </message>
    <message>
      <source>✓ Long enough.</source>
      <translation>✓ Pakankamai ilga.</translation>
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
      <source>addressee</source>
      <translation>adresatas</translation>
    </message>
    <message>
      <source>alleged perpetrator</source>
      <translation>įtariamas pažeidėjas</translation>
    </message>
    <message>
      <source>appeal</source>
      <translation>apeliacinė</translation>
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
      <source>authority</source>
      <translation>institucija</translation>
    </message>
    <message>
      <source>cassation</source>
      <translation>kasacinė</translation>
    </message>
    <message>
      <source>concerned</source>
      <translation>susijęs asmuo</translation>
    </message>
    <message>
      <source>constitutional court</source>
      <translation>konstitucinis teismas</translation>
    </message>
    <message>
      <source>decision maker</source>
      <translation>sprendimą priėmusi įstaiga</translation>
    </message>
    <message>
      <source>family</source>
      <translation>artimasis</translation>
    </message>
    <message>
      <source>first instance</source>
      <translation>pirmoji instancija</translation>
    </message>
    <message>
      <source>human rights defender</source>
      <translation>žmogaus teisių gynėjas</translation>
    </message>
    <message>
      <source>injured party</source>
      <translation>nukentėjusysis</translation>
    </message>
    <message>
      <source>international</source>
      <translation>tarptautinė</translation>
    </message>
    <message>
      <source>interpreter</source>
      <translation>vertėjas</translation>
    </message>
    <message>
      <source>investigator</source>
      <translation>tyrėjas</translation>
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
      <source>prosecutor</source>
      <translation>prokuroras</translation>
    </message>
    <message>
      <source>representative</source>
      <translation>atstovas</translation>
    </message>
    <message>
      <source>respondent</source>
      <translation>atsakovas</translation>
    </message>
    <message>
      <source>speaker</source>
      <translation>kalbėtojas</translation>
    </message>
    <message>
      <source>takes part</source>
      <translation>dalyvauja</translation>
    </message>
    <message>
      <source>witness</source>
      <translation>liudytojas</translation>
    </message>
  </context>
  <context>
    <name>PeopleActs</name>
    <message>
      <source>Every spelling and every event of the other goes along. It can be undone.</source>
      <translation>Kartu pereina visos kito įrašo rašybos ir įvykiai. Tai galima atšaukti.</translation>
    </message>
    <message>
      <source>add a spelling</source>
      <translation>pridėti rašybą</translation>
    </message>
    <message>
      <source>change a role</source>
      <translation>pakeisti vaidmenį</translation>
    </message>
    <message>
      <source>hide a name</source>
      <translation>slėpti vardą</translation>
    </message>
    <message>
      <source>name the client</source>
      <translation>nurodyti klientą</translation>
    </message>
    <message>
      <source>rename</source>
      <translation>pervadinti</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>tas pats asmuo</translation>
    </message>
    <message>
      <source>take apart</source>
      <translation>atskirti</translation>
    </message>
    <message>
      <source>{0} is the same as</source>
      <translation>{0} – tas pats kaip</translation>
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
    <message>
      <source>added by you</source>
      <translation>pridėjote jūs</translation>
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
      <source>Add a person or organisation…</source>
      <translation>Pridėti asmenį ar organizaciją…</translation>
    </message>
    <message>
      <source>Change the name</source>
      <translation>Keisti vardą</translation>
    </message>
    <message>
      <source>Erase for ever…</source>
      <translation>Sunaikinti visam laikui…</translation>
    </message>
    <message>
      <source>Everything about this person…</source>
      <translation>Viskas apie šį asmenį…</translation>
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
      <source>add a name</source>
      <translation>vardo pridėjimas</translation>
    </message>
    <message>
      <source>ask later</source>
      <translation>klausti vėliau</translation>
    </message>
    <message>
      <source>change the name</source>
      <translation>pakeisti vardą</translation>
    </message>
    <message>
      <source>later</source>
      <translation>vėliau</translation>
    </message>
    <message>
      <source>open the first sentence that names the entry</source>
      <translation>atverti pirmą sakinį, kuriame minimas šis vardas</translation>
    </message>
    <message>
      <source>same person</source>
      <translation>tas pats asmuo</translation>
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
      <translation>du asmenys</translation>
    </message>
  </context>
  <context>
    <name>PersonFileDialog</name>
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
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n pastaba</numerusform>
        <numerusform>%n pastabos</numerusform>
        <numerusform>%n pastabų</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s) with the name</source>
      <translation>
        <numerusform>%n sakinys su šiuo vardu</numerusform>
        <numerusform>%n sakiniai su šiuo vardu</numerusform>
        <numerusform>%n sakinių su šiuo vardu</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n pasisakymas</numerusform>
        <numerusform>%n pasisakymai</numerusform>
        <numerusform>%n pasisakymų</numerusform>
      </translation>
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
      <source>Everybody on the list of people; the finished file is searched for their names, and not saved while one is left. Without it only those are initials whose name is hidden.</source>
      <translation>Visi iš asmenų sąrašo; baigtame faile ieškoma jų vardų, ir jis neišsaugomas, kol nors vienas lieka. Be to inicialais virsta tik slepiami vardai.</translation>
    </message>
    <message>
      <source>Everything about one person</source>
      <translation>Viskas apie vieną asmenį</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON – programoms</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Minutėlę…</translation>
    </message>
    <message>
      <source>Other people as initials</source>
      <translation>Kiti asmenys – inicialais</translation>
    </message>
    <message>
      <source>PDF, to read</source>
      <translation>PDF – skaityti</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Išsaugoti kaip</translation>
    </message>
    <message>
      <source>Saved: {0}. Look through it before you hand it out.</source>
      <translation>Išsaugota: {0}. Prieš išduodami peržiūrėkite.</translation>
    </message>
    <message>
      <source>Save…</source>
      <translation>Išsaugoti…</translation>
    </message>
    <message>
      <source>The case holds this entry and nothing else about the person.</source>
      <translation>Byloje apie šį asmenį yra tik šis įrašas.</translation>
    </message>
    <message>
      <source>With where each came from, and how long the case is kept.</source>
      <translation>Su kiekvieno kilme ir tuo, kiek laiko byla saugoma.</translation>
    </message>
  </context>
  <context>
    <name>PersonFileSaving</name>
    <message>
      <source>JSON (*.json)</source>
      <translation>JSON (*.json)</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save everything about one person</source>
      <translation>Išsaugoti viską apie vieną asmenį</translation>
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
    <name>ProceedingDialog</name>
    <message>
      <source>An empty field says again what the documents tell.</source>
      <translation>Tuščiame laukelyje vėl bus tai, ką sako dokumentai.</translation>
    </message>
    <message>
      <source>Case number</source>
      <translation>Bylos numeris</translation>
    </message>
    <message>
      <source>Correct a proceeding</source>
      <translation>Taisyti procesą</translation>
    </message>
    <message>
      <source>Court or authority</source>
      <translation>Teismas ar institucija</translation>
    </message>
    <message>
      <source>Instance</source>
      <translation>Instancija</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Baigtis</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Įrašyti</translation>
    </message>
  </context>
  <context>
    <name>ProceedingsPane</name>
    <message>
      <source>Correct {0}…</source>
      <translation>Taisyti {0}…</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Taisyti…</translation>
    </message>
    <message>
      <source>Proceedings</source>
      <translation>Bylos eiga</translation>
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
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n kartą</numerusform>
        <numerusform>%n kartus</numerusform>
        <numerusform>%n kartų</numerusform>
      </translation>
    </message>
    <message>
      <source>Is this one and the same?</source>
      <translation>Ar tai tas pats?</translation>
    </message>
    <message>
      <source>Is this one person?</source>
      <translation>Ar tai vienas asmuo?</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Vėliau</translation>
    </message>
    <message>
      <source>Nothing is chosen</source>
      <translation>Nieko nepasirinkta</translation>
    </message>
    <message>
      <source>Same person</source>
      <translation>Tas pats asmuo</translation>
    </message>
    <message>
      <source>The same</source>
      <translation>Tas pats</translation>
    </message>
    <message>
      <source>Two different</source>
      <translation>Du skirtingi</translation>
    </message>
    <message>
      <source>Two people</source>
      <translation>Du asmenys</translation>
    </message>
  </context>
  <context>
    <name>QuestionDetails</name>
    <message>
      <source>Answer</source>
      <translation>Atsakymas</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Casefile found this in the chronology. It is proposed: nothing prints unless you keep it.</source>
      <translation>„Casefile“ tai rado chronologijoje. Tai tik siūloma: kol nepaliksite, niekas nespausdinama.</translation>
    </message>
    <message>
      <source>Keep as a question</source>
      <translation>Palikti kaip klausimą</translation>
    </message>
    <message>
      <source>New question</source>
      <translation>Naujas klausimas</translation>
    </message>
    <message>
      <source>Not a question</source>
      <translation>Ne klausimas</translation>
    </message>
    <message>
      <source>Open {0}</source>
      <translation>Atverti {0}</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Klausimas</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Įrašyti</translation>
    </message>
    <message>
      <source>Show the event</source>
      <translation>Rodyti įvykį</translation>
    </message>
    <message>
      <source>What the client or the authority said, and when</source>
      <translation>Ką ir kada pasakė klientas ar institucija</translation>
    </message>
    <message>
      <source>Whom to ask</source>
      <translation>Kam skirta</translation>
    </message>
    <message>
      <source>{0}. The working paper prints open questions.</source>
      <translation>{0}. Atviri klausimai spausdinami darbiniame dokumente.</translation>
    </message>
  </context>
  <context>
    <name>Questions</name>
    <message>
      <source>Answered</source>
      <translation>Atsakytas</translation>
    </message>
    <message>
      <source>For the authority</source>
      <translation>Institucijai</translation>
    </message>
    <message>
      <source>For the client</source>
      <translation>Klientui</translation>
    </message>
    <message>
      <source>Found, not kept</source>
      <translation>Rastas, nepaliktas</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Atviras</translation>
    </message>
    <message>
      <source>asked by you</source>
      <translation>jūsų klausimas</translation>
    </message>
    <message>
      <source>found in the chronology</source>
      <translation>rasta chronologijoje</translation>
    </message>
  </context>
  <context>
    <name>QuestionsView</name>
    <message numerus="yes">
      <source>%n found, not kept</source>
      <translation>
        <numerusform>%n rastas, nepaliktas</numerusform>
        <numerusform>%n rasti, nepalikti</numerusform>
        <numerusform>%n rasta, nepalikta</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n atviras</numerusform>
        <numerusform>%n atviri</numerusform>
        <numerusform>%n atvirų</numerusform>
      </translation>
    </message>
    <message>
      <source>New question</source>
      <translation>Naujas klausimas</translation>
    </message>
    <message>
      <source>No questions. What the chronology leaves open appears here, and you can ask your own.</source>
      <translation>Klausimų nėra. Čia atsiranda tai, kas chronologijoje lieka neaišku; galite klausti ir patys.</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Klausimai</translation>
    </message>
    <message>
      <source>answer a question</source>
      <translation>atsakymas į klausimą</translation>
    </message>
    <message>
      <source>edit a question</source>
      <translation>klausimo keitimas</translation>
    </message>
    <message>
      <source>keep a question</source>
      <translation>klausimo palikimas</translation>
    </message>
    <message>
      <source>keep what was found as a question</source>
      <translation>palikti tai, kas rasta, kaip klausimą</translation>
    </message>
    <message>
      <source>new question</source>
      <translation>naujas klausimas</translation>
    </message>
    <message>
      <source>no question; what was found does not come back</source>
      <translation>ne klausimas; tai, kas rasta, nebegrįžta</translation>
    </message>
    <message>
      <source>not a question</source>
      <translation>atmestas klausimas</translation>
    </message>
    <message>
      <source>open a question again</source>
      <translation>klausimo atvėrimas iš naujo</translation>
    </message>
    <message>
      <source>open an answered one again</source>
      <translation>vėl atverti atsakytą</translation>
    </message>
    <message>
      <source>save what is written</source>
      <translation>įrašyti, kas parašyta</translation>
    </message>
    <message>
      <source>show its event or document</source>
      <translation>rodyti jo įvykį ar dokumentą</translation>
    </message>
    <message>
      <source>write the answer</source>
      <translation>rašyti atsakymą</translation>
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
    <name>Quoting</name>
    <message>
      <source>“”‘’</source>
      <translation>„“‚‘</translation>
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
      <source>Locked</source>
      <translation>Užrakinta</translation>
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
      <source>Open a package…</source>
      <translation>Atverti paketą…</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Theme: as the system</source>
      <translation>Tema: kaip sistemoje</translation>
    </message>
    <message>
      <source>Theme: dark</source>
      <translation>Tema: tamsi</translation>
    </message>
    <message>
      <source>Theme: high contrast</source>
      <translation>Tema: didelio kontrasto</translation>
    </message>
    <message>
      <source>Theme: light</source>
      <translation>Tema: šviesi</translation>
    </message>
    <message>
      <source>To be deleted since {day}</source>
      <translation>Ištrintina nuo {day}</translation>
    </message>
  </context>
  <context>
    <name>Record</name>
    <message>
      <source>Done</source>
      <translation>Baigta</translation>
    </message>
    <message>
      <source>Files that were not the case’s were kept: {folder}</source>
      <translation>Ne bylos failai išsaugoti: {folder}</translation>
    </message>
    <message>
      <source>Its record: {name}</source>
      <translation>Aktas: {name}</translation>
    </message>
    <message>
      <source>Print the record…</source>
      <translation>Spausdinti aktą…</translation>
    </message>
    <message>
      <source>The case was deleted</source>
      <translation>Byla ištrinta</translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message>
      <source>Correct…</source>
      <translation>Taisyti…</translation>
    </message>
    <message>
      <source>No outcome told</source>
      <translation>Baigtis nepasakyta</translation>
    </message>
    <message>
      <source>Not a proceeding</source>
      <translation>Ne procesas</translation>
    </message>
    <message>
      <source>Not said by {0}</source>
      <translation>Tai sakė ne {0}</translation>
    </message>
    <message numerus="yes">
      <source>Part in events (%n)</source>
      <translation>
        <numerusform>Vaidmuo įvykiuose (%n)</numerusform>
        <numerusform>Vaidmuo įvykiuose (%n)</numerusform>
        <numerusform>Vaidmuo įvykiuose (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Proceedings (%n)</source>
      <translation>
        <numerusform>Procesai (%n)</numerusform>
        <numerusform>Procesai (%n)</numerusform>
        <numerusform>Procesai (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>Put it back</source>
      <translation>Grąžinti</translation>
    </message>
    <message numerus="yes">
      <source>Statements (%n)</source>
      <translation>
        <numerusform>Pasisakymai (%n)</numerusform>
        <numerusform>Pasisakymai (%n)</numerusform>
        <numerusform>Pasisakymai (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>What is told of the entry</source>
      <translation>Kas apie šį vardą pasakojama</translation>
    </message>
    <message numerus="yes">
      <source>Where named (%n)</source>
      <translation>
        <numerusform>Kur minima (%n)</numerusform>
        <numerusform>Kur minima (%n)</numerusform>
        <numerusform>Kur minima (%n)</numerusform>
      </translation>
    </message>
    <message>
      <source>about the decision of {0}</source>
      <translation>dėl sprendimo, kurį priėmė {0}</translation>
    </message>
    <message>
      <source>change a part in an event</source>
      <translation>vaidmens įvykyje keitimas</translation>
    </message>
    <message>
      <source>no date given</source>
      <translation>data nenurodyta</translation>
    </message>
    <message>
      <source>take back who said it</source>
      <translation>kalbėtojo nuėmimas</translation>
    </message>
    <message>
      <source>take off a proceeding</source>
      <translation>proceso pašalinimas</translation>
    </message>
    <message>
      <source>taken off: not on the paper</source>
      <translation>pašalinta: popieriuje nebus</translation>
    </message>
    <message>
      <source>{0}, p. {1}</source>
      <translation>{0}, p. {1}</translation>
    </message>
  </context>
  <context>
    <name>RecoveryDialog</name>
    <message>
      <source>Not now</source>
      <translation>Ne dabar</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Spausdinti…</translation>
    </message>
    <message>
      <source>Recovery words</source>
      <translation>Atkūrimo žodžiai</translation>
    </message>
    <message>
      <source>Recovery words of the case {code}</source>
      <translation>Bylos {code} atkūrimo žodžiai</translation>
    </message>
    <message>
      <source>The eight words again</source>
      <translation>Aštuoni žodžiai dar kartą</translation>
    </message>
    <message>
      <source>They open the case when its passphrase is forgotten; nothing else does. Keep the paper apart from this computer. They are shown only now.</source>
      <translation>Jie atveria bylą, kai slaptafrazė pamiršta; daugiau niekas jos neatveria. Lapą laikykite atskirai nuo šio kompiuterio. Žodžiai rodomi tik dabar.</translation>
    </message>
    <message>
      <source>Type them from your paper, with a space between.</source>
      <translation>Įveskite juos iš savo lapo, atskirdami tarpais.</translation>
    </message>
    <message>
      <source>Use these words</source>
      <translation>Naudoti šiuos žodžius</translation>
    </message>
    <message>
      <source>Whoever has these words can open the case. Keep them apart from it.</source>
      <translation>Kas turi šiuos žodžius, gali atverti bylą. Laikykite juos atskirai nuo jos.</translation>
    </message>
    <message>
      <source>Write these words down now</source>
      <translation>Užsirašykite šiuos žodžius dabar</translation>
    </message>
    <message>
      <source>✓ The same words.</source>
      <translation>✓ Žodžiai sutampa.</translation>
    </message>
  </context>
  <context>
    <name>RereadDialog</name>
    <message>
      <source>As it is, or found out</source>
      <translation>Kaip yra arba nustatyti</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>Letters are written in</source>
      <translation>Raidžių koduotė</translation>
    </message>
    <message>
      <source>Read again</source>
      <translation>Skaityti iš naujo</translation>
    </message>
    <message>
      <source>Read {0} again</source>
      <translation>Skaityti {0} iš naujo</translation>
    </message>
    <message>
      <source>What you accepted or decided stays. Quotes are found again in the new text; those that are not are listed with their words. Suggestions nobody has touched are made anew. Undo brings the old text back.</source>
      <translation>Tai, ką patvirtinote ar nusprendėte, lieka. Citatų ieškoma naujame tekste; nerastos išvardijamos su savo žodžiais. Siūlymai, kurių niekas nelietė, sudaromi iš naujo. Atšaukus grįžta senasis tekstas.</translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message numerus="yes">
      <source>%n read differently</source>
      <translation>
        <numerusform>%n skamba kitaip</numerusform>
        <numerusform>%n skamba kitaip</numerusform>
        <numerusform>%n skamba kitaip</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were not found again</source>
      <translation>
        <numerusform>%n iš naujo nerasta</numerusform>
        <numerusform>%n iš naujo nerastos</numerusform>
        <numerusform>%n iš naujo nerasta</numerusform>
      </translation>
    </message>
    <message>
      <source>Its pictures are read again…</source>
      <translation>Jo vaizdai skaitomi iš naujo…</translation>
    </message>
    <message numerus="yes">
      <source>Read again: %n quote(s) stand as they were</source>
      <translation>
        <numerusform>Perskaityta iš naujo: %n citata liko kaip buvusi</numerusform>
        <numerusform>Perskaityta iš naujo: %n citatos liko kaip buvusios</numerusform>
        <numerusform>Perskaityta iš naujo: %n citatų liko kaip buvusios</numerusform>
      </translation>
    </message>
    <message>
      <source>Reading it again…</source>
      <translation>Skaitoma iš naujo…</translation>
    </message>
    <message>
      <source>read {0} again</source>
      <translation>{0}: skaitymas iš naujo</translation>
    </message>
    <message>
      <source>write down what {0} says</source>
      <translation>{0}: žodžių užrašymas</translation>
    </message>
  </context>
  <context>
    <name>RestLine</name>
    <message>
      <source>Closed for good on {0}. It is for reading only.</source>
      <translation>Galutinai uždaryta {0}. Ji tik skaitoma.</translation>
    </message>
    <message>
      <source>Delete the case…</source>
      <translation>Ištrinti bylą…</translation>
    </message>
    <message>
      <source>Given to {0} on {1}. Here it is for reading only.</source>
      <translation>Perduota: {0}, {1}. Čia ji tik skaitoma.</translation>
    </message>
    <message>
      <source>It was to be deleted after {0}.</source>
      <translation>Ją reikėjo ištrinti po {0}.</translation>
    </message>
    <message>
      <source>Open again</source>
      <translation>Vėl atidaryti</translation>
    </message>
    <message>
      <source>Take it back…</source>
      <translation>Atsiimti…</translation>
    </message>
    <message>
      <source>To be deleted after {0}.</source>
      <translation>Ištrintina po {0}.</translation>
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
      <source>Both values are possible</source>
      <translation>Galimos abi reikšmės</translation>
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
      <translation>Patvirtinti nustatytus metus ar dieną</translation>
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
      <source>Join with the event that may be the same, and accept</source>
      <translation>Sujungti su galbūt tuo pačiu įvykiu ir priimti</translation>
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
      <source>Leave it open, or open it again</source>
      <translation>Palikti neišspręsta arba vėl atverti</translation>
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
      <source>Not the same event: keep them apart</source>
      <translation>Ne tas pats įvykis: laikyti atskirai</translation>
    </message>
    <message>
      <source>Nothing here waits for the date of its document.</source>
      <translation>Čia niekas nelaukia savo dokumento datos.</translation>
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
      <source>Swap day and month of a date in figures</source>
      <translation>Sukeisti skaičiais parašytos datos dieną ir mėnesį</translation>
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
      <source>Why here? What the date was read from</source>
      <translation>Kodėl čia? Iš ko perskaityta data</translation>
    </message>
    <message>
      <source>Without a document</source>
      <translation>Be dokumento</translation>
    </message>
    <message>
      <source>Write the date of its document, where that is not known</source>
      <translation>Įrašyti dokumento datą, jei ji nežinoma</translation>
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
      <source>New note</source>
      <translation>Naujas užrašas</translation>
    </message>
    <message>
      <source>Nothing prints before you accept it.</source>
      <translation>Kol nepatvirtinta, nespausdinama.</translation>
    </message>
    <message>
      <source>People and organisations</source>
      <translation>Asmenys ir organizacijos</translation>
    </message>
    <message>
      <source>Questions</source>
      <translation>Klausimai</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Paieška</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Greta</translation>
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
      <source>Accepting alone joins nothing, the tick alone accepts nothing.</source>
      <translation>Vien priėmimas nieko nesujungia, vien varnelė nieko nepriima.</translation>
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
      <source>Join and accept</source>
      <translation>Sujungti ir priimti</translation>
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
    <name>Scan</name>
    <message numerus="yes">
      <source>%n page(s) still to be read from the picture.</source>
      <translation>
        <numerusform>Dar neperskaitytas %n puslapio vaizdas.</numerusform>
        <numerusform>Dar neperskaityti %n puslapių vaizdai.</numerusform>
        <numerusform>Dar neperskaityta %n puslapių vaizdų.</numerusform>
      </translation>
    </message>
    <message>
      <source>Could not be read by machine: {0}. Read it on the page and add events by hand.</source>
      <translation>Programa neperskaitė: {0}. Skaitykite patį puslapį ir įvykius įrašykite ranka.</translation>
    </message>
    <message>
      <source>Hard to read: {0}. Compare the words with the page.</source>
      <translation>Sunkiai įskaitoma: {0}. Palyginkite žodžius su puslapiu.</translation>
    </message>
    <message>
      <source>Not read from the picture yet: {0}.</source>
      <translation>Vaizdas dar neperskaitytas: {0}.</translation>
    </message>
    <message>
      <source>Read by machine from its picture.</source>
      <translation>Programos perskaityta iš paveikslo.</translation>
    </message>
    <message>
      <source>Read by machine: {0}.</source>
      <translation>Perskaityta programos: {0}.</translation>
    </message>
    <message>
      <source>The words stored in the file are garbage: {0}. Have the picture read.</source>
      <translation>Faile įrašyti žodžiai – betvarkė: {0}. Perskaitykite vaizdą.</translation>
    </message>
    <message>
      <source>page {0}</source>
      <translation>{0} puslapis</translation>
    </message>
    <message>
      <source>pages {0}</source>
      <translation>{0} puslapiai</translation>
    </message>
    <message>
      <source>pages {0} and {1}</source>
      <translation>{0} ir {1} puslapiai</translation>
    </message>
  </context>
  <context>
    <name>ScanReading</name>
    <message>
      <source>language of {name}</source>
      <translation>{name}: kalba</translation>
    </message>
    <message>
      <source>read the pictures of {name}</source>
      <translation>{name}: vaizdų skaitymas</translation>
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
    <message>
      <source>same text</source>
      <translation>tas pats tekstas</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source> min</source>
      <translation> min.</translation>
    </message>
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
      <source>Choose a folder…</source>
      <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Užverti</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Tamsi</translation>
    </message>
    <message>
      <source>Folder with language data</source>
      <translation>Kalbų duomenų aplankas</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Didelio kontrasto</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Kalba</translation>
    </message>
    <message>
      <source>Less motion</source>
      <translation>Mažiau judesio</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Šviesi</translation>
    </message>
    <message>
      <source>Lock after</source>
      <translation>Užrakinti po</translation>
    </message>
    <message>
      <source>Menus and bars do not move or fade.</source>
      <translation>Meniu ir juostos nejuda ir neblunka.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Niekada</translation>
    </message>
    <message>
      <source>No folder chosen</source>
      <translation>Aplankas nepasirinktas</translation>
    </message>
    <message>
      <source>No such file in {0}</source>
      <translation>Aplanke {0} tokių failų nėra</translation>
    </message>
    <message>
      <source>Remember the cases opened here</source>
      <translation>Prisiminti čia atvertas bylas</translation>
    </message>
    <message>
      <source>Scans in further languages</source>
      <translation>Skenuoti lapai kitomis kalbomis</translation>
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
      <source>Tesseract’s files, *.traineddata, one a language.</source>
      <translation>„Tesseract“ failai, *.traineddata, po vieną kalbai.</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Teksto dydis</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Without a key or the mouse; cases with a passphrase.</source>
      <translation>Kai neliečiama klaviatūra ar pelė; byloms su slaptafraze.</translation>
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
    <name>SideNotes</name>
    <message>
      <source>Case numbers</source>
      <translation>Bylų numeriai</translation>
    </message>
    <message>
      <source>Dates of birth</source>
      <translation>Gimimo datos</translation>
    </message>
    <message>
      <source>Initials stand in place of names. Nothing else was noticed.</source>
      <translation>Vietoj vardų – inicialai. Daugiau nieko nepastebėta.</translation>
    </message>
    <message>
      <source>Initials stand in place of names. These may still tell who it is:</source>
      <translation>Vietoj vardų – inicialai. Iš šių vis tiek galima suprasti, kas tai:</translation>
    </message>
    <message>
      <source>Nothing is left out.</source>
      <translation>Nieko nepraleista.</translation>
    </message>
    <message>
      <source>Open the list</source>
      <translation>Atverti sąrašą</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Vietos</translation>
    </message>
    <message>
      <source>Read it once more</source>
      <translation>Perskaitykite dar kartą</translation>
    </message>
    <message numerus="yes">
      <source>This paper prints %n hidden name(s).</source>
      <translation>
        <numerusform>Šiame dokumente spausdinamas %n slepiamas vardas.</numerusform>
        <numerusform>Šiame dokumente spausdinami %n slepiami vardai.</numerusform>
        <numerusform>Šiame dokumente spausdinama %n slepiamų vardų.</numerusform>
      </translation>
    </message>
    <message>
      <source>What will not appear</source>
      <translation>Ko nebus</translation>
    </message>
    <message>
      <source>Work and family</source>
      <translation>Darbas ir šeima</translation>
    </message>
  </context>
  <context>
    <name>SpeakerField</name>
    <message>
      <source>Said by</source>
      <translation>Kas sako</translation>
    </message>
    <message>
      <source>as it is: not the same in every source</source>
      <translation>kaip yra: šaltiniuose nevienodai</translation>
    </message>
    <message>
      <source>nobody: the document itself</source>
      <translation>niekas: pats dokumentas</translation>
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
    <name>SplitDialog</name>
    <message>
      <source>Another part</source>
      <translation>Dar viena dalis</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Court or sender</source>
      <translation>Teismas ar siuntėjas</translation>
    </message>
    <message>
      <source>Each part becomes a document of its own. It keeps the page numbers of the file, and what you accepted from its pages goes with it. The file itself is not changed. What you leave empty is found out. Ctrl+Z puts it together again.</source>
      <translation>Kiekviena dalis tampa atskiru dokumentu. Ji išlaiko failo puslapių numerius, o tai, ką patvirtinote iš jos puslapių, eina kartu. Pats failas nekeičiamas. Tai, ko neužpildėte, bus nustatyta. Ctrl+Z vėl sujungia.</translation>
    </message>
    <message>
      <source>From page</source>
      <translation>Nuo puslapio</translation>
    </message>
    <message>
      <source>Its own date</source>
      <translation>Jos data</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Rūšis</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Padalyti</translation>
    </message>
    <message>
      <source>Split {0} into parts</source>
      <translation>Padalyti {0} į dalis</translation>
    </message>
    <message>
      <source>The last part reaches to the end. End it earlier to add another.</source>
      <translation>Paskutinė dalis siekia galą. Kad pridėtumėte kitą, užbaikite ją anksčiau.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Pavadinimas</translation>
    </message>
    <message>
      <source>found out</source>
      <translation>nustatoma</translation>
    </message>
    <message>
      <source>to page</source>
      <translation>iki puslapio</translation>
    </message>
  </context>
  <context>
    <name>Splitting</name>
    <message numerus="yes">
      <source>Split into %n part(s).</source>
      <translation>
        <numerusform>Padalyta į %n dalį.</numerusform>
        <numerusform>Padalyta į %n dalis.</numerusform>
        <numerusform>Padalyta į %n dalių.</numerusform>
      </translation>
    </message>
    <message>
      <source>Splitting it…</source>
      <translation>Dalijama…</translation>
    </message>
    <message>
      <source>split {0} into parts</source>
      <translation>{0} padalijimas</translation>
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
      <source>Locked with a passphrase</source>
      <translation>Užrakinta slaptafraze</translation>
    </message>
    <message>
      <source>No passphrase</source>
      <translation>Be slaptafrazės</translation>
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
    <name>Step</name>
    <message>
      <source>Done again: {0}</source>
      <translation>Pakartota: {0}</translation>
    </message>
    <message>
      <source>Done: {0}</source>
      <translation>Atlikta: {0}</translation>
    </message>
    <message>
      <source>Nothing to change: {0}</source>
      <translation>Nėra ko keisti: {0}</translation>
    </message>
    <message>
      <source>Taken back: {0}</source>
      <translation>Atšaukta: {0}</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Nėra ko atšaukti.</translation>
    </message>
    <message>
      <source>accept events</source>
      <translation>įvykių patvirtinimas</translation>
    </message>
    <message>
      <source>add 1 document</source>
      <translation>1 dokumento pridėjimas</translation>
    </message>
    <message>
      <source>add {0} documents</source>
      <translation>dokumentų pridėjimas: {0}</translation>
    </message>
    <message>
      <source>dismiss events</source>
      <translation>įvykių atmetimas</translation>
    </message>
    <message>
      <source>make one letter of photos</source>
      <translation>sudėti nuotraukas į vieną laišką</translation>
    </message>
    <message>
      <source>move {0} to another case</source>
      <translation>perkelti {0} į kitą bylą</translation>
    </message>
    <message>
      <source>read the pictures of {0}</source>
      <translation>{0}: vaizdų skaitymas</translation>
    </message>
    <message>
      <source>read {0} again</source>
      <translation>{0}: skaitymas iš naujo</translation>
    </message>
    <message>
      <source>review the sample case</source>
      <translation>pavyzdinės bylos peržiūra</translation>
    </message>
    <message>
      <source>split {0}</source>
      <translation>{0} padalijimas</translation>
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
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Spausdinti…</translation>
    </message>
    <message>
      <source>The paper as it will print</source>
      <translation>Dokumentas, koks bus išspausdintas</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Word</translation>
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
    <name>Ties</name>
    <message numerus="yes">
      <source>%n document(s), same text</source>
      <translation>
        <numerusform>%n dokumentas, tas pats tekstas</numerusform>
        <numerusform>%n dokumentai, tas pats tekstas</numerusform>
        <numerusform>%n dokumentų, tas pats tekstas</numerusform>
      </translation>
    </message>
    <message>
      <source>Attached to</source>
      <translation>Pridėta prie</translation>
    </message>
    <message>
      <source>Its attachments</source>
      <translation>Prie jo pridėta</translation>
    </message>
    <message>
      <source>Made of the pictures</source>
      <translation>Sudaryta iš nuotraukų</translation>
    </message>
    <message>
      <source>Newer version of</source>
      <translation>Naujesnė už</translation>
    </message>
    <message>
      <source>Others that rely on it</source>
      <translation>Kiti, kurie juo remiasi</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Yra dalis</translation>
    </message>
    <message>
      <source>Relies on</source>
      <translation>Remiasi</translation>
    </message>
    <message>
      <source>Replaced by</source>
      <translation>Pakeista naujesne</translation>
    </message>
    <message>
      <source>Split into</source>
      <translation>Padalyta į</translation>
    </message>
    <message>
      <source>This is a newer version of…</source>
      <translation>Tai naujesnė versija už…</translation>
    </message>
    <message>
      <source>This is a translation of…</source>
      <translation>Tai vertimas iš…</translation>
    </message>
    <message>
      <source>This is the same text as…</source>
      <translation>Tas pats tekstas kaip…</translation>
    </message>
    <message>
      <source>This relies on…</source>
      <translation>Tai remiasi…</translation>
    </message>
    <message>
      <source>Translated as</source>
      <translation>Išversta kaip</translation>
    </message>
    <message>
      <source>Translation of</source>
      <translation>Vertimas iš</translation>
    </message>
    <message>
      <source>attached to {0}</source>
      <translation>pridėta prie {0}</translation>
    </message>
    <message>
      <source>made of {0}</source>
      <translation>sudaryta iš {0}</translation>
    </message>
    <message>
      <source>newer version</source>
      <translation>naujesnė versija</translation>
    </message>
    <message>
      <source>newer version of {0}</source>
      <translation>naujesnė versija už {0}</translation>
    </message>
    <message>
      <source>part of {0}</source>
      <translation>{0} dalis</translation>
    </message>
    <message>
      <source>relies on</source>
      <translation>rėmimasis</translation>
    </message>
    <message>
      <source>relies on {0}</source>
      <translation>remiasi {0}</translation>
    </message>
    <message>
      <source>replaced by {0}</source>
      <translation>pakeista: {0}</translation>
    </message>
    <message>
      <source>same text</source>
      <translation>tas pats tekstas</translation>
    </message>
    <message>
      <source>same text as {0}</source>
      <translation>tas pats tekstas kaip {0}</translation>
    </message>
    <message>
      <source>split into {0}</source>
      <translation>padalyta į {0}</translation>
    </message>
    <message>
      <source>take documents apart</source>
      <translation>dokumentų atskyrimas</translation>
    </message>
    <message>
      <source>translated as {0}</source>
      <translation>išversta kaip {0}</translation>
    </message>
    <message>
      <source>translation</source>
      <translation>vertimas</translation>
    </message>
    <message>
      <source>translation of {0}</source>
      <translation>vertimas iš {0}</translation>
    </message>
    <message>
      <source>{0} is a newer version of {1}</source>
      <translation>{0} yra naujesnė versija už {1}</translation>
    </message>
    <message>
      <source>{0} is a translation of {1}</source>
      <translation>{0} yra {1} vertimas</translation>
    </message>
    <message>
      <source>{0} is the same text as {1}</source>
      <translation>{0} yra tas pats tekstas kaip {1}</translation>
    </message>
    <message>
      <source>{0} relies on {1}</source>
      <translation>{0} remiasi {1}</translation>
    </message>
  </context>
  <context>
    <name>TiesPane</name>
    <message>
      <source>Not so: take {0} away</source>
      <translation>Netiesa: atskirti {0}</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Greta</translation>
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
      <source>Calendar (*.ics)</source>
      <translation>Kalendorius (*.ics)</translation>
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
      <source>No day is named</source>
      <translation>Diena nenurodyta</translation>
    </message>
    <message>
      <source>No day yet: count it and write it</source>
      <translation>Dienos dar nėra: suskaičiuokite ir įrašykite</translation>
    </message>
    <message>
      <source>No day yet: what is the document’s date?</source>
      <translation>Dienos dar nėra: kokia dokumento data?</translation>
    </message>
    <message>
      <source>No day yet: when did it become final?</source>
      <translation>Dienos dar nėra: kada įsiteisėjo?</translation>
    </message>
    <message>
      <source>No day yet: when was it delivered?</source>
      <translation>Dienos dar nėra: kada įteikta?</translation>
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
      <source>Save the calendar file</source>
      <translation>Įrašyti kalendoriaus failą</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Šiandien</translation>
    </message>
    <message>
      <source>Was this done?</source>
      <translation>Atlikta?</translation>
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
    <message>
      <source>{weekday}, {date}</source>
      <translation>{date}, {weekday}</translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n agree</source>
      <translation>
        <numerusform>%n sutaria</numerusform>
        <numerusform>%n sutaria</numerusform>
        <numerusform>%n sutaria</numerusform>
      </translation>
    </message>
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
      <source>A step may be missing</source>
      <translation>Galbūt trūksta žingsnio</translation>
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
      <source>Both are possible</source>
      <translation>Galimos abi</translation>
    </message>
    <message>
      <source>Both values are possible</source>
      <translation>Galimos abi reikšmės</translation>
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
      <translation>Patvirtinti nustatytus metus ar dieną</translation>
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
      <source>In the table: sort by a column</source>
      <translation>Lentelėje: rikiuoti pagal stulpelį</translation>
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
      <source>Keep as a question</source>
      <translation>Palikti klausimu</translation>
    </message>
    <message>
      <source>Leave it open, or open it again</source>
      <translation>Palikti neišspręsta arba vėl atverti</translation>
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
      <source>Not a question</source>
      <translation>Ne klausimas</translation>
    </message>
    <message>
      <source>Not the same event: keep them apart</source>
      <translation>Ne tas pats įvykis: laikyti atskirai</translation>
    </message>
    <message>
      <source>Nothing told</source>
      <translation>Nieko nepasakyta</translation>
    </message>
    <message numerus="yes">
      <source>Nothing told for %n month(s)</source>
      <translation>
        <numerusform>%n mėnesį nieko nepasakyta</numerusform>
        <numerusform>%n mėnesius nieko nepasakyta</numerusform>
        <numerusform>%n mėnesių nieko nepasakyta</numerusform>
      </translation>
    </message>
    <message>
      <source>On the band: nearer, farther, everything</source>
      <translation>Juostoje: arčiau, toliau, viskas</translation>
    </message>
    <message>
      <source>Order within a day; place what has no date</source>
      <translation>Dienos tvarka; vieta tam, kas be datos</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Asmenys</translation>
    </message>
    <message>
      <source>Place what has no date after or before another</source>
      <translation>Įvykį be datos dėti po kito arba prieš kitą</translation>
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
      <source>Swap day and month of a date in figures</source>
      <translation>Sukeisti skaičiais parašytos datos dieną ir mėnesį</translation>
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
      <source>What is missing after it: keep as a question, or not a question</source>
      <translation>Ko po jo trūksta: palikti klausimu arba ne klausimas</translation>
    </message>
    <message>
      <source>Why here?</source>
      <translation>Kodėl čia?</translation>
    </message>
    <message>
      <source>Why here? What the date was read from</source>
      <translation>Kodėl čia? Iš ko perskaityta data</translation>
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
    <name>Travel</name>
    <message>
      <source>Backups the system makes by itself, and copies you made yourself.</source>
      <translation>Atsarginės kopijos, kurias sistema daro pati, ir jūsų pačių padarytos kopijos.</translation>
    </message>
    <message>
      <source>Deleted files in the free room of an SSD, until it is written over; only encryption of the whole disk helps.</source>
      <translation>Ištrinti failai laisvoje SSD vietoje, kol ji neperrašyta; padeda tik viso disko šifravimas.</translation>
    </message>
    <message>
      <source>Lists of recent files, of the system and of other programs.</source>
      <translation>Sistemos ir kitų programų neseniai atvertų failų sąrašai.</translation>
    </message>
    <message>
      <source>The files the documents came from, in:</source>
      <translation>Failai, iš kurių gauti dokumentai, aplankuose:</translation>
    </message>
    <message>
      <source>What a printer or its queue remembers.</source>
      <translation>Ką atsimena spausdintuvas ar jo eilė.</translation>
    </message>
  </context>
  <context>
    <name>TravelDialog</name>
    <message>
      <source>Anybody can see that there is an encrypted file. At a border you may be asked for the passphrase: think about that before you leave, and read “Before a border” in the help.</source>
      <translation>Kad yra užšifruotas failas, mato bet kas. Pasienyje slaptafrazės gali paprašyti: pagalvokite apie tai prieš išvykdami ir pagalboje perskaitykite „Prieš sieną“.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Pack for a journey</source>
      <translation>Supakuoti kelionei</translation>
    </message>
    <message>
      <source>Pack the case</source>
      <translation>Supakuoti bylą</translation>
    </message>
    <message>
      <source>Passphrase of the package</source>
      <translation>Paketo slaptafrazė</translation>
    </message>
    <message>
      <source>Take this case on a journey</source>
      <translation>Imti šią bylą į kelionę</translation>
    </message>
    <message>
      <source>The whole case goes into one encrypted file on a stick. It is opened again as a test, every file compared. After that you can remove the case from this computer, and bring it back from the stick when you have arrived.</source>
      <translation>Visa byla sudedama į vieną užšifruotą failą atmintuke. Jis bandomai vėl atveriamas, kiekvienas failas palyginamas. Paskui bylą galite pašalinti iš šio kompiuterio, o atvykę – sugrąžinti iš atmintuko.</translation>
    </message>
    <message>
      <source>Which stick or folder?</source>
      <translation>Koks atmintukas ar aplankas?</translation>
    </message>
  </context>
  <context>
    <name>UnlockScreen</name>
    <message numerus="yes">
      <source>%n file(s) will be taken in once the case is open.</source>
      <translation>
        <numerusform>Atvėrus bylą bus priimtas %n failas.</numerusform>
        <numerusform>Atvėrus bylą bus priimti %n failai.</numerusform>
        <numerusform>Atvėrus bylą bus priimta %n failų.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open the case</source>
      <translation>Atverti bylą</translation>
    </message>
    <message>
      <source>Opening… this takes a second or two on purpose.</source>
      <translation>Atveriama… tai tyčia trunka sekundę ar dvi.</translation>
    </message>
    <message>
      <source>Other cases</source>
      <translation>Kitos bylos</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Slaptafrazė</translation>
    </message>
    <message>
      <source>This case is locked with a passphrase.</source>
      <translation>Ši byla užrakinta slaptafraze.</translation>
    </message>
    <message>
      <source>Type its passphrase, or its eight recovery words.</source>
      <translation>Įveskite jos slaptafrazę arba aštuonis atkūrimo žodžius.</translation>
    </message>
    <message>
      <source>Type its passphrase.</source>
      <translation>Įveskite jos slaptafrazę.</translation>
    </message>
  </context>
  <context>
    <name>Unlocking</name>
    <message>
      <source>It is remembered in memory until you close the case, never on the disk.</source>
      <translation>Jis atsimenamas tik atmintyje, kol užveriate bylą, ir niekada – diske.</translation>
    </message>
    <message>
      <source>Password of {0}</source>
      <translation>{0}: slaptažodis</translation>
    </message>
    <message>
      <source>This password does not open it.</source>
      <translation>Šis slaptažodis netinka.</translation>
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
      <source>On a network drive: look there every minute</source>
      <translation>Tinklo diske: tikrinti kas minutę</translation>
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
      <source>What arrives in the case’s own drop folder is taken in at once. Any other folder asks first, and nothing is copied before you answer. Files are copied, never moved or deleted.</source>
      <translation>Kas patenka į bylos gavimo aplanką, priimama iškart. Dėl kitų aplankų pirma klausiama, ir kol neatsakote, niekas nekopijuojama. Failai kopijuojami, niekada neperkeliami ir netrinami.</translation>
    </message>
    <message>
      <source>Which folder shall be watched?</source>
      <translation>Kurį aplanką stebėti?</translation>
    </message>
    <message>
      <source>With the folders inside it</source>
      <translation>Su jame esančiais aplankais</translation>
    </message>
    <message>
      <source>stop watching {folder}</source>
      <translation>aplanko {folder} nebestebėjimas</translation>
    </message>
    <message>
      <source>watch {folder}</source>
      <translation>aplanko {folder} stebėjimas</translation>
    </message>
    <message>
      <source>{folder} (not there)</source>
      <translation>{folder} (nėra)</translation>
    </message>
  </context>
  <context>
    <name>Why</name>
    <message>
      <source> or </source>
      <translation> arba </translation>
    </message>
    <message>
      <source>Accepted by {0}.</source>
      <translation>Patvirtino {0}.</translation>
    </message>
    <message>
      <source>Day and month may be swapped: it can also mean {0}.</source>
      <translation>Diena ir mėnuo gali būti sukeisti: tai gali reikšti ir {0}</translation>
    </message>
    <message>
      <source>It can fall on any day from {0} on.</source>
      <translation>Gali būti bet kurią dieną nuo {0}</translation>
    </message>
    <message>
      <source>It can fall on any day from {0} to {1}.</source>
      <translation>Gali būti bet kurią dieną nuo {0} iki {1}</translation>
    </message>
    <message>
      <source>It can fall on any day until {0}.</source>
      <translation>Gali būti bet kurią dieną iki {0}</translation>
    </message>
    <message>
      <source>It falls on one day: {0}.</source>
      <translation>Tenka vienai dienai: {0}</translation>
    </message>
    <message>
      <source>It has no date, so it stands at the end.</source>
      <translation>Datos nėra, todėl stovi gale.</translation>
    </message>
    <message>
      <source>It has no date; a person or the text placed it after an event.</source>
      <translation>Datos nėra; po įvykio jį pastatė žmogus arba tekstas.</translation>
    </message>
    <message>
      <source>It has no date; a person placed it before an event.</source>
      <translation>Datos nėra; žmogus jį padėjo prieš kitą įvykį.</translation>
    </message>
    <message>
      <source>It is counted from {0} in the same document.</source>
      <translation>Skaičiuojama nuo {0} tame pačiame dokumente.</translation>
    </message>
    <message>
      <source>It is counted from {0}.</source>
      <translation>Skaičiuojama nuo: {0}.</translation>
    </message>
    <message>
      <source>It is the day of the report; the day itself is not told.</source>
      <translation>Tai pranešimo diena; pati diena nepasakyta.</translation>
    </message>
    <message>
      <source>Sources differ: {0} was chosen, not {1}.</source>
      <translation>Šaltiniai skiriasi: pasirinkta {0}, ne {1}.</translation>
    </message>
    <message>
      <source>The document’s own date is needed for it and is not known.</source>
      <translation>Tam reikia paties dokumento datos, o ji nežinoma.</translation>
    </message>
    <message>
      <source>The month is taken from {0} in the same document.</source>
      <translation>Mėnuo paimtas iš {0} tame pačiame dokumente.</translation>
    </message>
    <message>
      <source>The sources give more than one date; all of them stand.</source>
      <translation>Šaltiniai nurodo ne vieną datą; lieka visos.</translation>
    </message>
    <message>
      <source>The year is taken from {0} in the same document.</source>
      <translation>Metai paimti iš {0} tame pačiame dokumente.</translation>
    </message>
    <message>
      <source>The year is taken from {0}.</source>
      <translation>Metai paimti iš: {0}.</translation>
    </message>
    <message>
      <source>This sentence gives no date.</source>
      <translation>Šiame sakinyje datos nėra.</translation>
    </message>
    <message>
      <source>Why: {0}</source>
      <translation>Kodėl: {0}</translation>
    </message>
    <message>
      <source>Worked out, and confirmed by a person.</source>
      <translation>Nustatyta ir žmogaus patvirtinta.</translation>
    </message>
    <message>
      <source>Worked out, and confirmed by nobody yet: it stays in [ ].</source>
      <translation>Nustatyta, dar niekieno nepatvirtinta: lieka [ ].</translation>
    </message>
    <message>
      <source>Written in the sentence.</source>
      <translation>Parašyta sakinyje.</translation>
    </message>
    <message>
      <source>You changed the date: the source is wrong.</source>
      <translation>Datą pakeitėte jūs: šaltinis klysta.</translation>
    </message>
    <message>
      <source>You corrected how the sentence was read.</source>
      <translation>Pataisėte tai, kaip perskaitytas sakinys.</translation>
    </message>
    <message>
      <source>You entered the date.</source>
      <translation>Datą įrašėte jūs.</translation>
    </message>
    <message>
      <source>You know the date from elsewhere.</source>
      <translation>Datą žinote iš kitur.</translation>
    </message>
    <message>
      <source>a date in figures</source>
      <translation>data skaičiais</translation>
    </message>
    <message>
      <source>a day of the week</source>
      <translation>savaitės diena</translation>
    </message>
    <message>
      <source>a decade or century</source>
      <translation>dešimtmetis ar šimtmetis</translation>
    </message>
    <message>
      <source>a holiday</source>
      <translation>šventė</translation>
    </message>
    <message>
      <source>a month, without a year</source>
      <translation>mėnuo, be metų</translation>
    </message>
    <message>
      <source>a part of a year</source>
      <translation>metų dalis</translation>
    </message>
    <message>
      <source>a quarter or half of a year</source>
      <translation>metų ketvirtis ar pusmetis</translation>
    </message>
    <message>
      <source>a season</source>
      <translation>metų laikas</translation>
    </message>
    <message>
      <source>a time counted from another date</source>
      <translation>laikas, skaičiuojamas nuo kitos datos</translation>
    </message>
    <message>
      <source>a word such as today or yesterday</source>
      <translation>toks žodis kaip šiandien ar vakar</translation>
    </message>
    <message>
      <source>a year</source>
      <translation>metai</translation>
    </message>
    <message>
      <source>day and month, without a year</source>
      <translation>diena ir mėnuo, be metų</translation>
    </message>
    <message>
      <source>day, month and a year of two figures</source>
      <translation>diena, mėnuo ir dviženkliai metai</translation>
    </message>
    <message>
      <source>day, month and year</source>
      <translation>diena, mėnuo ir metai</translation>
    </message>
    <message>
      <source>month and a year of two figures</source>
      <translation>mėnuo ir dviženkliai metai</translation>
    </message>
    <message>
      <source>month and year</source>
      <translation>mėnuo ir metai</translation>
    </message>
    <message>
      <source>the day the e-mail was sent</source>
      <translation>diena, kurią laiškas išsiųstas</translation>
    </message>
    <message>
      <source>the document’s date as its file gives it</source>
      <translation>dokumento data, kaip ji įrašyta faile</translation>
    </message>
    <message>
      <source>the document’s date as you entered it</source>
      <translation>dokumento data, kurią įrašėte jūs</translation>
    </message>
    <message>
      <source>the document’s own date</source>
      <translation>paties dokumento data</translation>
    </message>
    <message>
      <source>words such as last month or of the same year</source>
      <translation>tokie žodžiai kaip praėjusį mėnesį ar tų pačių metų</translation>
    </message>
    <message>
      <source>words such as the same day</source>
      <translation>tokie žodžiai kaip tą pačią dieną</translation>
    </message>
    <message>
      <source>{0}, read as {1}</source>
      <translation>{0}, perskaityta kaip {1}</translation>
    </message>
    <message>
      <source>{0}. It could not be worked out.</source>
      <translation>{0}. Nustatyti nepavyko.</translation>
    </message>
    <message>
      <source>{0}: {1}</source>
      <translation>{0}: {1}</translation>
    </message>
  </context>
  <context>
    <name>WhyHere</name>
    <message>
      <source>Show where that stands</source>
      <translation>Rodyti, kur tai yra</translation>
    </message>
    <message>
      <source>Why here?</source>
      <translation>Kodėl čia?</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Stop</source>
      <translation>Stabdyti</translation>
    </message>
  </context>
  <context>
    <name>WriteDownDialog</name>
    <message>
      <source>00:42 He says that they came on 4 June 2023.</source>
      <translation>00:42 Sako, kad jie atėjo 2023 m. birželio 4 d.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Atsisakyti</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Išsaugoti</translation>
    </message>
    <message>
      <source>The words, a line a paragraph</source>
      <translation>Žodžiai: eilutė – pastraipa</translation>
    </message>
    <message>
      <source>What {0} says</source>
      <translation>Kas sakoma: {0}</translation>
    </message>
    <message>
      <source>Write a line a paragraph. A line that begins with a minute, such as 00:42, is cited by it. The words are searched for events like any document; the file stays as it came.</source>
      <translation>Kiekviena eilutė – atskira pastraipa. Eilutė, prasidedanti minute, pavyzdžiui, 00:42, pagal ją cituojama. Įvykių žodžiuose ieškoma kaip ir kiekviename dokumente; pats failas lieka, koks gautas.</translation>
    </message>
  </context>
</TS>
