<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
  <context>
    <name>ArchiveChoice</name>
    <message numerus="yes">
      <source>%n file(s) inside. Nothing was unpacked. Tick what belongs to the case; the archive itself stays as it is.</source>
      <translation>
        <numerusform>%n file inside. Nothing was unpacked. Tick what belongs to the case; the archive itself stays as it is.</numerusform>
        <numerusform>%n files inside. Nothing was unpacked. Tick what belongs to the case; the archive itself stays as it is.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Add %n file(s)</source>
      <translation>
        <numerusform>Add %n file</numerusform>
        <numerusform>Add %n files</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Arrivals</name>
    <message numerus="yes">
      <source>%n contradict(s) what you accepted</source>
      <translation>
        <numerusform>%n contradicts what you accepted</numerusform>
        <numerusform>%n contradict what you accepted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time limit(s)</source>
      <translation>
        <numerusform>%n time limit</numerusform>
        <numerusform>%n time limits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>add %n document(s)</source>
      <translation>
        <numerusform>add %n document</numerusform>
        <numerusform>add %n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>confirm %n event(s)</source>
      <translation>
        <numerusform>confirm %n event</numerusform>
        <numerusform>confirm %n events</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ArrivalsPanel</name>
    <message numerus="yes">
      <source>%n file(s) added</source>
      <translation>
        <numerusform>%n file added</numerusform>
        <numerusform>%n files added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) being taken in</source>
      <translation>
        <numerusform>%n file being taken in</numerusform>
        <numerusform>%n files being taken in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n here already</source>
      <translation>
        <numerusform>%n here already</numerusform>
        <numerusform>%n here already</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n need(s) you</source>
      <translation>
        <numerusform>%n needs you</numerusform>
        <numerusform>%n need you</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not added</source>
      <translation>
        <numerusform>%n not added</numerusform>
        <numerusform>%n not added</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>AskLine</name>
    <message numerus="yes">
      <source>%n day(s) left</source>
      <translation>
        <numerusform>%n day left</numerusform>
        <numerusform>%n days left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n found</source>
      <translation>
        <numerusform>%n found</numerusform>
        <numerusform>%n found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) found</source>
      <translation>
        <numerusform>%n question found</numerusform>
        <numerusform>%n questions found</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n question(s) open</source>
      <translation>
        <numerusform>%n question open</numerusform>
        <numerusform>%n questions open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Overdue by %n day(s)</source>
      <translation>
        <numerusform>Overdue by %n day</numerusform>
        <numerusform>Overdue by %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Band</name>
    <message numerus="yes">
      <source>%n event(s) with a date.</source>
      <translation>
        <numerusform>%n event with a date.</numerusform>
        <numerusform>%n events with a date.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date</source>
      <translation>
        <numerusform>%n without a date</numerusform>
        <numerusform>%n without a date</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n without a date.</source>
      <translation>
        <numerusform>%n without a date.</numerusform>
        <numerusform>%n without a date.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Blacking</name>
    <message numerus="yes">
      <source>%n place(s) blacked out:</source>
      <translation>
        <numerusform>%n place blacked out:</numerusform>
        <numerusform>%n places blacked out:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CaseGiving</name>
    <message numerus="yes">
      <source>%n document(s) given, opened again and checked: {0}</source>
      <translation>
        <numerusform>%n document given, opened again and checked: {0}</numerusform>
        <numerusform>%n documents given, opened again and checked: {0}</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CasePane</name>
    <message numerus="yes">
      <source>No copy outside this computer for %n day(s): File, Backups…</source>
      <translation>
        <numerusform>No copy outside this computer for %n day: File, Backups…</numerusform>
        <numerusform>No copy outside this computer for %n days: File, Backups…</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Composing</name>
    <message numerus="yes">
      <source>one letter of %n picture(s)</source>
      <translation>
        <numerusform>one letter of %n picture</numerusform>
        <numerusform>one letter of %n pictures</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Copies</name>
    <message numerus="yes">
      <source>%n file(s) documents came from, in {folder}</source>
      <translation>
        <numerusform>%n file documents came from, in {folder}</numerusform>
        <numerusform>%n files documents came from, in {folder}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n open</numerusform>
        <numerusform>%n open</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DeadlinesView</name>
    <message numerus="yes">
      <source>%n open for us</source>
      <translation>
        <numerusform>%n open for us</numerusform>
        <numerusform>%n open for us</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n overdue</source>
      <translation>
        <numerusform>%n overdue</numerusform>
        <numerusform>%n overdue</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to ask about</source>
      <translation>
        <numerusform>%n to ask about</numerusform>
        <numerusform>%n to ask about</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DeleteDialog</name>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>%n backup</numerusform>
        <numerusform>%n backups</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n copy(ies) still open: say of each that it is gone, or why it stays.</source>
      <translation>
        <numerusform>%n copy(ies) still open: say of each that it is gone, or why it stays.</numerusform>
        <numerusform>%n copy(ies) still open: say of each that it is gone, or why it stays.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) that were never taken in are kept, in a folder beside the case.</source>
      <translation>
        <numerusform>%n file that were never taken in are kept, in a folder beside the case.</numerusform>
        <numerusform>%n files that were never taken in are kept, in a folder beside the case.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n paper(s) in the case folder</source>
      <translation>
        <numerusform>%n paper in the case folder</numerusform>
        <numerusform>%n papers in the case folder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>With %n file(s) in the drop folder that were taken in</source>
      <translation>
        <numerusform>With %n file in the drop folder that were taken in</numerusform>
        <numerusform>With %n files in the drop folder that were taken in</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Differing</name>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Document</name>
    <message numerus="yes">
      <source>%n contradict(s) what you accepted</source>
      <translation>
        <numerusform>%n contradicts what you accepted</numerusform>
        <numerusform>%n contradict what you accepted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new</source>
      <translation>
        <numerusform>%n new</numerusform>
        <numerusform>%n new</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time limit(s)</source>
      <translation>
        <numerusform>%n time limit</numerusform>
        <numerusform>%n time limits</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>confirms %n event(s)</source>
      <translation>
        <numerusform>confirms %n event</numerusform>
        <numerusform>confirms %n events</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DocumentActs</name>
    <message numerus="yes">
      <source>move %n document(s) to the trash</source>
      <translation>
        <numerusform>move %n document to the trash</numerusform>
        <numerusform>move %n documents to the trash</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DonePage</name>
    <message numerus="yes">
      <source>%n accepted</source>
      <translation>
        <numerusform>%n accepted</numerusform>
        <numerusform>%n accepted</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dismissed</source>
      <translation>
        <numerusform>%n dismissed</numerusform>
        <numerusform>%n dismissed</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n edited</source>
      <translation>
        <numerusform>%n edited</numerusform>
        <numerusform>%n edited</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) of the background name nobody of this case.</source>
      <translation>
        <numerusform>%n event of the background name nobody of this case.</numerusform>
        <numerusform>%n events of the background name nobody of this case.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Erasing</name>
    <message numerus="yes">
      <source>%n event(s) that nothing else tells.</source>
      <translation>
        <numerusform>%n event that nothing else tells.</numerusform>
        <numerusform>%n events that nothing else tells.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s) told by other documents too stay, without these words. Read their headlines again.</source>
      <translation>
        <numerusform>%n event told by other documents too stay, without these words. Read their headlines again.</numerusform>
        <numerusform>%n events told by other documents too stay, without these words. Read their headlines again.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>All %n backup(s); a new one is made.</source>
      <translation>
        <numerusform>All %n backup; a new one is made.</numerusform>
        <numerusform>All %n backups; a new one is made.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>The originals and every word of %n document(s):</source>
      <translation>
        <numerusform>The originals and every word of %n document:</numerusform>
        <numerusform>The originals and every word of %n documents:</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Event</name>
    <message numerus="yes">
      <source> in %n document(s)</source>
      <translation>
        <numerusform> in %n document</numerusform>
        <numerusform> in %n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n date</numerusform>
        <numerusform>%n dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s), same text</source>
      <translation>
        <numerusform>%n document, same text</numerusform>
        <numerusform>%n documents, same text</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n points differ</source>
      <translation>
        <numerusform>%n point differs</numerusform>
        <numerusform>%n points differ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n source(s)</source>
      <translation>
        <numerusform>%n source</numerusform>
        <numerusform>%n sources</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>FolderQuestion</name>
    <message numerus="yes">
      <source>%n new file(s) in {folder}. Where do they belong?</source>
      <translation>
        <numerusform>%n new file in {folder}. Where does it belong?</numerusform>
        <numerusform>%n new files in {folder}. Where do they belong?</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>GiveDialog</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n private event(s)</source>
      <translation>
        <numerusform>%n private event</numerusform>
        <numerusform>%n private events</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>HiddenNotice</name>
    <message numerus="yes">
      <source>%n new event(s) are hidden by this filter.</source>
      <translation>
        <numerusform>%n new event is hidden by this filter.</numerusform>
        <numerusform>%n new events are hidden by this filter.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>ImportLog</name>
    <message numerus="yes">
      <source>%n file(s) arrived in this case.</source>
      <translation>
        <numerusform>%n file arrived in this case.</numerusform>
        <numerusform>%n files arrived in this case.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>MovedPane</name>
    <message numerus="yes">
      <source>%n quote(s) read differently now:</source>
      <translation>
        <numerusform>%n quote reads differently now:</numerusform>
        <numerusform>%n quotes read differently now:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n quote(s) were not found again. The old words are kept:</source>
      <translation>
        <numerusform>%n quote was not found again. The old words are kept:</numerusform>
        <numerusform>%n quotes were not found again. The old words are kept:</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n more</source>
      <translation>
        <numerusform>and %n more</numerusform>
        <numerusform>and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PackedDialog</name>
    <message numerus="yes">
      <source>%n file(s) were decrypted again and compared.</source>
      <translation>
        <numerusform>%n file were decrypted again and compared.</numerusform>
        <numerusform>%n files were decrypted again and compared.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PassphraseFields</name>
    <message numerus="yes">
      <source>At least %n sign(s); four or five words are best.</source>
      <translation>
        <numerusform>At least %n sign; four or five words are best.</numerusform>
        <numerusform>At least %n signs; four or five words are best.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message numerus="yes">
      <source>named %n time(s)</source>
      <translation>
        <numerusform>named %n time</numerusform>
        <numerusform>named %n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>PersonFileDialog</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n note(s)</source>
      <translation>
        <numerusform>%n note</numerusform>
        <numerusform>%n notes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s) with the name</source>
      <translation>
        <numerusform>%n sentence with the name</numerusform>
        <numerusform>%n sentences with the name</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n statement</numerusform>
        <numerusform>%n statements</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionCard</name>
    <message numerus="yes">
      <source>%n time(s)</source>
      <translation>
        <numerusform>%n time</numerusform>
        <numerusform>%n times</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QuestionsView</name>
    <message numerus="yes">
      <source>%n found, not kept</source>
      <translation>
        <numerusform>%n found, not kept</numerusform>
        <numerusform>%n found, not kept</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n open</numerusform>
        <numerusform>%n open</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message numerus="yes">
      <source>%n left</source>
      <translation>
        <numerusform>%n left</numerusform>
        <numerusform>%n left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Accept the %n that only add a source</source>
      <translation>
        <numerusform>Accept the %n that only adds a source</numerusform>
        <numerusform>Accept the %n that only add a source</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>RecordList</name>
    <message numerus="yes">
      <source>Part in events (%n)</source>
      <translation>
        <numerusform>Part in events (%n)</numerusform>
        <numerusform>Part in events (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Proceedings (%n)</source>
      <translation>
        <numerusform>Proceedings (%n)</numerusform>
        <numerusform>Proceedings (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Statements (%n)</source>
      <translation>
        <numerusform>Statements (%n)</numerusform>
        <numerusform>Statements (%n)</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Where named (%n)</source>
      <translation>
        <numerusform>Where named (%n)</numerusform>
        <numerusform>Where named (%n)</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rereading</name>
    <message numerus="yes">
      <source>%n read differently</source>
      <translation>
        <numerusform>%n reads differently</numerusform>
        <numerusform>%n read differently</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n were not found again</source>
      <translation>
        <numerusform>%n was not found again</numerusform>
        <numerusform>%n were not found again</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Read again: %n quote(s) stand as they were</source>
      <translation>
        <numerusform>Read again: %n quote stands as it was</numerusform>
        <numerusform>Read again: %n quotes stand as they were</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Rooms</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n name(s)</source>
      <translation>
        <numerusform>%n name</numerusform>
        <numerusform>%n names</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s)</source>
      <translation>
        <numerusform>%n suggestion</numerusform>
        <numerusform>%n suggestions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SameEvent</name>
    <message numerus="yes">
      <source>%n more sentence(s)</source>
      <translation>
        <numerusform>%n more sentence</numerusform>
        <numerusform>%n more sentences</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Scan</name>
    <message numerus="yes">
      <source>%n page(s) still to be read from the picture.</source>
      <translation>
        <numerusform>%n page still to be read from the picture.</numerusform>
        <numerusform>%n pages still to be read from the picture.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SearchView</name>
    <message numerus="yes">
      <source>%n page(s) found, the best first</source>
      <translation>
        <numerusform>%n page found, the best first</numerusform>
        <numerusform>%n pages found, the best first</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SideNotes</name>
    <message numerus="yes">
      <source>This paper prints %n hidden name(s).</source>
      <translation>
        <numerusform>This paper prints %n hidden name.</numerusform>
        <numerusform>This paper prints %n hidden names.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Splitting</name>
    <message numerus="yes">
      <source>Split into %n part(s).</source>
      <translation>
        <numerusform>Split into %n part.</numerusform>
        <numerusform>Split into %n parts.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Status</name>
    <message numerus="yes">
      <source>%n disagreement(s) open</source>
      <translation>
        <numerusform>%n disagreement open</numerusform>
        <numerusform>%n disagreements open</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) being taken in</source>
      <translation>
        <numerusform>%n file being taken in</numerusform>
        <numerusform>%n files being taken in</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) changed since added</source>
      <translation>
        <numerusform>%n file changed since added</numerusform>
        <numerusform>%n files changed since added</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n new file(s) wait for your answer</source>
      <translation>
        <numerusform>%n new file waits for your answer</numerusform>
        <numerusform>%n new files wait for your answer</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n to review</source>
      <translation>
        <numerusform>%n to review</numerusform>
        <numerusform>%n to review</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Drop folder: %n file(s) taken in, left where they are</source>
      <translation>
        <numerusform>Drop folder: %n file taken in, left where they are</numerusform>
        <numerusform>Drop folder: %n files taken in, left where they are</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SuggestionsNotice</name>
    <message numerus="yes">
      <source>%n suggested event(s)</source>
      <translation>
        <numerusform>%n suggested event</numerusform>
        <numerusform>%n suggested events</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>SummaryView</name>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Ties</name>
    <message numerus="yes">
      <source>%n document(s), same text</source>
      <translation>
        <numerusform>%n document, same text</numerusform>
        <numerusform>%n documents, same text</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimeLimit</name>
    <message numerus="yes">
      <source>%n day(s) left</source>
      <translation>
        <numerusform>%n day left</numerusform>
        <numerusform>%n days left</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Overdue by %n day(s)</source>
      <translation>
        <numerusform>Overdue by %n day</numerusform>
        <numerusform>Overdue by %n days</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Timeline</name>
    <message numerus="yes">
      <source>%n agree</source>
      <translation>
        <numerusform>%n agrees</numerusform>
        <numerusform>%n agree</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n date</numerusform>
        <numerusform>%n dates</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n differ</source>
      <translation>
        <numerusform>%n differs</numerusform>
        <numerusform>%n differ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more sentence(s)</source>
      <translation>
        <numerusform>%n more sentence</numerusform>
        <numerusform>%n more sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Nothing told for %n month(s)</source>
      <translation>
        <numerusform>Nothing told for %n month</numerusform>
        <numerusform>Nothing told for %n months</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>TimelineView</name>
    <message numerus="yes">
      <source>%n event(s)</source>
      <translation>
        <numerusform>%n event</numerusform>
        <numerusform>%n events</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n suggestion(s)</source>
      <translation>
        <numerusform>%n suggestion</numerusform>
        <numerusform>%n suggestions</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>UnlockScreen</name>
    <message numerus="yes">
      <source>%n file(s) will be taken in once the case is open.</source>
      <translation>
        <numerusform>%n file will be taken in once the case is open.</numerusform>
        <numerusform>%n files will be taken in once the case is open.</numerusform>
      </translation>
    </message>
  </context>
</TS>
