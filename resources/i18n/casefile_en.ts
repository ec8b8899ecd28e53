<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
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
      <source>%n need(s) you</source>
      <translation>
        <numerusform>%n needs you</numerusform>
        <numerusform>%n need you</numerusform>
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
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>DocumentsView</name>
    <message numerus="yes">
      <source>%n document(s)</source>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
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
  </context>
  <context>
    <name>Event</name>
    <message numerus="yes">
      <source>%n dates</source>
      <translation>
        <numerusform>%n date</numerusform>
        <numerusform>%n dates</numerusform>
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
</TS>
