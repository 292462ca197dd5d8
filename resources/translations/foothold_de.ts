<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AccountDocuments</name>
    <message>
        <source>The account is not in the book any more.</source>
        <translation>Der Kunde ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Without the commercial page</source>
        <translation>Ohne die kaufmännische Seite</translation>
    </message>
    <message>
        <source>The opportunity is not in the book any more.</source>
        <translation>Die Chance ist nicht mehr im Buch.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch…</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>Buch &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Try the &amp;sample</source>
        <translation>Das &amp;Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>&amp;Import folder…</source>
        <translation>Ordner &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>Ordner &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export account &amp;plan…</source>
        <translation>Kunden&amp;plan exportieren…</translation>
    </message>
    <message>
        <source>Con&amp;versation sheet…</source>
        <translation>&amp;Gesprächsblatt…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Close book</source>
        <translation>Buch s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Scoring profile…</source>
        <translation>&amp;Bewertungsprofil…</translation>
    </message>
    <message>
        <source>&amp;Go to…</source>
        <translation>&amp;Gehe zu…</translation>
    </message>
    <message>
        <source>&amp;Filter accounts</source>
        <translation>Kunden &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Write to the account…</source>
        <translation>An den Kunden &amp;schreiben…</translation>
    </message>
    <message>
        <source>&amp;Log a conversation…</source>
        <translation>Gespräch &amp;erfassen…</translation>
    </message>
    <message>
        <source>What i&amp;f…</source>
        <translation>Was &amp;wäre, wenn…</translation>
    </message>
    <message>
        <source>Open &amp;account</source>
        <translation>&amp;Kunden öffnen</translation>
    </message>
    <message>
        <source>E&amp;xplain this figure</source>
        <translation>Diesen Wert er&amp;klären</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Portfolio</source>
        <translation>&amp;Portfolio</translation>
    </message>
    <message>
        <source>&amp;QBRs</source>
        <translation>&amp;QBRs</translation>
    </message>
    <message>
        <source>&amp;Whitespace</source>
        <translation>&amp;Whitespace</translation>
    </message>
    <message>
        <source>Re&amp;tention</source>
        <translation>B&amp;indung</translation>
    </message>
    <message>
        <source>&amp;Renewals</source>
        <translation>&amp;Verlängerungen</translation>
    </message>
    <message>
        <source>Pipe&amp;line</source>
        <translation>Pipe&amp;line</translation>
    </message>
    <message>
        <source>Co&amp;verage</source>
        <translation>&amp;Abdeckung</translation>
    </message>
    <message>
        <source>Pro&amp;gramme</source>
        <translation>P&amp;rogramm</translation>
    </message>
    <message>
        <source>Cali&amp;bration</source>
        <translation>Kali&amp;brierung</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>For&amp;ward</source>
        <translation>V&amp;orwärts</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>&amp;Nächster Reiter</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>Vori&amp;ger Reiter</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Reiter s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Aus&amp;sehen</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Leitfaden</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>&amp;Rundgang durchs Fenster</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>&amp;Tastatur</translation>
    </message>
    <message>
        <source>&amp;About Foothold</source>
        <translation>Ü&amp;ber Foothold</translation>
    </message>
    <message>
        <source>Figures as &amp;of…</source>
        <translation>&amp;Stand der Werte…</translation>
    </message>
    <message>
        <source>&amp;QBR sheet…</source>
        <translation>&amp;QBR-Blatt…</translation>
    </message>
    <message>
        <source>S&amp;lides of the review…</source>
        <translation>F&amp;olien zum Review…</translation>
    </message>
    <message>
        <source>&amp;Discovery sheet…</source>
        <translation>&amp;Fragenblatt…</translation>
    </message>
    <message>
        <source>Portfolio &amp;report…</source>
        <translation>Portfolio&amp;bericht…</translation>
    </message>
    <message>
        <source>Save &amp;table as…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save pict&amp;ure as…</source>
        <translation>Bil&amp;d speichern…</translation>
    </message>
    <message>
        <source>I&amp;mport files…</source>
        <translation>&amp;Dateien importieren…</translation>
    </message>
</context>
<context>
    <name>ArrCharts</name>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>New logos</source>
        <translation>Neue</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Rückkehrer</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>▲ new</source>
        <translation>▲ neu</translation>
    </message>
    <message>
        <source>▲ reactivated</source>
        <translation>▲ zurückgekehrt</translation>
    </message>
    <message>
        <source>▲ expansion</source>
        <translation>▲ Ausbau</translation>
    </message>
    <message>
        <source>▼ contraction</source>
        <translation>▼ Schrumpfung</translation>
    </message>
    <message>
        <source>▼ churn</source>
        <translation>▼ Abwanderung</translation>
    </message>
</context>
<context>
    <name>Benchmarks</name>
    <message>
        <source>Product/market-fit issue or severe onboarding failure</source>
        <translation>Das Produkt passt nicht zum Markt, oder die Einführung ist gescheitert</translation>
    </message>
    <message>
        <source>Do not invest in expansion. Churn autopsy on the last 10 churned accounts</source>
        <translation>Nicht in Ausbau investieren. Die letzten 10 abgewanderten Kunden untersuchen</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>ICP tightness</source>
        <translation>engeres Kundenprofil</translation>
    </message>
    <message>
        <source>pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>practice (expansion architecture playbook)</source>
        <translation>Praxis (Leitfaden für Ausbau)</translation>
    </message>
    <message>
        <source>Structural churn that expansion masks but does not fix</source>
        <translation>Strukturelle Abwanderung, die der Ausbau verdeckt, aber nicht behebt</translation>
    </message>
    <message>
        <source>Identify the top 3 churn drivers and fix the biggest</source>
        <translation>Die 3 größten Gründe der Abwanderung finden und den größten beheben</translation>
    </message>
    <message>
        <source>health scoring</source>
        <translation>Gesundheitswerte</translation>
    </message>
    <message>
        <source>renewal process</source>
        <translation>Ablauf der Verlängerung</translation>
    </message>
    <message>
        <source>champion management</source>
        <translation>Pflege der Champions</translation>
    </message>
    <message>
        <source>Ready to layer expansion; some churn is acceptable</source>
        <translation>Bereit für Ausbau; etwas Abwanderung ist hinnehmbar</translation>
    </message>
    <message>
        <source>Shift focus to expansion architecture</source>
        <translation>Den Schwerpunkt auf den Aufbau des Ausbaus legen</translation>
    </message>
    <message>
        <source>expansion signals</source>
        <translation>Signale für Ausbau</translation>
    </message>
    <message>
        <source>whitespace analysis</source>
        <translation>Whitespace-Analyse</translation>
    </message>
    <message>
        <source>CS-to-sales handback</source>
        <translation>Übergabe von CS an den Vertrieb</translation>
    </message>
    <message>
        <source>Enterprise-grade retention; expansion is the growth lever</source>
        <translation>Bindung auf höchstem Niveau; der Ausbau ist der Hebel des Wachstums</translation>
    </message>
    <message>
        <source>Maximise expansion velocity and coverage</source>
        <translation>Tempo und Abdeckung des Ausbaus steigern</translation>
    </message>
    <message>
        <source>product-led expansion</source>
        <translation>Ausbau aus dem Produkt heraus</translation>
    </message>
    <message>
        <source>pricing architecture</source>
        <translation>Preisarchitektur</translation>
    </message>
    <message>
        <source>land-and-expand</source>
        <translation>klein beginnen, dann ausbauen</translation>
    </message>
    <message>
        <source>KeyBanc 2025 (median 88-91, top quartile 95+)</source>
        <translation>KeyBanc 2025 (Median 88–91, oberstes Viertel ab 95)</translation>
    </message>
    <message>
        <source>operator benchmark</source>
        <translation>Vergleichswert aus der Praxis</translation>
    </message>
    <message>
        <source>Gainsight; industry composite</source>
        <translation>Gainsight; Mittel der Branche</translation>
    </message>
    <message>
        <source>global NPS standards</source>
        <translation>weltweite NPS-Richtwerte</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>Praxis</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Renewal: %1</source>
        <translation>Verlängerung: %1</translation>
    </message>
    <message>
        <source>Contract %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>Last day for notice: %1</source>
        <translation>Letzter Tag der Kündigung: %1</translation>
    </message>
    <message>
        <source>Window for expansion opens: %1</source>
        <translation>Fenster für Ausbau öffnet: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 months before the renewal</source>
        <translation>%1 Monate vor der Verlängerung</translation>
    </message>
    <message>
        <source>QBR: %1</source>
        <translation>QBR: %1</translation>
    </message>
</context>
<context>
    <name>CellReason</name>
    <message>
        <source>Contract %1: a line of %2 that names no department, shared by headcount.</source>
        <translation>Vertrag %1: eine Position über %2 ohne Abteilung, nach Köpfen verteilt.</translation>
    </message>
    <message>
        <source>Contract %1: a line of %2 for this department.</source>
        <translation>Vertrag %1: eine Position über %2 für diese Abteilung.</translation>
    </message>
    <message>
        <source>Opportunity %1: %2.</source>
        <translation>Chance %1: %2.</translation>
    </message>
    <message>
        <source>The potential is the one recorded for this cell.</source>
        <translation>Das Potenzial ist das für dieses Feld eingetragene.</translation>
    </message>
    <message>
        <source>Its value is unknown: the product&apos;s list price or the department&apos;s headcount is missing.</source>
        <translation>Der Wert ist unbekannt: der Listenpreis des Produkts oder die Kopfzahl der Abteilung fehlt.</translation>
    </message>
    <message>
        <source>The value comes from a potential recorded for the whole account, else from the list price.</source>
        <translation>Der Wert kommt aus einem Potenzial für den ganzen Kunden, sonst aus dem Listenpreis.</translation>
    </message>
    <message>
        <source>Recorded as not applicable here.</source>
        <translation>Hier als nicht anwendbar eingetragen.</translation>
    </message>
    <message>
        <source>A competitor is in use here.</source>
        <translation>Hier ist ein Wettbewerber im Einsatz.</translation>
    </message>
    <message>
        <source>%1 is in use here.</source>
        <translation>%1 ist hier im Einsatz.</translation>
    </message>
    <message>
        <source>They built their own.</source>
        <translation>Sie haben etwas Eigenes gebaut.</translation>
    </message>
    <message>
        <source>Not owned, and nothing is in the pipeline.</source>
        <translation>Nicht im Einsatz, und nichts ist in der Pipeline.</translation>
    </message>
</context>
<context>
    <name>ChangeText</name>
    <message>
        <source>= since %1</source>
        <translation>= seit %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <translation>%1 %2 seit %3</translation>
    </message>
</context>
<context>
    <name>Checkpoints</name>
    <message>
        <source>first win</source>
        <translation>erster Erfolg</translation>
    </message>
    <message>
        <source>first month: is it in use?</source>
        <translation>erster Monat: wird es genutzt?</translation>
    </message>
    <message>
        <source>three months: low use?</source>
        <translation>drei Monate: wenig Nutzung?</translation>
    </message>
    <message>
        <source>half a year: what came of it</source>
        <translation>ein halbes Jahr: was daraus wurde</translation>
    </message>
    <message>
        <source>open the renewal</source>
        <translation>die Verlängerung eröffnen</translation>
    </message>
    <message>
        <source>share relevant success stories</source>
        <translation>passende Erfolgsgeschichten zeigen</translation>
    </message>
    <message>
        <source>review meeting on progress</source>
        <translation>Treffen zum Stand der Dinge</translation>
    </message>
    <message>
        <source>low-usage plan</source>
        <translation>Plan gegen geringe Nutzung</translation>
    </message>
    <message>
        <source>open actions closed</source>
        <translation>offene Maßnahmen abgeschlossen</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Konzernkunde</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Touch tier</source>
        <translation>Betreuungsstufe</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Addressable users</source>
        <translation>Mögliche Nutzer</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Sourced by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Sourced as</source>
        <translation>Gefunden als</translation>
    </message>
    <message>
        <source>Handback</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Critical event</source>
        <translation>Kritisches Ereignis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Won ARR</source>
        <translation>Gewonnener ARR</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Arbeitsergebnis</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Erfolgsziel</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>First value on</source>
        <translation>Erster Nutzen am</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Beginn des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohmarge</translation>
    </message>
    <message>
        <source>CAC</source>
        <translation>CAC</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Headcount</source>
        <translation>Kopfzahl</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Anwendbar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>Wanted relationship</source>
        <translation>Gewünschte Beziehung</translation>
    </message>
    <message>
        <source>Our owner</source>
        <translation>Bei uns zuständig</translation>
    </message>
    <message>
        <source>Preferred channel</source>
        <translation>Bevorzugter Weg</translation>
    </message>
    <message>
        <source>Cadence (days)</source>
        <translation>Takt (Tage)</translation>
    </message>
    <message>
        <source>Original sponsor</source>
        <translation>Ursprünglicher Sponsor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Status seit</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Unterschrieben</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>Gekündigt</translation>
    </message>
    <message>
        <source>Auto-renew</source>
        <translation>Verlängert sich selbst</translation>
    </message>
    <message>
        <source>Notice (days)</source>
        <translation>Kündigungsfrist (Tage)</translation>
    </message>
    <message>
        <source>Escalation %</source>
        <translation>Preissteigerung %</translation>
    </message>
    <message>
        <source>Discount %</source>
        <translation>Rabatt %</translation>
    </message>
    <message>
        <source>Discount until</source>
        <translation>Rabatt bis</translation>
    </message>
    <message>
        <source>Expansion option</source>
        <translation>Option auf Ausbau</translation>
    </message>
    <message>
        <source>Renewed from</source>
        <translation>Verlängert aus</translation>
    </message>
    <message>
        <source>End reason</source>
        <translation>Grund des Endes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Expected ARR</source>
        <translation>Erwarteter ARR</translation>
    </message>
    <message>
        <source>Forecast note</source>
        <translation>Notiz zur Prognose</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>Monatliche Grenze</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Commission %</source>
        <translation>Provision %</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Competitor&apos;s renewal</source>
        <translation>Verlängerung des Wettbewerbers</translation>
    </message>
    <message>
        <source>Potential ARR</source>
        <translation>Potenzial ARR</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Nutzer</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Buying role</source>
        <translation>Rolle beim Kauf</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Daily active users</source>
        <translation>Täglich aktive Nutzer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familie</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Old title</source>
        <translation>Alter Titel</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>In our domain</source>
        <translation>In unserem Feld</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Our people</source>
        <translation>Unsere Leute</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Geplant für</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preismodell</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Gesetzt am</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>New seniority</source>
        <translation>Neuer Rang</translation>
    </message>
    <message>
        <source>New title</source>
        <translation>Neuer Titel</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Quantity used</source>
        <translation>Genutzte Menge</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>▲ over capacity</source>
        <translation>▲ über der Kapazität</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>✓ reached</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>still without value</source>
        <translation>noch ohne Nutzen</translation>
    </message>
    <message>
        <source>good within %1 days</source>
        <translation>gut binnen %1 Tagen</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>! no CSM looks after them: name one in the portfolio</source>
        <translation>! kein CSM betreut sie: im Portfolio einen nennen</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>DocumentCatalogue</name>
    <message>
        <source>Account plans</source>
        <translation>Kundenpläne</translation>
    </message>
    <message>
        <source>Account plan: %1</source>
        <translation>Kundenplan: %1</translation>
    </message>
    <message>
        <source>%1 account plan</source>
        <translation>%1 Kundenplan</translation>
    </message>
    <message>
        <source>QBR sheets</source>
        <translation>QBR-Blätter</translation>
    </message>
    <message>
        <source>QBR sheet: %1</source>
        <translation>QBR-Blatt: %1</translation>
    </message>
    <message>
        <source>%1 QBR</source>
        <translation>%1 QBR</translation>
    </message>
    <message>
        <source>Slides of the reviews</source>
        <translation>Folien zu den Reviews</translation>
    </message>
    <message>
        <source>Slides of the review: %1</source>
        <translation>Folien zum Review: %1</translation>
    </message>
    <message>
        <source>%1 review</source>
        <translation>%1 Review</translation>
    </message>
    <message>
        <source>Conversation sheets</source>
        <translation>Gesprächsblätter</translation>
    </message>
    <message>
        <source>Conversation sheet: %1</source>
        <translation>Gesprächsblatt: %1</translation>
    </message>
    <message>
        <source>%1 conversation</source>
        <translation>%1 Gespräch</translation>
    </message>
    <message>
        <source>Discovery sheets</source>
        <translation>Fragenblätter</translation>
    </message>
    <message>
        <source>Discovery sheet: %1</source>
        <translation>Fragenblatt: %1</translation>
    </message>
    <message>
        <source>%1 discovery</source>
        <translation>%1 Fragenblatt</translation>
    </message>
    <message>
        <source>Value records</source>
        <translation>Nutzennachweise</translation>
    </message>
    <message>
        <source>Value record: %1</source>
        <translation>Nutzennachweis: %1</translation>
    </message>
    <message>
        <source>%1 value record</source>
        <translation>%1 Nutzennachweis</translation>
    </message>
    <message>
        <source>Proposals of the open opportunities</source>
        <translation>Vorschläge zu den offenen Chancen</translation>
    </message>
    <message>
        <source>Proposal: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
    <message>
        <source>%1 proposal</source>
        <translation>%1 Vorschlag</translation>
    </message>
    <message>
        <source>Handback packages of the open opportunities</source>
        <translation>Übergabepakete zu den offenen Chancen</translation>
    </message>
    <message>
        <source>Handback package: %1</source>
        <translation>Übergabepaket: %1</translation>
    </message>
    <message>
        <source>%1 handback</source>
        <translation>%1 Übergabe</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>contract %1 to %2</source>
        <translation>Vertrag %1 bis %2</translation>
    </message>
    <message>
        <source>contract %1 from %2</source>
        <translation>Vertrag %1 ab %2</translation>
    </message>
    <message>
        <source>%1: %2 seats</source>
        <translation>%1: %2 Plätze</translation>
    </message>
    <message>
        <source>%1: %2 a month</source>
        <translation>%1: %2 im Monat</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1: %2 used in %3</source>
        <translation>%1: %2 genutzt im %3</translation>
    </message>
    <message>
        <source>%1: %2 active users in %3</source>
        <translation>%1: %2 aktive Nutzer im %3</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 gave %2</source>
        <translation>%1 gab %2</translation>
    </message>
    <message>
        <source>invoice due on %1</source>
        <translation>Rechnung fällig am %1</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>is not between %1 and %2</source>
        <translation>liegt nicht zwischen %1 und %2</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is negative</source>
        <translation>ist negativ</translation>
    </message>
    <message>
        <source>is not above 0</source>
        <translation>ist nicht größer als 0</translation>
    </message>
    <message>
        <source>is too small</source>
        <translation>ist zu klein</translation>
    </message>
    <message>
        <source>is not one of %1</source>
        <translation>ist keines von %1</translation>
    </message>
    <message>
        <source>is not yes or no</source>
        <translation>ist weder yes noch no</translation>
    </message>
    <message>
        <source>is not a date of the calendar in the form YYYY-MM-DD</source>
        <translation>ist kein Tag des Kalenders in der Form JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>is not a month in the form YYYY-MM</source>
        <translation>ist kein Monat in der Form JJJJ-MM</translation>
    </message>
    <message>
        <source>is not a day of the year in the form MM-DD</source>
        <translation>ist kein Tag des Jahres in der Form MM-TT</translation>
    </message>
    <message>
        <source>is not a whole number in digits only</source>
        <translation>ist keine ganze Zahl nur aus Ziffern</translation>
    </message>
    <message>
        <source>is not a decimal number with a point, such as 12.5</source>
        <translation>ist keine Dezimalzahl mit Punkt wie 12.5</translation>
    </message>
    <message>
        <source>has more decimals than %1 has (%2)</source>
        <translation>hat mehr Nachkommastellen als %1 (%2)</translation>
    </message>
    <message>
        <source>is too large an amount</source>
        <translation>ist ein zu großer Betrag</translation>
    </message>
    <message>
        <source>is negative, which an amount here cannot be</source>
        <translation>ist negativ, was ein Betrag hier nicht sein kann</translation>
    </message>
    <message>
        <source>is not an amount such as 1234.56</source>
        <translation>ist kein Betrag wie 1234.56</translation>
    </message>
    <message>
        <source>is not a currency code of three capital letters, such as EUR</source>
        <translation>ist kein Währungskürzel aus drei Großbuchstaben wie EUR</translation>
    </message>
    <message>
        <source>is not a JSON document</source>
        <translation>ist kein JSON-Dokument</translation>
    </message>
    <message>
        <source>has &quot;%1&quot; in it, which is not a date in the form YYYY-MM-DD</source>
        <translation>enthält „%1“, was kein Datum in der Form JJJJ-MM-TT ist</translation>
    </message>
    <message>
        <source>is not valid UTF-8 text</source>
        <translation>ist kein gültiger UTF-8-Text</translation>
    </message>
    <message>
        <source>is not in its canonical form</source>
        <translation>ist nicht in seiner kanonischen Form</translation>
    </message>
    <message>
        <source>%1 %2: %3 leads in a circle back to it.</source>
        <translation>%1 %2: %3 führt im Kreis zu ihm zurück.</translation>
    </message>
    <message>
        <source>cannot change, because %1 refers to it within account %2</source>
        <translation>kann sich nicht ändern, weil %1 innerhalb des Kunden %2 darauf verweist</translation>
    </message>
    <message>
        <source>leaves %1 without a day: its %2 %3</source>
        <translation>lässt %1 ohne einen Tag: %2 %3</translation>
    </message>
    <message>
        <source>has a quote that is never closed; the rest of the file cannot be read</source>
        <translation>hat ein Anführungszeichen, das nie geschlossen wird; der Rest der Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>has text after its closing quote; a quote inside a quoted cell is doubled</source>
        <translation>hat Text nach dem schließenden Anführungszeichen; innerhalb einer Zelle in Anführungszeichen wird es verdoppelt</translation>
    </message>
    <message>
        <source>has a quote inside but is not quoted; quote the cell and double the quote</source>
        <translation>hat ein Anführungszeichen, steht aber nicht in solchen; die Zelle einfassen und das Zeichen verdoppeln</translation>
    </message>
    <message>
        <source>has a line of more than 1 MiB</source>
        <translation>hat eine Zeile von mehr als 1 MiB</translation>
    </message>
    <message>
        <source>has a NUL byte in it</source>
        <translation>enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>is not valid UTF-8</source>
        <translation>ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>is %1 in the book, which cannot be written in %2</source>
        <translation>ist im Buch %1, was sich nicht in %2 schreiben lässt</translation>
    </message>
    <message>
        <source>does not exist</source>
        <translation>gibt es nicht</translation>
    </message>
    <message>
        <source>%1 is not a folder; choose another name.</source>
        <translation>%1 ist kein Ordner; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 holds other things (%2); export into an empty or a new folder.</source>
        <translation>Der Ordner %1 enthält anderes (%2); exportieren Sie in einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>cannot change: %1 of %2 %3 %4</source>
        <translation>kann sich nicht ändern: %1 von %2 %3 %4</translation>
    </message>
    <message>
        <source>There is more than one %1 to import; import one after the other.</source>
        <translation>Es gibt mehr als ein %1 zu importieren; importieren Sie eines nach dem anderen.</translation>
    </message>
    <message>
        <source>The folder %1 holds none of a book&apos;s files (accounts.csv and so on, see docs/importing.md).</source>
        <translation>Der Ordner %1 enthält keine der Dateien eines Buchs (accounts.csv und so weiter, siehe docs/importing.md).</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Eine Datei oder einen Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is not named like a file of a book (accounts.csv and so on), so its columns are not known; rename it if it has that form.</source>
        <translation>%1 heißt nicht wie eine Datei eines Buchs (accounts.csv und so weiter), daher sind die Spalten nicht bekannt; benennen Sie sie um, wenn sie diese Form hat.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The profile has no key &quot;%1&quot;. &quot;foothold-cli profile&quot; lists them.</source>
        <translation>Das Profil hat keinen Schlüssel „%1“. „foothold-cli profile“ zählt sie auf.</translation>
    </message>
    <message>
        <source>Nothing is to be changed in the profile.</source>
        <translation>Im Profil soll nichts geändert werden.</translation>
    </message>
    <message>
        <source>a book needs a name and a currency; change the value instead</source>
        <translation>ein Buch braucht einen Namen und eine Währung; ändern Sie stattdessen den Wert</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>es gibt kein %1 %2</translation>
    </message>
    <message>
        <source>is not a column of %1</source>
        <translation>ist keine Spalte von %1</translation>
    </message>
    <message>
        <source>has a NUL character in it</source>
        <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>is part of the key, which cannot change</source>
        <translation>ist Teil des Schlüssels, der sich nicht ändern kann</translation>
    </message>
    <message>
        <source>there is no %1</source>
        <translation>es gibt kein %1</translation>
    </message>
    <message>
        <source>there is %1 already</source>
        <translation>es gibt schon %1</translation>
    </message>
    <message>
        <source>leads in a circle back to &quot;%1&quot;</source>
        <translation>führt im Kreis zu „%1“ zurück</translation>
    </message>
    <message>
        <source>A key of %1 has the form %2; &quot;%3&quot; has not.</source>
        <translation>Ein Schlüssel von %1 hat die Form %2; „%3“ hat sie nicht.</translation>
    </message>
    <message>
        <source>In the key %1, %2 %3.</source>
        <translation>Im Schlüssel %1: %2 %3.</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is required and empty</source>
        <translation>ist erforderlich und leer</translation>
    </message>
    <message>
        <source>refers to &quot;%1&quot;, which is not among the %2</source>
        <translation>verweist auf „%1“, das nicht unter den %2 ist</translation>
    </message>
    <message>
        <source>refers to &quot;%1&quot;, which belongs to another account (%2)</source>
        <translation>verweist auf „%1“, das zu einem anderen Kunden gehört (%2)</translation>
    </message>
    <message>
        <source>refers to &quot;%1&quot;, which is not among the signal_states</source>
        <translation>verweist auf „%1“, das nicht unter den signal_states ist</translation>
    </message>
    <message>
        <source>is before %1 (%2)</source>
        <translation>liegt vor %1 (%2)</translation>
    </message>
    <message>
        <source>is before the start (%1)</source>
        <translation>liegt vor dem Beginn (%1)</translation>
    </message>
    <message>
        <source>is after the contract&apos;s end (%1)</source>
        <translation>liegt nach dem Ende des Vertrags (%1)</translation>
    </message>
    <message>
        <source>is not a decimal number between 0 and 1</source>
        <translation>ist keine Dezimalzahl zwischen 0 und 1</translation>
    </message>
    <message>
        <source>is not one of arr, commission</source>
        <translation>ist weder arr noch commission</translation>
    </message>
    <message>
        <source>is not one of share, amount</source>
        <translation>ist weder share noch amount</translation>
    </message>
    <message>
        <source>is not a locale such as en_GB</source>
        <translation>ist kein Gebietsschema wie en_GB</translation>
    </message>
    <message>
        <source>is not a %1number from %2 to %3</source>
        <translation>ist keine %1Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>is empty, but the opportunity is %1</source>
        <translation>ist leer, aber die Chance ist %1</translation>
    </message>
    <message>
        <source>is given, but the opportunity is neither won nor lost</source>
        <translation>ist angegeben, aber die Chance ist weder gewonnen noch verloren</translation>
    </message>
    <message>
        <source>%1 cannot be read again to copy its rejected rows: %2.</source>
        <translation>%1 kann nicht noch einmal gelesen werden, um die abgelehnten Zeilen zu kopieren: %2.</translation>
    </message>
    <message>
        <source>reason %1</source>
        <translation>Grund %1</translation>
    </message>
    <message>
        <source>%1 was just imported from; choose another folder for the rejected rows.</source>
        <translation>Aus %1 wurde gerade importiert; wählen Sie einen anderen Ordner für die abgelehnten Zeilen.</translation>
    </message>
    <message>
        <source>the heading %1</source>
        <translation>die Überschrift %1</translation>
    </message>
    <message>
        <source>the file has this column twice</source>
        <translation>die Datei hat diese Spalte doppelt</translation>
    </message>
    <message>
        <source>the file lacks this required column, so none of its rows was read</source>
        <translation>der Datei fehlt diese erforderliche Spalte, daher wurde keine ihrer Zeilen gelesen</translation>
    </message>
    <message>
        <source>an earlier row of the file has the same key</source>
        <translation>eine frühere Zeile der Datei hat denselben Schlüssel</translation>
    </message>
    <message>
        <source>the row has %1 cells and the heading has %2</source>
        <translation>die Zeile hat %1 Zellen und die Überschrift %2</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 needs %2</source>
        <translation>%1 braucht %2</translation>
    </message>
    <message>
        <source>No column says it: %1.</source>
        <translation>Keine Spalte sagt es: %1.</translation>
    </message>
    <message>
        <source>It looks like &quot;%1&quot;, but no column says it: %2.</source>
        <translation>Es sieht nach „%1“ aus, aber keine Spalte sagt es: %2.</translation>
    </message>
    <message>
        <source>%1: the sheet is hidden and is left out.</source>
        <translation>%1: Das Blatt ist ausgeblendet und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1: there is no table in it.</source>
        <translation>%1: Es enthält keine Tabelle.</translation>
    </message>
    <message>
        <source>%1 lacks columns that the mapping %2 needs; import it with --mapping auto, or with another one.</source>
        <translation>%1 fehlen Spalten, die die Zuordnung %2 braucht; mit --mapping auto oder einer anderen importieren.</translation>
    </message>
    <message>
        <source>%1 does not fit the mapping and is left out.</source>
        <translation>%1 passt nicht zur Zuordnung und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is left out: what is in it was not recognised.</source>
        <translation>%1 wird ausgelassen: Der Inhalt wurde nicht erkannt.</translation>
    </message>
    <message>
        <source>%1: it was not recognised what it is.</source>
        <translation>%1: Es wurde nicht erkannt, was es ist.</translation>
    </message>
    <message>
        <source>It may be &quot;%1&quot; or &quot;%2&quot;.</source>
        <translation>Es kann „%1“ oder „%2“ sein.</translation>
    </message>
    <message>
        <source>There is no mapping &quot;%1&quot;; there are auto, %2.</source>
        <translation>Es gibt keine Zuordnung „%1“; es gibt auto, %2.</translation>
    </message>
    <message>
        <source>There is no file to import in %1.</source>
        <translation>In %1 gibt es keine Datei zu importieren.</translation>
    </message>
    <message>
        <source>Nothing was imported, because this is in doubt: %1</source>
        <translation>Es wurde nichts importiert, weil dies unklar ist: %1</translation>
    </message>
    <message>
        <source>it has no targets</source>
        <translation>sie hat keine Ziele (targets)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of a book</source>
        <translation>„%1“ ist keine Tabelle eines Buchs</translation>
    </message>
    <message>
        <source>the table %1 has no column &quot;%2&quot;</source>
        <translation>die Tabelle %1 hat keine Spalte „%2“</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>The mapping %1 cannot be used: %2. docs/importing.md says how mappings are written.</source>
        <translation>Die Zuordnung %1 ist nicht brauchbar: %2. Wie Zuordnungen geschrieben werden, steht in docs/importing.md.</translation>
    </message>
    <message>
        <source>Save the mapping %1</source>
        <translation>Zuordnung %1 speichern</translation>
    </message>
    <message>
        <source>is an error of the spreadsheet and no value</source>
        <translation>ist ein Fehler der Tabelle und kein Wert</translation>
    </message>
    <message>
        <source>is no word that is known for %1; translate it in a mapping</source>
        <translation>ist kein Wort, das für %1 bekannt ist; in einer Zuordnung übersetzen</translation>
    </message>
    <message>
        <source>is no date of the calendar, read with the day before the month</source>
        <translation>ist kein Datum des Kalenders, gelesen mit dem Tag vor dem Monat</translation>
    </message>
    <message>
        <source>is no date of the calendar, read with the month before the day</source>
        <translation>ist kein Datum des Kalenders, gelesen mit dem Monat vor dem Tag</translation>
    </message>
    <message>
        <source>is charged once, so that it is no recurring revenue</source>
        <translation>wird einmal berechnet und ist daher kein wiederkehrender Umsatz</translation>
    </message>
    <message>
        <source>is no period that is known, such as monthly or yearly</source>
        <translation>ist kein bekannter Zeitraum wie monatlich oder jährlich</translation>
    </message>
    <message>
        <source>is no number of months</source>
        <translation>ist keine Anzahl von Monaten</translation>
    </message>
    <message>
        <source>is no whole number to multiply the price by</source>
        <translation>ist keine ganze Zahl, mit der der Preis malgenommen werden kann</translation>
    </message>
    <message>
        <source>is no number with a decimal point</source>
        <translation>ist keine Zahl mit Dezimalpunkt</translation>
    </message>
    <message>
        <source>is no number with a decimal comma</source>
        <translation>ist keine Zahl mit Dezimalkomma</translation>
    </message>
    <message>
        <source>is no month</source>
        <translation>ist kein Monat</translation>
    </message>
    <message>
        <source>may be %1: say which in the mapping&apos;s accounts, or that it is new</source>
        <translation>kann %1 sein: in den Kunden (accounts) der Zuordnung angeben, welcher es ist, oder dass er neu ist</translation>
    </message>
    <message>
        <source>is empty, so that it is not known whose row this is</source>
        <translation>ist leer, sodass nicht bekannt ist, zu wem die Zeile gehört</translation>
    </message>
    <message>
        <source>is no account of the book or of the files that are imported with it</source>
        <translation>ist kein Kunde des Buchs oder der Dateien, die mit importiert werden</translation>
    </message>
    <message>
        <source>is no product of the book or of the files that are imported with it</source>
        <translation>ist kein Produkt des Buchs oder der Dateien, die mit importiert werden</translation>
    </message>
    <message>
        <source>Some dates of the column &quot;%1&quot; have the day first and some the month.</source>
        <translation>In der Spalte „%1“ steht bei manchen Daten der Tag zuerst und bei manchen der Monat.</translation>
    </message>
    <message>
        <source>The dates of the column &quot;%1&quot;, such as %2, may have the day first or the month.</source>
        <translation>In der Spalte „%1“ kann bei Daten wie %2 der Tag oder der Monat zuerst stehen.</translation>
    </message>
    <message>
        <source>Some numbers of the column &quot;%1&quot; have a decimal point and some a decimal comma.</source>
        <translation>In der Spalte „%1“ haben manche Zahlen einen Dezimalpunkt und manche ein Dezimalkomma.</translation>
    </message>
    <message>
        <source>The numbers of the column &quot;%1&quot;, such as %2, may have a decimal mark or one for thousands.</source>
        <translation>Zahlen der Spalte „%1“ wie %2 können ein Dezimalzeichen oder eines für Tausender haben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for the day after the last day of service.</source>
        <translation>„%1“ wird als der Tag nach dem letzten Leistungstag verstanden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is taken for the last day of service.</source>
        <translation>„%1“ wird als der letzte Leistungstag verstanden.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>it is an Excel file of the old form, or protected by a password; save it as .xlsx without a password</source>
        <translation>es ist eine Excel-Datei alter Form oder durch ein Passwort geschützt; als .xlsx ohne Passwort speichern</translation>
    </message>
    <message>
        <source>it is no table; export it as CSV or XLSX</source>
        <translation>es ist keine Tabelle; als CSV oder XLSX exportieren</translation>
    </message>
    <message>
        <source>a calendar of more than 256 MiB is too large</source>
        <translation>ein Kalender von mehr als 256 MiB ist zu groß</translation>
    </message>
    <message>
        <source>it is no whole ZIP archive</source>
        <translation>sie ist kein vollständiges ZIP-Archiv</translation>
    </message>
    <message>
        <source>The spreadsheet %1 cannot be read: %2. Save it again as .xlsx.</source>
        <translation>Die Tabelle %1 kann nicht gelesen werden: %2. Noch einmal als .xlsx speichern.</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <translation>ihr Teil %1 fehlt</translation>
    </message>
    <message>
        <source>it is protected by a password</source>
        <translation>sie ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>its part %1 cannot be opened</source>
        <translation>ihr Teil %1 lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>a part of it is damaged</source>
        <translation>ein Teil von ihr ist beschädigt</translation>
    </message>
    <message>
        <source>it unfolds to far more than a spreadsheet would</source>
        <translation>sie entpackt sich zu weit mehr, als eine Tabelle es täte</translation>
    </message>
    <message>
        <source>it has no sheet %1</source>
        <translation>sie hat kein Blatt %1</translation>
    </message>
    <message>
        <source>row %1 has too many columns</source>
        <translation>Zeile %1 hat zu viele Spalten</translation>
    </message>
    <message>
        <source>a cell of row %1 has more than 1 MiB</source>
        <translation>eine Zelle der Zeile %1 hat mehr als 1 MiB</translation>
    </message>
    <message>
        <source>row %1 has more than 64 MiB</source>
        <translation>Zeile %1 hat mehr als 64 MiB</translation>
    </message>
    <message>
        <source>it has more than 1 GiB of text</source>
        <translation>sie hat mehr als 1 GiB Text</translation>
    </message>
    <message>
        <source>it has no sheet with cells</source>
        <translation>sie hat kein Blatt mit Zellen</translation>
    </message>
    <message>
        <source>its XML is too large</source>
        <translation>ihr XML ist zu groß</translation>
    </message>
    <message>
        <source>it has a document type in it, which no spreadsheet needs</source>
        <translation>sie enthält einen Dokumenttyp, den keine Tabelle braucht</translation>
    </message>
    <message>
        <source>its XML is not well-formed</source>
        <translation>ihr XML ist nicht wohlgeformt</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; are read like the other dates of the file, with the day first.</source>
        <translation>Die Daten von „%1“ werden wie die anderen der Datei gelesen, mit dem Tag zuerst.</translation>
    </message>
    <message>
        <source>The dates of &quot;%1&quot; are read like the other dates of the file, with the month first.</source>
        <translation>Die Daten von „%1“ werden wie die anderen der Datei gelesen, mit dem Monat zuerst.</translation>
    </message>
    <message>
        <source>No column of the file says what &quot;%1&quot; needs: %2.</source>
        <translation>Keine Spalte der Datei sagt, was „%1“ braucht: %2.</translation>
    </message>
    <message>
        <source>It was not recognised what the file is.</source>
        <translation>Es wurde nicht erkannt, was die Datei ist.</translation>
    </message>
    <message>
        <source>The headings are looked for in the first %1 rows; if they stand below, choose their row.</source>
        <translation>Die Überschriften werden in den ersten %1 Zeilen gesucht; stehen sie darunter, wählen Sie ihre Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1=%2&quot; settles nothing, as no file has a column &quot;%1&quot;; there are %3.</source>
        <translation>„%1=%2“ klärt nichts, da keine Datei eine Spalte „%1“ hat; es gibt %3.</translation>
    </message>
    <message>
        <source>&quot;%1=%2&quot; settles nothing: %2 is no account of the book or of the files, nor new, nor one of %3.</source>
        <translation>„%1=%2“ klärt nichts: %2 ist weder ein Kunde des Buchs oder der Dateien noch new noch eines von %3.</translation>
    </message>
    <message>
        <source>the row %1</source>
        <translation>die Zeile %1</translation>
    </message>
    <message>
        <source>a mapping</source>
        <translation>eine Zuordnung</translation>
    </message>
    <message>
        <source>it is of a later version of Foothold</source>
        <translation>sie stammt von einer späteren Version von Foothold</translation>
    </message>
    <message>
        <source>%1 has no &quot;%2&quot;; it can have %3</source>
        <translation>%1 hat kein „%2“; möglich sind %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it can be %3</source>
        <translation>„%1“ kann nicht „%2“ sein; möglich sind %3</translation>
    </message>
    <message>
        <source>a target</source>
        <translation>ein Ziel</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>%1 ends in the middle of an event; export it again.</source>
        <translation>%1 endet mitten in einem Termin; exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 has an event that cannot be read; export it again as .ics.</source>
        <translation>%1 enthält einen Termin, der nicht gelesen werden kann; exportieren Sie die Datei noch einmal als .ics.</translation>
    </message>
    <message>
        <source>it has a row with the number %1, and spreadsheets have rows 1 to %2</source>
        <translation>sie hat eine Zeile mit der Nummer %1, und Tabellenkalkulationen haben die Zeilen 1 bis %2</translation>
    </message>
    <message>
        <source>row %1 stands below row %2 in it; save it again with a spreadsheet program</source>
        <translation>Zeile %1 steht darin unter Zeile %2; speichern Sie sie noch einmal mit einer Tabellenkalkulation</translation>
    </message>
    <message>
        <source>Of its columns few are those of &quot;%1&quot; (%2); say by a mapping what it is.</source>
        <translation>Von ihren Spalten sind wenige die von „%1“ (%2); sagen Sie mit einer Zuordnung, was sie ist.</translation>
    </message>
    <message>
        <source>Accounts that have contracts by other files get none by this one, so that no ARR counts twice.</source>
        <translation>Accounts, die durch andere Dateien Verträge haben, erhalten durch diese keine, damit kein ARR doppelt zählt.</translation>
    </message>
    <message>
        <source>Names of accounts come again in it, so that it may be no list of them; say by a mapping what it is.</source>
        <translation>Namen von Accounts kommen darin mehrmals vor, sodass es wohl keine Liste von ihnen ist; geben Sie durch eine Zuordnung an, was es ist.</translation>
    </message>
    <message>
        <source>is no number of periods</source>
        <translation>ist keine Anzahl von Zeiträumen</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; is charged for is not said: %2.</source>
        <translation>Für welchen Zeitraum „%1“ berechnet wird, ist nicht angegeben: %2.</translation>
    </message>
    <message>
        <source>comes a second time for this month</source>
        <translation>kommt für diesen Monat ein zweites Mal</translation>
    </message>
    <message>
        <source>is no whole number of at most 12 digits</source>
        <translation>ist keine ganze Zahl mit höchstens 12 Ziffern</translation>
    </message>
    <message>
        <source>The rows are days or weeks: of each month the highest number of active users counts (the month&apos;s are at least as many), the mean of daily ones, and the sum of quantities; a month of which the file has only some days has only theirs.</source>
        <translation>Die Zeilen sind Tage oder Wochen: Von jedem Monat zählt die höchste Zahl aktiver Nutzer (die des Monats ist mindestens so hoch), das Mittel der täglichen und die Summe der Mengen; ein Monat, von dem die Datei nur einige Tage hat, hat nur diese.</translation>
    </message>
    <message>
        <source>The new column &quot;%1&quot; may be %2 of %3, but is not read, as it is in doubt how it is written.</source>
        <translation>Die neue Spalte „%1“ ist vielleicht %2 von %3, wird aber nicht gelesen, da zweifelhaft ist, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>The new column &quot;%1&quot; is read as %2 of %3.</source>
        <translation>Die neue Spalte „%1“ wird als %2 von %3 gelesen.</translation>
    </message>
    <message>
        <source>is in %1, and amounts of this account are in %2; say by &quot;%3=convert&quot; that it is converted by the book&apos;s rates, or by &quot;%3=same&quot; that it is in %2</source>
        <translation>ist in %1, und Beträge dieses Kunden sind in %2; geben Sie mit „%3=convert“ an, dass er nach den Kursen des Buchs umgerechnet wird, oder mit „%3=same“, dass er in %2 ist</translation>
    </message>
    <message>
        <source>is in %1, and the book has no rate to convert it to %2</source>
        <translation>ist in %1, und das Buch hat keinen Kurs, um ihn in %2 umzurechnen</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; where no column says it.</source>
        <translation>%1 ist „%2“, wo keine Spalte es sagt.</translation>
    </message>
    <message>
        <source>%1 is &quot;%2&quot; for every row, as no column says it.</source>
        <translation>%1 ist „%2“ in jeder Zeile, da keine Spalte es sagt.</translation>
    </message>
    <message>
        <source>%1 of new records is a year before the renewal (or whole years, so that it is not to come), or the day of the import, where no column says it.</source>
        <translation>%1 neuer Datensätze ist ein Jahr vor der Verlängerung (oder ganze Jahre, damit es nicht in der Zukunft liegt), oder der Tag des Imports, wo keine Spalte es sagt.</translation>
    </message>
    <message>
        <source>%1 is the day of the import for new records, as no column says it.</source>
        <translation>%1 ist bei neuen Datensätzen der Tag des Imports, da keine Spalte es sagt.</translation>
    </message>
    <message>
        <source>%1 is the book&apos;s only product, as no column says it.</source>
        <translation>%1 ist das einzige Produkt des Buchs, da keine Spalte es sagt.</translation>
    </message>
    <message>
        <source>The columns of months are taken for %1, as no word beside them says it.</source>
        <translation>Die Spalten der Monate werden für %1 gehalten, da kein Wort neben ihnen es sagt.</translation>
    </message>
    <message>
        <source>%1 has no row %2 to take the headings from; choose one that it has.</source>
        <translation>%1 hat keine Zeile %2, aus der die Überschriften genommen werden könnten; wählen Sie eine, die es gibt.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>How it comes about</source>
        <translation>Wie er zustande kommt</translation>
    </message>
    <message>
        <source>and %1 more records</source>
        <translation>und %1 weitere Datensätze</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>This takes a whole number.</source>
        <translation>Hier steht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>This takes a whole number from %1 to %2.</source>
        <translation>Hier steht eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>This takes a number.</source>
        <translation>Hier steht eine Zahl.</translation>
    </message>
    <message>
        <source>This takes a number from %1 to %2.</source>
        <translation>Hier steht eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>This takes an amount of money, for example %1.</source>
        <translation>Hier steht ein Geldbetrag, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>%1 has at most %2 decimals.</source>
        <translation>%1 hat höchstens %2 Nachkommastellen.</translation>
    </message>
    <message>
        <source>An amount here is not negative.</source>
        <translation>Ein Betrag ist hier nicht negativ.</translation>
    </message>
    <message>
        <source>This amount is too large.</source>
        <translation>Dieser Betrag ist zu groß.</translation>
    </message>
    <message>
        <source>This takes an amount of money.</source>
        <translation>Hier steht ein Geldbetrag.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Bitte aus der Liste wählen.</translation>
    </message>
    <message>
        <source>This takes a currency&apos;s three letters, for example EUR.</source>
        <translation>Hier stehen die drei Buchstaben einer Währung, zum Beispiel EUR.</translation>
    </message>
    <message>
        <source>This takes yes or no.</source>
        <translation>Hier steht Ja oder Nein.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>This takes a date, for example 2026-03-31.</source>
        <translation>Hier steht ein Datum, zum Beispiel 2026-03-31.</translation>
    </message>
    <message>
        <source>several with commas between them</source>
        <translation>mehrere mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>“%1” is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is none of the list.</source>
        <translation>„%1“ steht nicht in der Liste.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Level of use</source>
        <translation>Höhe der Nutzung</translation>
    </message>
    <message>
        <source>Trend of use</source>
        <translation>Trend der Nutzung</translation>
    </message>
    <message>
        <source>Engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Multi-threading</source>
        <translation>Breite der Kontakte</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>Commercial</source>
        <translation>Kaufmännisches</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Override</source>
        <translation>Handwert</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Churn rate</source>
        <translation>Abwanderungsrate</translation>
    </message>
    <message>
        <source>Gross margin</source>
        <translation>Rohmarge</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Health before</source>
        <translation>Gesundheit zuvor</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>Durchdringung</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>ARR at the start</source>
        <translation>ARR zu Beginn</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Factor of the timing</source>
        <translation>Faktor des Zeitpunkts</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Whitespace score</source>
        <translation>Whitespace-Wert</translation>
    </message>
    <message>
        <source>Warning about the champion</source>
        <translation>Warnung zum Champion</translation>
    </message>
    <message>
        <source>A competitor was named</source>
        <translation>Ein Wettbewerber wurde genannt</translation>
    </message>
    <message>
        <source>NPS dropped</source>
        <translation>NPS gefallen</translation>
    </message>
    <message>
        <source>More tickets</source>
        <translation>Mehr Tickets</translation>
    </message>
    <message>
        <source>Usage declines</source>
        <translation>Nutzung geht zurück</translation>
    </message>
    <message>
        <source>Contract headroom</source>
        <translation>Vertragsspielraum</translation>
    </message>
    <message>
        <source>Feature depth</source>
        <translation>Funktionstiefe</translation>
    </message>
    <message>
        <source>Health trajectory</source>
        <translation>Gesundheitsverlauf</translation>
    </message>
    <message>
        <source>Stakeholder breadth</source>
        <translation>Breite der Stakeholder</translation>
    </message>
    <message>
        <source>Usage growth</source>
        <translation>Nutzungswachstum</translation>
    </message>
    <message>
        <source>Executives</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>Change of health</source>
        <translation>Änderung der Gesundheit</translation>
    </message>
    <message>
        <source>Nearness to the limit</source>
        <translation>Nähe zur Grenze</translation>
    </message>
    <message>
        <source>New features</source>
        <translation>Neue Funktionen</translation>
    </message>
    <message>
        <source>New people</source>
        <translation>Neue Personen</translation>
    </message>
    <message>
        <source>Change of NPS</source>
        <translation>Änderung des NPS</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Premium features</source>
        <translation>Premiumfunktionen</translation>
    </message>
    <message>
        <source>Feature requests</source>
        <translation>Funktionswünsche</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>Raum zum Wachsen</translation>
    </message>
    <message>
        <source>Change of tickets</source>
        <translation>Änderung der Tickets</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Arbeitsabläufe</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>Other weights</source>
        <translation>Andere Gewichte</translation>
    </message>
    <message>
        <source>The sum over the contract lines that are active on the date.</source>
        <translation>Die Summe über die Vertragspositionen, die an diesem Tag gelten.</translation>
    </message>
    <message>
        <source>The sum over the product&apos;s active lines.</source>
        <translation>Die Summe über die geltenden Positionen des Produkts.</translation>
    </message>
    <message>
        <source>Days until the earliest end of the contracts that are active and not yet renewed; small ones beside larger ones are left out.</source>
        <translation>Tage bis zum frühesten Ende der Verträge, die gelten und noch nicht verlängert sind; kleine neben größeren bleiben außer Betracht.</translation>
    </message>
    <message>
        <source>no active contract has an end</source>
        <translation>kein geltender Vertrag hat ein Ende</translation>
    </message>
    <message>
        <source>the last QBR</source>
        <translation>dem letzten QBR</translation>
    </message>
    <message>
        <source>a quarter ago</source>
        <translation>einem Quartal</translation>
    </message>
    <message>
        <source>a month ago</source>
        <translation>einem Monat</translation>
    </message>
    <message>
        <source>a year ago</source>
        <translation>einem Jahr</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Gehaltene Kunden</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>New logos</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Customers at the start</source>
        <translation>Kunden am Anfang</translation>
    </message>
    <message>
        <source>Days to the renewal</source>
        <translation>Tage bis zur Verlängerung</translation>
    </message>
    <message>
        <source>CSMs over capacity</source>
        <translation>CSM über Kapazität</translation>
    </message>
    <message>
        <source>High touch</source>
        <translation>Intensive Betreuung</translation>
    </message>
    <message>
        <source>Mid touch</source>
        <translation>Mittlere Betreuung</translation>
    </message>
    <message>
        <source>Low touch</source>
        <translation>Leichte Betreuung</translation>
    </message>
    <message>
        <source>Hang on one thread</source>
        <translation>Nur eine Kontaktperson</translation>
    </message>
    <message>
        <source>Fewer than three people</source>
        <translation>Weniger als drei Personen</translation>
    </message>
    <message>
        <source>No executive</source>
        <translation>Niemand aus der Führung</translation>
    </message>
    <message>
        <source>Still without value</source>
        <translation>Noch ohne Nutzen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Not late yet</source>
        <translation>Noch nicht verspätet</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>Passives</source>
        <translation>Passive</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detraktoren</translation>
    </message>
    <message>
        <source>QBRs ahead</source>
        <translation>Bevorstehende QBRs</translation>
    </message>
    <message>
        <source>QBRs overdue</source>
        <translation>Überfällige QBRs</translation>
    </message>
    <message>
        <source>QBRs held</source>
        <translation>Durchgeführte QBRs</translation>
    </message>
    <message>
        <source>QBRs to plan</source>
        <translation>Zu planende QBRs</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachbereitet</translation>
    </message>
    <message>
        <source>ARR at stake</source>
        <translation>ARR auf dem Spiel</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Without a rate</source>
        <translation>Ohne Kurs</translation>
    </message>
    <message>
        <source>Open potential</source>
        <translation>Offenes Potenzial</translation>
    </message>
    <message>
        <source>Without a segment</source>
        <translation>Ohne Segment</translation>
    </message>
    <message>
        <source>Red before churn</source>
        <translation>Rot vor der Abwanderung</translation>
    </message>
    <message>
        <source>Red before</source>
        <translation>Vorher rot</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Vorher bekannt</translation>
    </message>
    <message>
        <source>Health warns (AUC)</source>
        <translation>Gesundheit warnt (AUC)</translation>
    </message>
    <message>
        <source>Readiness foresees (AUC)</source>
        <translation>Reife sagt voraus (AUC)</translation>
    </message>
    <message>
        <source>In the right order</source>
        <translation>In der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Gleichstände</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>With the event</source>
        <translation>Mit dem Ereignis</translation>
    </message>
    <message>
        <source>Without the event</source>
        <translation>Ohne das Ereignis</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>Vorgeschlagener Schwellenwert</translation>
    </message>
    <message>
        <source>Separation</source>
        <translation>Trennung</translation>
    </message>
    <message>
        <source>Grew, above</source>
        <translation>Gewachsen, darüber</translation>
    </message>
    <message>
        <source>Grew, below</source>
        <translation>Gewachsen, darunter</translation>
    </message>
    <message>
        <source>Others, below</source>
        <translation>Andere, darunter</translation>
    </message>
    <message>
        <source>Others, above</source>
        <translation>Andere, darüber</translation>
    </message>
    <message>
        <source>Latest three months</source>
        <translation>Letzte drei Monate</translation>
    </message>
    <message>
        <source>Three months before</source>
        <translation>Drei Monate davor</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Engaged people</source>
        <translation>Eingebundene Personen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Days since the last contact</source>
        <translation>Tage seit dem letzten Kontakt</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Days to value</source>
        <translation>Tage bis zum Nutzen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Zutreffend</translation>
    </message>
    <message>
        <source>False alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Rightly quiet</source>
        <translation>Zu Recht still</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Pipeline created in 90 days</source>
        <translation>In 90 Tagen entstandene Pipeline</translation>
    </message>
    <message>
        <source>Pipeline conversion</source>
        <translation>Abschlussquote der Pipeline</translation>
    </message>
    <message>
        <source>Mapped accounts</source>
        <translation>Kunden mit Karte</translation>
    </message>
    <message>
        <source>CS-sourced share</source>
        <translation>Von CS gefundener Anteil</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Found by customer success</source>
        <translation>Von Customer Success gefunden</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Customers of high touch</source>
        <translation>Kunden mit intensiver Betreuung</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Days to the review</source>
        <translation>Tage bis zum Review</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Veraltete Daten</translation>
    </message>
    <message>
        <source>Days since the last review</source>
        <translation>Tage seit dem letzten Review</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Nobody of the customer</source>
        <translation>Niemand vom Kunden</translation>
    </message>
    <message>
        <source>Nobody of ours</source>
        <translation>Niemand von uns</translation>
    </message>
    <message>
        <source>No topic</source>
        <translation>Kein Thema</translation>
    </message>
    <message>
        <source>No goal with a target</source>
        <translation>Kein Ziel mit Zielwert</translation>
    </message>
    <message>
        <source>Usage is old</source>
        <translation>Nutzung veraltet</translation>
    </message>
    <message>
        <source>Contact is old</source>
        <translation>Kontakt veraltet</translation>
    </message>
    <message>
        <source>Survey is old</source>
        <translation>Umfrage veraltet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Not met for 90 days</source>
        <translation>90 Tage nicht getroffen</translation>
    </message>
    <message>
        <source>Days to the notice</source>
        <translation>Tage bis zur Kündigungsfrist</translation>
    </message>
    <message>
        <source>Days to the checkpoint</source>
        <translation>Tage bis zum Prüfpunkt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Days open</source>
        <translation>Tage offen</translation>
    </message>
    <message>
        <source>Days to the close</source>
        <translation>Tage bis zum Abschluss</translation>
    </message>
    <message>
        <source>Share of the ARR</source>
        <translation>Anteil am ARR</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Amount sourced</source>
        <translation>Gefundener Betrag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Amount closed</source>
        <translation>Abgeschlossener Betrag</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>List price</source>
        <translation>Listenpreis</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>In the pipeline</source>
        <translation>In der Pipeline</translation>
    </message>
    <message>
        <source>Touchpoints of 90 days</source>
        <translation>Kontakte in 90 Tagen</translation>
    </message>
    <message>
        <source>Outcomes achieved</source>
        <translation>Erreichte Ergebnisse</translation>
    </message>
    <message>
        <source>Proven value</source>
        <translation>Belegter Nutzen</translation>
    </message>
    <message>
        <source>Proven value, of the ARR</source>
        <translation>Belegter Nutzen vom ARR</translation>
    </message>
    <message>
        <source>Achieved without a value</source>
        <translation>Erreicht, ohne Wert</translation>
    </message>
    <message>
        <source>Green accounts</source>
        <translation>Grüne Kunden</translation>
    </message>
    <message>
        <source>Amber accounts</source>
        <translation>Gelbe Kunden</translation>
    </message>
    <message>
        <source>Red accounts</source>
        <translation>Rote Kunden</translation>
    </message>
    <message>
        <source>Accounts of unknown health</source>
        <translation>Kunden mit unbekannter Gesundheit</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
</context>
<context>
    <name>FormBinding</name>
    <message>
        <source>Edit %1: %2</source>
        <translation>%1 bearbeiten: %2</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
</context>
<context>
    <name>Growth</name>
    <message>
        <source>as typed above</source>
        <translation>wie oben eingegeben</translation>
    </message>
    <message>
        <source>Starting ARR</source>
        <translation>Anfangs-ARR</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 Jahren</translation>
    </message>
    <message>
        <source>ARR of the year before × NRR / 100 + new ARR</source>
        <translation>ARR des Vorjahrs × NRR / 100 + neuer ARR</translation>
    </message>
    <message>
        <source>NRR, %</source>
        <translation>NRR, %</translation>
    </message>
    <message>
        <source>New ARR a year</source>
        <translation>Neuer ARR im Jahr</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message>
        <source>One row was passed over, as the mapping says.</source>
        <translation>Eine Zeile wurde übergangen, wie die Zuordnung es sagt.</translation>
    </message>
    <message>
        <source>%1 rows were passed over, as the mapping says.</source>
        <translation>%1 Zeilen wurden übergangen, wie die Zuordnung es sagt.</translation>
    </message>
    <message>
        <source>Words of &quot;%1&quot; that are not known are left empty: %2</source>
        <translation>Unbekannte Wörter in „%1“ bleiben leer: %2</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; names is not known and is left empty: %2</source>
        <translation>Was „%1“ nennt, ist nicht bekannt und bleibt leer: %2</translation>
    </message>
    <message>
        <source>Nobody has these addresses: %1</source>
        <translation>Niemand hat diese Adressen: %1</translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Nicht gelesen: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Abgelehnte Zeilen</translation>
    </message>
    <message>
        <source>The export &quot;%1&quot; is not among the files.</source>
        <translation>Der Export „%1“ ist nicht unter den Dateien.</translation>
    </message>
    <message>
        <source>No event was recorded of these people, whose rows were rejected: %1 and %2 more.</source>
        <translation>Von diesen Personen, deren Zeilen abgelehnt wurden, wurde kein Ereignis festgehalten: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>No event was recorded of these people, whose rows were rejected: %1.</source>
        <translation>Von diesen Personen, deren Zeilen abgelehnt wurden, wurde kein Ereignis festgehalten: %1.</translation>
    </message>
    <message>
        <source>Amounts of &quot;%1&quot; were converted by the rates of the book: %2</source>
        <translation>Beträge aus „%1“ wurden nach den Kursen des Buchs umgerechnet: %2</translation>
    </message>
</context>
<context>
    <name>ImportParts</name>
    <message>
        <source>Save the rejected rows in</source>
        <translation>Zurückgewiesene Zeilen speichern in</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Zurückgewiesene Zeilen speichern</translation>
    </message>
</context>
<context>
    <name>LeakCheck</name>
    <message>
        <source>an internal note</source>
        <translation>eine interne Notiz</translation>
    </message>
    <message>
        <source>the reason of a health override</source>
        <translation>den Grund eines Handwerts der Gesundheit</translation>
    </message>
    <message>
        <source>a forecast note</source>
        <translation>eine Notiz zur Prognose</translation>
    </message>
    <message>
        <source>the name of a competitor</source>
        <translation>den Namen eines Wettbewerbers</translation>
    </message>
    <message>
        <source>The document for the customer is not made: &quot;%1&quot; holds %2 (&quot;%3&quot;). Change that text, or make the internal edition.</source>
        <translation>Das Dokument für den Kunden wird nicht erstellt: „%1“ enthält %2 („%3“). Ändern Sie diesen Text oder erstellen Sie die interne Ausgabe.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Account planning in one file.</source>
        <translation>Kundenplanung in einer Datei.</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Das zu öffnende Buch.</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>how many of the five warnings hold</source>
        <translation>wie viele der fünf Warnungen zutreffen</translation>
    </message>
    <message>
        <source>what is won</source>
        <translation>was gewonnen ist</translation>
    </message>
    <message>
        <source>what there is to win</source>
        <translation>was zu gewinnen ist</translation>
    </message>
    <message>
        <source>100 × current / potential</source>
        <translation>100 × jetzt / Potenzial</translation>
    </message>
    <message>
        <source>100 − penetration</source>
        <translation>100 − Durchdringung</translation>
    </message>
    <message>
        <source>no product fits the account</source>
        <translation>kein Produkt passt zum Kunden</translation>
    </message>
    <message>
        <source>neither addressable users nor headcounts are known</source>
        <translation>weder mögliche Nutzer noch Kopfzahlen sind bekannt</translation>
    </message>
    <message>
        <source>no product that fits is sold by seats</source>
        <translation>kein passendes Produkt wird nach Plätzen verkauft</translation>
    </message>
    <message>
        <source>no department is known</source>
        <translation>keine Abteilung ist bekannt</translation>
    </message>
    <message>
        <source>no contract line and no usage names a department</source>
        <translation>keine Vertragsposition und keine Nutzung nennt eine Abteilung</translation>
    </message>
    <message>
        <source>the owned products have no premium features</source>
        <translation>die eingesetzten Produkte haben keine Premiumfunktionen</translation>
    </message>
    <message>
        <source>the account has no feature usage</source>
        <translation>der Kunde hat keine Nutzung von Funktionen</translation>
    </message>
    <message>
        <source>no person is known</source>
        <translation>keine Person ist bekannt</translation>
    </message>
    <message>
        <source>the account has no touchpoint</source>
        <translation>der Kunde hat keinen Kontakt</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot; has a negative number: ARR, new ARR and NRR are 0 or more.</source>
        <translation>Das Szenario „%1“ hat eine negative Zahl: ARR, neuer ARR und NRR sind 0 oder mehr.</translation>
    </message>
    <message>
        <source>Scenario &quot;%1&quot; grows beyond what can be calculated in year %2.</source>
        <translation>Das Szenario „%1“ wächst im Jahr %2 über das Berechenbare hinaus.</translation>
    </message>
    <message>
        <source>weighted mean of the known measures</source>
        <translation>gewichtetes Mittel der bekannten Messgrößen</translation>
    </message>
    <message>
        <source>not enough data: the known measures carry less than half of the weight</source>
        <translation>zu wenige Daten: die bekannten Messgrößen tragen weniger als die Hälfte des Gewichts</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>the override in force stands in for the calculated score</source>
        <translation>der gültige Handwert steht anstelle des berechneten Werts</translation>
    </message>
    <message>
        <source>9 or 10: 100, 8: 75, 7: 60, 6: 30, below: 0</source>
        <translation>9 oder 10: 100, 8: 75, 7: 60, 6: 30, darunter: 0</translation>
    </message>
    <message>
        <source>mean of each person&apos;s latest answer of the last 365 days, weighted by influence</source>
        <translation>Mittel der letzten Antwort jeder Person aus den letzten 365 Tagen, gewichtet nach Einfluss</translation>
    </message>
    <message>
        <source>no NPS response in the last 365 days</source>
        <translation>keine NPS-Antwort in den letzten 365 Tagen</translation>
    </message>
    <message>
        <source>100 − (15 × open urgent or high tickets + 5 × other open tickets + 20 if rising) / max(1, active users / 100), limited to 0 to 100</source>
        <translation>100 − (15 × offene dringende oder hohe Tickets + 5 × andere offene Tickets + 20, wenn sie zunehmen) / max(1, aktive Nutzer / 100), begrenzt auf 0 bis 100</translation>
    </message>
    <message>
        <source>the book has no tickets</source>
        <translation>das Buch hat keine Tickets</translation>
    </message>
    <message>
        <source>100 − 100 × the most days an invoice is overdue / 60, limited to 0 to 100</source>
        <translation>100 − 100 × die meisten Tage, die eine Rechnung überfällig ist / 60, begrenzt auf 0 bis 100</translation>
    </message>
    <message>
        <source>no invoice was due yet</source>
        <translation>noch keine Rechnung war fällig</translation>
    </message>
    <message>
        <source>100 up to the tier&apos;s cadence in days since the last contact, 0 from three times it, linear between; without any contact 0 for who has been a customer that long</source>
        <translation>100 bis zum Takt der Betreuungsstufe in Tagen seit dem letzten Kontakt, 0 ab dem Dreifachen, dazwischen linear; ganz ohne Kontakt 0 für den, der so lange Kunde ist</translation>
    </message>
    <message>
        <source>no contact yet, and a customer for less than %1 days</source>
        <translation>noch kein Kontakt, und seit weniger als %1 Tagen Kunde</translation>
    </message>
    <message>
        <source>no contact, and not known since when a customer</source>
        <translation>kein Kontakt, und nicht bekannt, seit wann Kunde</translation>
    </message>
    <message>
        <source>40 if a champion is engaged + 30 if a VP or C-level is + 30 × min(engaged people, 3) / 3; engaged: in a touchpoint of the last 90 days</source>
        <translation>40, wenn ein Champion im Gespräch ist + 30, wenn ein VP oder C-Level es ist + 30 × min(Personen im Gespräch, 3) / 3; im Gespräch: in einem Kontakt der letzten 90 Tage</translation>
    </message>
    <message>
        <source>0.6 × recency + 0.4 × threading; if one is unknown, the other alone</source>
        <translation>0,6 × Aktualität + 0,4 × Breite; ist eines unbekannt, das andere allein</translation>
    </message>
    <message>
        <source>neither recency nor threading is known</source>
        <translation>weder Aktualität noch Breite ist bekannt</translation>
    </message>
    <message>
        <source>100 × min(1, utilisation / 0.8)</source>
        <translation>100 × min(1, Auslastung / 0,8)</translation>
    </message>
    <message>
        <source>mean over the products with a known utilisation, weighted by ARR</source>
        <translation>Mittel über die Produkte mit bekannter Auslastung, gewichtet nach ARR</translation>
    </message>
    <message>
        <source>no product has both usage in %1 and seats or a limit in a contract</source>
        <translation>kein Produkt hat sowohl Nutzung im %1 als auch Plätze oder eine Grenze in einem Vertrag</translation>
    </message>
    <message>
        <source>50 + 250 × growth, limited to 0 to 100</source>
        <translation>50 + 250 × Wachstum, begrenzt auf 0 bis 100</translation>
    </message>
    <message>
        <source>the growth of active users is unknown</source>
        <translation>das Wachstum der aktiven Nutzer ist unbekannt</translation>
    </message>
    <message>
        <source>0.6 × level + 0.4 × trend; if one is unknown, the other alone</source>
        <translation>0,6 × Höhe + 0,4 × Trend; ist eines unbekannt, das andere allein</translation>
    </message>
    <message>
        <source>neither the level nor the trend of usage is known</source>
        <translation>weder Höhe noch Trend der Nutzung ist bekannt</translation>
    </message>
    <message>
        <source>the account&apos;s gross margin, else the book&apos;s, else 0.80</source>
        <translation>die Rohmarge des Kunden, sonst die des Buchs, sonst 0,80</translation>
    </message>
    <message>
        <source>sum of the active contract lines, in the account&apos;s currency</source>
        <translation>Summe der geltenden Vertragspositionen, in der Währung des Kunden</translation>
    </message>
    <message>
        <source>what these contract lines have lost since, in the book&apos;s currency</source>
        <translation>was diese Vertragspositionen seitdem verloren haben, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>ARR twelve months ago, in the book&apos;s currency</source>
        <translation>ARR vor zwölf Monaten, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>GRR of the segment over the last twelve months, else of the book</source>
        <translation>GRR des Segments über die letzten zwölf Monate, sonst des Buchs</translation>
    </message>
    <message>
        <source>there was no ARR twelve months ago</source>
        <translation>vor zwölf Monaten gab es keinen ARR</translation>
    </message>
    <message>
        <source>1 − GRR / 100, at least the profile&apos;s least churn</source>
        <translation>1 − GRR / 100, mindestens die kleinste Abwanderung des Profils</translation>
    </message>
    <message>
        <source>the GRR is unknown</source>
        <translation>der GRR ist unbekannt</translation>
    </message>
    <message>
        <source>ARR × gross margin / yearly churn rate</source>
        <translation>ARR × Rohmarge / jährliche Abwanderungsrate</translation>
    </message>
    <message>
        <source>the churn rate is unknown</source>
        <translation>die Abwanderungsrate ist unbekannt</translation>
    </message>
    <message>
        <source>mean of the known parts</source>
        <translation>Mittel der bekannten Teile</translation>
    </message>
    <message>
        <source>no part is known</source>
        <translation>kein Teil ist bekannt</translation>
    </message>
    <message>
        <source>weighted mean of the known components</source>
        <translation>gewichtetes Mittel der bekannten Bestandteile</translation>
    </message>
    <message>
        <source>not enough data: the known components carry less than half of the weight</source>
        <translation>zu wenige Daten: die bekannten Bestandteile tragen weniger als die Hälfte des Gewichts</translation>
    </message>
    <message>
        <source>100 × min(people met for the first time in the last 90 days, 4) / 4</source>
        <translation>100 × min(in den letzten 90 Tagen zum ersten Mal getroffene Personen, 4) / 4</translation>
    </message>
    <message>
        <source>no touchpoint is known before the last 90 days</source>
        <translation>vor den letzten 90 Tagen ist kein Kontakt bekannt</translation>
    </message>
    <message>
        <source>100 × departments that use the product or have an engaged person / applicable departments</source>
        <translation>100 × Abteilungen, die das Produkt nutzen oder eine Person im Gespräch haben / anwendbare Abteilungen</translation>
    </message>
    <message>
        <source>no line, usage or touchpoint tells of a department</source>
        <translation>keine Position, keine Nutzung und kein Kontakt nennt eine Abteilung</translation>
    </message>
    <message>
        <source>100 if an engaged person of seniority VP or C-level is not the original sponsor, else 0</source>
        <translation>100, wenn eine Person im Gespräch mit Rang VP oder C-Level nicht der ursprüngliche Sponsor ist, sonst 0</translation>
    </message>
    <message>
        <source>100 × min(feature requests opened in the last 180 days, 3) / 3</source>
        <translation>100 × min(in den letzten 180 Tagen eröffnete Funktionswünsche, 3) / 3</translation>
    </message>
    <message>
        <source>the account has no ticket</source>
        <translation>der Kunde hat kein Ticket</translation>
    </message>
    <message>
        <source>50 + 5 × (health − health 3 months before), limited to 0 to 100</source>
        <translation>50 + 5 × (Gesundheit − Gesundheit 3 Monate zuvor), begrenzt auf 0 bis 100</translation>
    </message>
    <message>
        <source>the health now or 3 months before is unknown</source>
        <translation>die Gesundheit jetzt oder 3 Monate zuvor ist unbekannt</translation>
    </message>
    <message>
        <source>100 if the mean answer of the last 180 days is higher than that of the 180 before, 50 if equal, 0 if lower</source>
        <translation>100, wenn die mittlere Antwort der letzten 180 Tage höher ist als die der 180 davor, 50, wenn gleich, 0, wenn niedriger</translation>
    </message>
    <message>
        <source>one of the two halves of the year has no answer</source>
        <translation>eine der beiden Hälften des Jahres hat keine Antwort</translation>
    </message>
    <message>
        <source>100 if fewer tickets were opened in the last 90 days than in the 90 before, 50 if as many, 0 if more</source>
        <translation>100, wenn in den letzten 90 Tagen weniger Tickets eröffnet wurden als in den 90 davor, 50, wenn gleich viele, 0, wenn mehr</translation>
    </message>
    <message>
        <source>mean of the known whitespaces of products and seats</source>
        <translation>Mittel des bekannten Whitespace von Produkten und Plätzen</translation>
    </message>
    <message>
        <source>neither is known</source>
        <translation>keines von beiden ist bekannt</translation>
    </message>
    <message>
        <source>100 if an active contract has an expansion option, else 0</source>
        <translation>100, wenn ein geltender Vertrag eine Option auf Ausbau hat, sonst 0</translation>
    </message>
    <message>
        <source>no contract is active</source>
        <translation>kein Vertrag gilt</translation>
    </message>
    <message>
        <source>100 × growth / 0.20, limited to 0 to 100</source>
        <translation>100 × Wachstum / 0,20, begrenzt auf 0 bis 100</translation>
    </message>
    <message>
        <source>100 × (utilisation − 0.5) / 0.4, limited to 0 to 100</source>
        <translation>100 × (Auslastung − 0,5) / 0,4, begrenzt auf 0 bis 100</translation>
    </message>
    <message>
        <source>the utilisation is unknown</source>
        <translation>die Auslastung ist unbekannt</translation>
    </message>
    <message>
        <source>100 × min(features first used in the last three complete months, 3) / 3</source>
        <translation>100 × min(Funktionen, die in den letzten drei vollen Monaten zum ersten Mal genutzt wurden, 3) / 3</translation>
    </message>
    <message>
        <source>no feature usage is known before %1</source>
        <translation>vor %1 ist keine Nutzung von Funktionen bekannt</translation>
    </message>
    <message>
        <source>penetration of the features dimension</source>
        <translation>Durchdringung der Dimension Funktionen</translation>
    </message>
    <message>
        <source>100 × min(workflow features of owned products used in the last three complete months, 3) / 3</source>
        <translation>100 × min(Arbeitsablauf-Funktionen eingesetzter Produkte, die in den letzten drei vollen Monaten genutzt wurden, 3) / 3</translation>
    </message>
    <message>
        <source>the owned products have no workflow features</source>
        <translation>die eingesetzten Produkte haben keine Arbeitsablauf-Funktionen</translation>
    </message>
    <message>
        <source>first that holds: fewer than 60 days to the renewal 0; renewal signed in the last 90 days 100; outcome achieved in the last 30 days 100; up to 90 days to the renewal 75; otherwise 50</source>
        <translation>das Erste, was zutrifft: weniger als 60 Tage bis zur Verlängerung 0; Verlängerung in den letzten 90 Tagen unterschrieben 100; Ergebnis in den letzten 30 Tagen erreicht 100; bis zu 90 Tage bis zur Verlängerung 75; sonst 50</translation>
    </message>
    <message>
        <source>1.0 for timing 100, 0.9 for 75, 0.7 for 50, 0.2 for 0 (the profile&apos;s factors)</source>
        <translation>1,0 für Zeitpunkt 100, 0,9 für 75, 0,7 für 50, 0,2 für 0 (die Faktoren des Profils)</translation>
    </message>
    <message>
        <source>the timing is unknown</source>
        <translation>der Zeitpunkt ist unbekannt</translation>
    </message>
    <message>
        <source>100 × whitespace / 100 × health / 100 × the timing&apos;s factor</source>
        <translation>100 × Whitespace / 100 × Gesundheit / 100 × Faktor des Zeitpunkts</translation>
    </message>
    <message>
        <source>whitespace, health or timing is unknown</source>
        <translation>Whitespace, Gesundheit oder Zeitpunkt ist unbekannt</translation>
    </message>
    <message>
        <source>active users are known for %1 of the months %2 to %3, two are needed</source>
        <translation>aktive Nutzer sind für %1 der Monate %2 bis %3 bekannt, zwei sind nötig</translation>
    </message>
    <message>
        <source>there were no active users three months before</source>
        <translation>drei Monate zuvor gab es keine aktiven Nutzer</translation>
    </message>
    <message>
        <source>too few months with known active users</source>
        <translation>zu wenige Monate mit bekannten aktiven Nutzern</translation>
    </message>
    <message>
        <source>the largest of the products&apos; utilisations</source>
        <translation>die größte Auslastung der Produkte</translation>
    </message>
    <message>
        <source>the larger of active users / seats and quantity / limit, at the end of the month</source>
        <translation>das Größere von aktiven Nutzern / Plätzen und Menge / Grenze, am Ende des Monats</translation>
    </message>
    <message>
        <source>mean of the whitespaces of the known dimensions</source>
        <translation>Mittel des Whitespace der bekannten Dimensionen</translation>
    </message>
    <message>
        <source>no dimension is known</source>
        <translation>keine Dimension ist bekannt</translation>
    </message>
    <message>
        <source>ARR at the start, in the book&apos;s currency</source>
        <translation>ARR am Anfang, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>what accounts of the start had more at the end</source>
        <translation>was Kunden des Anfangs am Ende mehr hatten</translation>
    </message>
    <message>
        <source>what accounts that stayed had less at the end</source>
        <translation>was gebliebene Kunden am Ende weniger hatten</translation>
    </message>
    <message>
        <source>ARR at the start of accounts without any at the end</source>
        <translation>ARR am Anfang von Kunden ohne ARR am Ende</translation>
    </message>
    <message>
        <source>ARR at the end of accounts that never had any before</source>
        <translation>ARR am Ende von Kunden, die vorher nie welchen hatten</translation>
    </message>
    <message>
        <source>ARR at the end of accounts that came back</source>
        <translation>ARR am Ende von zurückgekehrten Kunden</translation>
    </message>
    <message>
        <source>its contract lines at the two dates</source>
        <translation>seine Vertragspositionen an den beiden Tagen</translation>
    </message>
    <message>
        <source>the accounts with smaller amounts, together</source>
        <translation>die Kunden mit kleineren Beträgen zusammen</translation>
    </message>
    <message>
        <source>there was no ARR at the start of the period</source>
        <translation>am Anfang des Zeitraums gab es keinen ARR</translation>
    </message>
    <message>
        <source>100 × (ARR at the start − contraction − churn) / ARR at the start</source>
        <translation>100 × (ARR am Anfang − Schrumpfung − Abwanderung) / ARR am Anfang</translation>
    </message>
    <message>
        <source>100 × (ARR at the start + expansion − contraction − churn) / ARR at the start</source>
        <translation>100 × (ARR am Anfang + Ausbau − Schrumpfung − Abwanderung) / ARR am Anfang</translation>
    </message>
    <message>
        <source>100 × customers of the start that are left / customers of the start</source>
        <translation>100 × gebliebene Kunden des Anfangs / Kunden des Anfangs</translation>
    </message>
    <message>
        <source>accounts with ARR at the start and at the end</source>
        <translation>Kunden mit ARR am Anfang und am Ende</translation>
    </message>
    <message>
        <source>accounts with ARR at the start</source>
        <translation>Kunden mit ARR am Anfang</translation>
    </message>
    <message>
        <source>ARR at the start + expansion − contraction − churn + new logos + reactivated</source>
        <translation>ARR am Anfang + Ausbau − Schrumpfung − Abwanderung + neue Kunden + zurückgekehrte</translation>
    </message>
    <message>
        <source>100 × churned with red health 90 days before / churned with a known health</source>
        <translation>100 × Abgewanderte mit roter Gesundheit 90 Tage zuvor / Abgewanderte mit bekannter Gesundheit</translation>
    </message>
    <message>
        <source>accounts that left and were red 90 days before</source>
        <translation>Kunden, die gingen und 90 Tage zuvor rot waren</translation>
    </message>
    <message>
        <source>accounts that left and whose health was known 90 days before</source>
        <translation>Kunden, die gingen und deren Gesundheit 90 Tage zuvor bekannt war</translation>
    </message>
    <message>
        <source>nobody left whose health was known</source>
        <translation>niemand mit bekannter Gesundheit ist abgewandert</translation>
    </message>
    <message>
        <source>pairs that the score puts in the right order</source>
        <translation>Paare, die der Wert in die richtige Reihenfolge bringt</translation>
    </message>
    <message>
        <source>pairs of the same score: each counts one half</source>
        <translation>Paare mit gleichem Wert: Jedes zählt halb</translation>
    </message>
    <message>
        <source>every account and month with the event, with every one without</source>
        <translation>jeder Kundenmonat mit dem Ereignis mit jedem ohne</translation>
    </message>
    <message>
        <source>it takes accounts with the event and accounts without</source>
        <translation>dazu braucht es Kunden mit dem Ereignis und Kunden ohne</translation>
    </message>
    <message>
        <source>how often an account that lost ARR within 90 days had the lower health, of all pairs of one that did and one that did not (AUC)</source>
        <translation>wie oft ein Kunde, der binnen 90 Tagen ARR verlor, die niedrigere Gesundheit hatte, von allen Paaren aus einem, der verlor, und einem, der nicht verlor (AUC)</translation>
    </message>
    <message>
        <source>accounts and month-ends after which ARR shrank within 90 days</source>
        <translation>Kunden und Monatsenden, nach denen der ARR binnen 90 Tagen sank</translation>
    </message>
    <message>
        <source>accounts and month-ends after which ARR did not shrink</source>
        <translation>Kunden und Monatsenden, nach denen der ARR nicht sank</translation>
    </message>
    <message>
        <source>how often an account that gained ARR within 90 days had the higher readiness, of all pairs of one that did and one that did not (AUC)</source>
        <translation>wie oft ein Kunde, der binnen 90 Tagen ARR gewann, die höhere Reife hatte, von allen Paaren aus einem, der gewann, und einem, der nicht gewann (AUC)</translation>
    </message>
    <message>
        <source>accounts and month-ends after which ARR grew within 90 days</source>
        <translation>Kunden und Monatsenden, nach denen der ARR binnen 90 Tagen stieg</translation>
    </message>
    <message>
        <source>accounts and month-ends after which ARR did not grow</source>
        <translation>Kunden und Monatsenden, nach denen der ARR nicht stieg</translation>
    </message>
    <message>
        <source>share of those that grew which are at or above it + share of the others which are below it − 1</source>
        <translation>Anteil der Gewachsenen, die bei oder über ihm liegen + Anteil der anderen, die unter ihm liegen − 1</translation>
    </message>
    <message>
        <source>grew, at or above the threshold</source>
        <translation>gewachsen, beim Schwellenwert oder darüber</translation>
    </message>
    <message>
        <source>grew, although below the threshold</source>
        <translation>gewachsen, obwohl unter dem Schwellenwert</translation>
    </message>
    <message>
        <source>did not grow, below the threshold</source>
        <translation>nicht gewachsen, unter dem Schwellenwert</translation>
    </message>
    <message>
        <source>did not grow, although at or above it</source>
        <translation>nicht gewachsen, obwohl bei ihm oder darüber</translation>
    </message>
    <message>
        <source>the whole number from 1 to 100 at which readiness separates best those that grew within 90 days from the others; the smallest such</source>
        <translation>die ganze Zahl von 1 bis 100, bei der die Reife am besten die binnen 90 Tagen Gewachsenen von den anderen trennt; die kleinste solche</translation>
    </message>
    <message>
        <source>it takes ten accounts that grew and ten that did not</source>
        <translation>dazu braucht es zehn Kunden, die wuchsen, und zehn, die es nicht taten</translation>
    </message>
    <message>
        <source>for each customer 100 % / the customers that a CSM can serve in this tier</source>
        <translation>für jeden Kunden 100 % / die Kunden, die ein CSM in dieser Stufe betreuen kann</translation>
    </message>
    <message>
        <source>CSMs whose load is above 100 %</source>
        <translation>CSM, deren Auslastung über 100 % liegt</translation>
    </message>
    <message>
        <source>load in percent: the sum over its customers</source>
        <translation>Auslastung in Prozent: die Summe über die betreuten Kunden</translation>
    </message>
    <message>
        <source>customers that one departure can leave without anybody</source>
        <translation>Kunden, bei denen nach einem einzigen Weggang niemand mehr da sein kann</translation>
    </message>
    <message>
        <source>fewer than three people were met in the last 90 days</source>
        <translation>in den letzten 90 Tagen wurden weniger als drei Personen getroffen</translation>
    </message>
    <message>
        <source>three or more people were met in the last 90 days, but none of VP or C-level</source>
        <translation>in den letzten 90 Tagen wurden drei oder mehr Personen getroffen, aber niemand mit Rang VP oder C-Level</translation>
    </message>
    <message>
        <source>customers that have not had their first value yet</source>
        <translation>Kunden, die ihren ersten Nutzen noch nicht hatten</translation>
    </message>
    <message>
        <source>it already takes longer than what counts as good in their segment</source>
        <translation>es dauert schon länger, als in ihrem Segment als gut gilt</translation>
    </message>
    <message>
        <source>it does not take longer yet, or there is no benchmark for their segment</source>
        <translation>es dauert noch nicht länger, oder für ihr Segment gibt es keinen Richtwert</translation>
    </message>
    <message>
        <source>100 × (promoters − detractors) / all answers; of each person the latest of twelve months</source>
        <translation>100 × (Promotoren − Detraktoren) / alle Antworten; von jeder Person die letzte aus zwölf Monaten</translation>
    </message>
    <message>
        <source>answers of 9 and 10</source>
        <translation>Antworten 9 und 10</translation>
    </message>
    <message>
        <source>answers of 7 and 8</source>
        <translation>Antworten 7 und 8</translation>
    </message>
    <message>
        <source>answers of 0 to 6</source>
        <translation>Antworten 0 bis 6</translation>
    </message>
    <message>
        <source>nobody answered a survey</source>
        <translation>niemand hat auf eine Umfrage geantwortet</translation>
    </message>
    <message>
        <source>the values of the open cells of the product, in the book&apos;s currency</source>
        <translation>die Werte der offenen Felder des Produkts, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>the values of its open cells of the product</source>
        <translation>die Werte seiner offenen Felder des Produkts</translation>
    </message>
    <message>
        <source>the values of all open cells (whitespace, competitor, in-house) that have one, in the book&apos;s currency</source>
        <translation>die Werte aller offenen Felder (Whitespace, Wettbewerber, Eigenlösung), die einen haben, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>mean over the accounts of the segment</source>
        <translation>Mittel über die Kunden des Segments</translation>
    </message>
    <message>
        <source>the account&apos;s own figure, explained on its pages</source>
        <translation>der Wert des Kunden selbst, auf seinen Seiten erklärt</translation>
    </message>
    <message>
        <source>mean of the whitespace scores of all accounts that have one</source>
        <translation>Mittel der Whitespace-Werte aller Kunden, die einen haben</translation>
    </message>
    <message>
        <source>no account has a map</source>
        <translation>kein Kunde hat eine Karte</translation>
    </message>
    <message>
        <source>mean of the dimension over the accounts of which it is known</source>
        <translation>Mittel der Dimension über die Kunden, bei denen sie bekannt ist</translation>
    </message>
    <message>
        <source>it is known of no account</source>
        <translation>sie ist bei keinem Kunden bekannt</translation>
    </message>
    <message>
        <source>reviews of the quarter whose day is still to come</source>
        <translation>Reviews des Quartals, deren Tag noch bevorsteht</translation>
    </message>
    <message>
        <source>reviews that were not held on their day</source>
        <translation>Reviews, die an ihrem Tag nicht durchgeführt wurden</translation>
    </message>
    <message>
        <source>reviews that were held in the quarter</source>
        <translation>Reviews, die in dem Quartal durchgeführt wurden</translation>
    </message>
    <message>
        <source>customers of high and mid touch of whom no review is planned</source>
        <translation>Kunden mit intensiver und mittlerer Betreuung, für die kein Review geplant ist</translation>
    </message>
    <message>
        <source>a review every three months</source>
        <translation>ein Review alle drei Monate</translation>
    </message>
    <message>
        <source>a review every six months</source>
        <translation>ein Review alle sechs Monate</translation>
    </message>
    <message>
        <source>held, and nothing said of what followed</source>
        <translation>durchgeführt, noch nicht nachbereitet</translation>
    </message>
    <message>
        <source>held, and what was agreed is followed up</source>
        <translation>durchgeführt, und das Vereinbarte ist nachbereitet</translation>
    </message>
    <message>
        <source>planned, not prepared yet</source>
        <translation>geplant, noch nicht vorbereitet</translation>
    </message>
    <message>
        <source>marked as prepared</source>
        <translation>als vorbereitet vermerkt</translation>
    </message>
    <message>
        <source>contracts with this forecast: recorded, else as health and contraction propose it</source>
        <translation>Verträge mit dieser Prognose: eingetragen, sonst wie Gesundheit und Schrumpfung sie nahelegen</translation>
    </message>
    <message>
        <source>ARR of its contracts that end in the quarter</source>
        <translation>ARR seiner Verträge, die in dem Quartal enden</translation>
    </message>
    <message>
        <source>contracts that are in no sum</source>
        <translation>Verträge, die in keiner Summe sind</translation>
    </message>
    <message>
        <source>there is no rate between their currency and the book&apos;s</source>
        <translation>zwischen ihrer Währung und der des Buchs gibt es keinen Kurs</translation>
    </message>
    <message>
        <source>ARR of the contracts that end in the quarter, in the book&apos;s currency</source>
        <translation>ARR der Verträge, die in dem Quartal enden, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>mean of the monthly active users of the latest three complete months</source>
        <translation>Mittel der aktiven Nutzer je Monat in den letzten drei vollen Monaten</translation>
    </message>
    <message>
        <source>mean of the monthly active users of the three months before</source>
        <translation>Mittel der aktiven Nutzer je Monat in den drei Monaten davor</translation>
    </message>
    <message>
        <source>latest three months / three months before - 1</source>
        <translation>letzte drei Monate / drei Monate davor - 1</translation>
    </message>
    <message>
        <source>1 if active users fall by more than 20 % (the profile&apos;s threshold)</source>
        <translation>1, wenn die aktiven Nutzer um mehr als 20 % zurückgehen (die Schwelle des Profils)</translation>
    </message>
    <message>
        <source>1 if at least 3 tickets were opened in the last 90 days, and 1.5 times those of the 90 before</source>
        <translation>1, wenn in den letzten 90 Tagen mindestens 3 Tickets geöffnet wurden, und das 1,5-Fache der 90 davor</translation>
    </message>
    <message>
        <source>1 if a champion left or moved out of the product&apos;s domain in the last 90 days</source>
        <translation>1, wenn in den letzten 90 Tagen ein Champion gegangen ist oder den Bereich des Produkts verlassen hat</translation>
    </message>
    <message>
        <source>1 if a person&apos;s latest answer, of the last 180 days, is 6 or less after 7 or more</source>
        <translation>1, wenn die letzte Antwort einer Person, aus den letzten 180 Tagen, höchstens 6 ist nach mindestens 7</translation>
    </message>
    <message>
        <source>1 if a touchpoint of the last 90 days names a competitor</source>
        <translation>1, wenn ein Kontakt der letzten 90 Tage einen Wettbewerber nennt</translation>
    </message>
    <message>
        <source>accounts and month-ends: forecast, and it came</source>
        <translation>Kunden und Monatsenden: vorhergesagt, und es kam so</translation>
    </message>
    <message>
        <source>accounts and month-ends: forecast, and it did not come</source>
        <translation>Kunden und Monatsenden: vorhergesagt, und es kam nicht so</translation>
    </message>
    <message>
        <source>accounts and month-ends: it came, and was not forecast</source>
        <translation>Kunden und Monatsenden: es kam so und war nicht vorhergesagt</translation>
    </message>
    <message>
        <source>accounts and month-ends: not forecast, and it did not come</source>
        <translation>Kunden und Monatsenden: nicht vorhergesagt, und es kam nicht so</translation>
    </message>
    <message>
        <source>100 × right / (right + false alarms)</source>
        <translation>100 × richtig / (richtig + Fehlalarme)</translation>
    </message>
    <message>
        <source>nothing was forecast</source>
        <translation>nichts wurde vorhergesagt</translation>
    </message>
    <message>
        <source>100 × right / (right + missed)</source>
        <translation>100 × richtig / (richtig + verfehlt)</translation>
    </message>
    <message>
        <source>nothing of it came</source>
        <translation>nichts davon kam</translation>
    </message>
    <message>
        <source>how often an account that gained ARR within 90 days had the higher value of the component, of all pairs of one that did and one that did not (AUC)</source>
        <translation>wie oft ein Kunde, der in 90 Tagen ARR gewann, den höheren Wert des Bestandteils hatte, von allen Paaren aus einem, der gewann, und einem, der nicht gewann (AUC)</translation>
    </message>
    <message>
        <source>accounts with ARR on the date</source>
        <translation>Kunden mit ARR an dem Tag</translation>
    </message>
    <message>
        <source>the ARR of the customers, in the book&apos;s currency</source>
        <translation>der ARR der Kunden, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>its active contract lines</source>
        <translation>seine laufenden Vertragspositionen</translation>
    </message>
    <message>
        <source>days since the last contact that counts for the cadence of the account&apos;s tier</source>
        <translation>Tage seit dem letzten Kontakt, der für den Takt der Betreuungsstufe zählt</translation>
    </message>
    <message>
        <source>there was no contact yet</source>
        <translation>es gab noch keinen Kontakt</translation>
    </message>
    <message>
        <source>people who were met in the last 90 days</source>
        <translation>Personen, die man in den letzten 90 Tagen getroffen hat</translation>
    </message>
    <message>
        <source>of VP or C-level among those who were met in the last 90 days</source>
        <translation>Personen auf Ebene VP oder C-Level unter denen, die man in den letzten 90 Tagen getroffen hat</translation>
    </message>
    <message>
        <source>people who are there, placeholders included</source>
        <translation>Personen, die da sind, mit Platzhaltern</translation>
    </message>
    <message>
        <source>days from becoming a customer to first value, or so far</source>
        <translation>Tage vom Beginn als Kunde bis zum ersten Nutzen, oder bisher</translation>
    </message>
    <message>
        <source>it is not known since when it is a customer</source>
        <translation>es ist nicht bekannt, seit wann es ein Kunde ist</translation>
    </message>
    <message>
        <source>of each person the latest answer of twelve months</source>
        <translation>von jeder Person die letzte Antwort aus zwölf Monaten</translation>
    </message>
    <message>
        <source>ARR at the start + expansion − contraction − churn</source>
        <translation>ARR am Anfang + Ausbau − Schrumpfung − Abwanderung</translation>
    </message>
    <message>
        <source>none of the open cells has a value yet</source>
        <translation>keines der offenen Felder hat bisher einen Wert</translation>
    </message>
    <message>
        <source>the accounts of the group</source>
        <translation>die Kunden der Gruppe</translation>
    </message>
    <message>
        <source>the baseline and 8 points</source>
        <translation>der Ausgangswert und 8 Punkte</translation>
    </message>
    <message>
        <source>the baseline and 3 points</source>
        <translation>der Ausgangswert und 3 Punkte</translation>
    </message>
    <message>
        <source>the baseline and 5 points, at most 100</source>
        <translation>der Ausgangswert und 5 Punkte, höchstens 100</translation>
    </message>
    <message>
        <source>below 90 the baseline and 2 points; a good one is to be kept</source>
        <translation>unter 90 der Ausgangswert und 2 Punkte; ein guter soll gehalten werden</translation>
    </message>
    <message>
        <source>three times the baseline</source>
        <translation>das Dreifache des Ausgangswerts</translation>
    </message>
    <message>
        <source>twice the baseline</source>
        <translation>das Doppelte des Ausgangswerts</translation>
    </message>
    <message>
        <source>the baseline and 15 points, at most 100</source>
        <translation>der Ausgangswert und 15 Punkte, höchstens 100</translation>
    </message>
    <message>
        <source>the baseline and 10 points, at most 100</source>
        <translation>der Ausgangswert und 10 Punkte, höchstens 100</translation>
    </message>
    <message>
        <source>twice the baseline, at most 100</source>
        <translation>das Doppelte des Ausgangswerts, höchstens 100</translation>
    </message>
    <message>
        <source>one and a half times the baseline, at most 100</source>
        <translation>das Anderthalbfache des Ausgangswerts, höchstens 100</translation>
    </message>
    <message>
        <source>its opportunities of these 90 days</source>
        <translation>seine Chancen aus diesen 90 Tagen</translation>
    </message>
    <message>
        <source>the amounts of the opportunities that were identified in the last 90 days, in the book&apos;s currency</source>
        <translation>die Beträge der Chancen, die in den letzten 90 Tagen erkannt wurden, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>no opportunity was identified in the last 90 days</source>
        <translation>in den letzten 90 Tagen wurde keine Chance erkannt</translation>
    </message>
    <message>
        <source>100 × what customer success found / what was identified</source>
        <translation>100 × von Customer Success gefunden / erkannt</translation>
    </message>
    <message>
        <source>of them those that a CSM found</source>
        <translation>davon die, die ein CSM gefunden hat</translation>
    </message>
    <message>
        <source>100 × won / (won + lost)</source>
        <translation>100 × gewonnen / (gewonnen + verloren)</translation>
    </message>
    <message>
        <source>opportunities won within a year</source>
        <translation>in einem Jahr gewonnene Chancen</translation>
    </message>
    <message>
        <source>opportunities lost within a year</source>
        <translation>in einem Jahr verlorene Chancen</translation>
    </message>
    <message>
        <source>no opportunity was closed within a year</source>
        <translation>in einem Jahr wurde keine Chance abgeschlossen</translation>
    </message>
    <message>
        <source>customers of whom a cell of the whitespace map is recorded</source>
        <translation>Kunden, von denen ein Feld der Whitespace-Karte erfasst ist</translation>
    </message>
    <message>
        <source>a fixed mark: twenty accounts</source>
        <translation>ein festes Ziel: zwanzig Kunden</translation>
    </message>
    <message>
        <source>half of the customers that are looked after by high touch, rounded up</source>
        <translation>die Hälfte der Kunden mit intensiver Betreuung, aufgerundet</translation>
    </message>
    <message>
        <source>customers in the tier high touch</source>
        <translation>Kunden der Stufe mit intensiver Betreuung</translation>
    </message>
    <message>
        <source>the figure of the start is not known</source>
        <translation>der Wert vom Anfang ist nicht bekannt</translation>
    </message>
    <message>
        <source>cells carry no date: how many there were at the start cannot be told</source>
        <translation>Felder tragen kein Datum: wie viele es am Anfang waren, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>nobody looks after them, so there is no capacity to fill</source>
        <translation>niemand betreut sie, also gibt es keine Kapazität, die sie füllen</translation>
    </message>
    <message>
        <source>the sum over the lines of the contract that are active on the date, in the account&apos;s currency</source>
        <translation>die Summe über die am Stichtag laufenden Positionen des Vertrags, in der Währung des Kunden</translation>
    </message>
    <message>
        <source>days to the end of the contract, prolonged by its automatic renewals</source>
        <translation>Tage bis zum Ende des Vertrags, um seine automatischen Verlängerungen verlängert</translation>
    </message>
    <message>
        <source>the contract has no end</source>
        <translation>der Vertrag hat kein Ende</translation>
    </message>
    <message>
        <source>days to the last day for notice: the end of the contract less its days of notice; below 0 since it</source>
        <translation>Tage bis zum letzten Tag für die Kündigung: das Ende des Vertrags weniger seine Kündigungsfrist; unter 0 seitdem</translation>
    </message>
    <message>
        <source>no notice is agreed</source>
        <translation>es ist keine Kündigungsfrist vereinbart</translation>
    </message>
    <message>
        <source>days to the first checkpoint that is due or ahead: 6, 5, 4, 3 and 1 months before the end of the contract</source>
        <translation>Tage bis zum ersten Prüfpunkt, der fällig ist oder bevorsteht: 6, 5, 4, 3 und 1 Monate vor dem Ende des Vertrags</translation>
    </message>
    <message>
        <source>no checkpoint is left</source>
        <translation>es steht kein Prüfpunkt mehr aus</translation>
    </message>
    <message>
        <source>days to the checkpoint, 14 days after the beginning: held once the first value or an outcome is reached; below 0 since it</source>
        <translation>Tage bis zum Prüfpunkt, 14 Tage nach dem Beginn: eingehalten, sobald der erste Nutzen oder ein Ergebnis erreicht ist; unter 0 seitdem</translation>
    </message>
    <message>
        <source>days to the checkpoint: held if the customer was met in its calendar month; below 0 since it</source>
        <translation>Tage bis zum Prüfpunkt: eingehalten, wenn der Kunde in seinem Kalendermonat getroffen wurde; unter 0 seitdem</translation>
    </message>
    <message>
        <source>the ARR that the opportunity would bring, in the account&apos;s currency</source>
        <translation>der ARR, den die Chance brächte, in der Währung des Kunden</translation>
    </message>
    <message>
        <source>the account&apos;s active contract lines</source>
        <translation>die laufenden Vertragspositionen des Kunden</translation>
    </message>
    <message>
        <source>100 × amount / ARR: by this share, and by what is sold, the policy decides who closes and whether a handback package is due</source>
        <translation>100 × Betrag / ARR: nach diesem Anteil und danach, was verkauft wird, entscheidet die Regel, wer abschließt und ob ein Übergabepaket fällig ist</translation>
    </message>
    <message>
        <source>the account has no ARR</source>
        <translation>der Kunde hat keinen ARR</translation>
    </message>
    <message>
        <source>the amount in the book&apos;s currency: by it, and by what is sold, the policy decides who closes</source>
        <translation>der Betrag in der Währung des Buchs: nach ihm und danach, was verkauft wird, entscheidet die Regel, wer abschließt</translation>
    </message>
    <message>
        <source>there is no rate between its currency and the book&apos;s</source>
        <translation>es gibt keinen Kurs zwischen seiner Währung und der des Buchs</translation>
    </message>
    <message>
        <source>days since it was identified, at most until it was closed</source>
        <translation>Tage, seit sie erkannt wurde, höchstens bis zu ihrem Abschluss</translation>
    </message>
    <message>
        <source>days to the day on which it is expected to be closed; below 0 since it</source>
        <translation>Tage bis zu dem Tag, an dem der Abschluss erwartet wird; unter 0 seitdem</translation>
    </message>
    <message>
        <source>no day is expected</source>
        <translation>es wird kein Tag erwartet</translation>
    </message>
    <message>
        <source>its opportunities</source>
        <translation>seine Chancen</translation>
    </message>
    <message>
        <source>the amounts of the opportunities that are on the board in this stage, in the book&apos;s currency</source>
        <translation>die Beträge der Chancen, die in dieser Stufe auf der Tafel stehen, in der Währung des Buchs</translation>
    </message>
    <message>
        <source>opportunities won within a year, credited to their owner</source>
        <translation>Chancen, die binnen eines Jahres gewonnen wurden, angerechnet dem, der sie führt</translation>
    </message>
    <message>
        <source>opportunities identified within a year, credited to who found them</source>
        <translation>Chancen, die binnen eines Jahres erkannt wurden, angerechnet dem, der sie fand</translation>
    </message>
    <message>
        <source>1 if nobody of the customer is named who is still there</source>
        <translation>1, wenn niemand vom Kunden genannt ist, der noch da ist</translation>
    </message>
    <message>
        <source>1 if nobody of ours is named</source>
        <translation>1, wenn niemand von uns genannt ist</translation>
    </message>
    <message>
        <source>1 if there is no strategic topic</source>
        <translation>1, wenn es kein strategisches Thema gibt</translation>
    </message>
    <message>
        <source>1 if no success goal has a target</source>
        <translation>1, wenn kein Erfolgsziel einen Zielwert hat</translation>
    </message>
    <message>
        <source>1 if there is no usage for the latest month that the book has</source>
        <translation>1, wenn es für den letzten Monat des Buchs keine Nutzung gibt</translation>
    </message>
    <message>
        <source>1 if the last contact is longer ago than the cadence of the tier</source>
        <translation>1, wenn der letzte Kontakt länger her ist, als der Takt der Betreuungsstufe vorsieht</translation>
    </message>
    <message>
        <source>1 if nobody has answered a survey for a year</source>
        <translation>1, wenn seit einem Jahr niemand eine Umfrage beantwortet hat</translation>
    </message>
    <message>
        <source>of the people who are named for a review that is not held yet</source>
        <translation>von denen, die für ein noch nicht gehaltenes Review genannt sind</translation>
    </message>
    <message>
        <source>people who are not there any more</source>
        <translation>Personen, die nicht mehr da sind</translation>
    </message>
    <message>
        <source>people who were not met for 90 days</source>
        <translation>Personen, die 90 Tage lang nicht getroffen wurden</translation>
    </message>
    <message>
        <source>days to the day of the review; below 0 since it</source>
        <translation>Tage bis zum Tag des Reviews; unter 0 seitdem</translation>
    </message>
    <message>
        <source>what the review needs and does not have; once it is held, it lacks nothing</source>
        <translation>was das Review braucht und nicht hat; einmal gehalten, fehlt ihm nichts</translation>
    </message>
    <message>
        <source>which data is too old for the review; once it is held, none</source>
        <translation>welche Daten für das Review zu alt sind; einmal gehalten, keine</translation>
    </message>
    <message>
        <source>days to the proposed day: three months (high touch) or six (mid touch) after the last review, two weeks ahead at least, on a business day</source>
        <translation>Tage bis zum vorgeschlagenen Tag: drei Monate (High Touch) oder sechs (Mid Touch) nach dem letzten Review, mindestens zwei Wochen voraus, an einem Arbeitstag</translation>
    </message>
    <message>
        <source>days since the last review that was held</source>
        <translation>Tage seit dem letzten gehaltenen Review</translation>
    </message>
    <message>
        <source>no review was held yet</source>
        <translation>es wurde noch kein Review gehalten</translation>
    </message>
    <message>
        <source>those of the last review who are still there, else who decides and who champions us</source>
        <translation>die vom letzten Review, die noch da sind, sonst wer entscheidet und wer sich für uns einsetzt</translation>
    </message>
    <message>
        <source>what the cell could bring</source>
        <translation>was die Zelle bringen könnte</translation>
    </message>
    <message>
        <source>recorded as not applicable here</source>
        <translation>als hier nicht zutreffend erfasst</translation>
    </message>
    <message>
        <source>its department&apos;s part, by headcount, of an amount that names no department</source>
        <translation>der Anteil der Abteilung, nach Köpfen, an einem Betrag, der keine Abteilung nennt</translation>
    </message>
    <message>
        <source>an amount for its department</source>
        <translation>ein Betrag für die Abteilung</translation>
    </message>
    <message>
        <source>the active contract lines of the product</source>
        <translation>die aktiven Vertragspositionen des Produkts</translation>
    </message>
    <message>
        <source>the open opportunities for the product</source>
        <translation>die offenen Chancen für das Produkt</translation>
    </message>
    <message>
        <source>the potential that is recorded for the cell</source>
        <translation>das Potenzial, das für die Zelle erfasst ist</translation>
    </message>
    <message>
        <source>its department&apos;s part, by headcount, of the potential that is recorded for the whole account</source>
        <translation>der Anteil der Abteilung, nach Köpfen, an dem Potenzial, das für den ganzen Kunden erfasst ist</translation>
    </message>
    <message>
        <source>the product&apos;s list price, in the account&apos;s currency</source>
        <translation>der Listenpreis des Produkts, in der Währung des Kunden</translation>
    </message>
    <message>
        <source>the product has no list price</source>
        <translation>das Produkt hat keinen Listenpreis</translation>
    </message>
    <message>
        <source>the people of the department; without one, the account&apos;s addressable users</source>
        <translation>die Personen der Abteilung; ohne Abteilung die möglichen Anwender des Kunden</translation>
    </message>
    <message>
        <source>nobody counted them</source>
        <translation>niemand hat sie gezählt</translation>
    </message>
    <message>
        <source>list price × people</source>
        <translation>Listenpreis × Personen</translation>
    </message>
    <message>
        <source>the product&apos;s list price or the department&apos;s headcount is missing</source>
        <translation>der Listenpreis des Produkts oder die Kopfzahl der Abteilung fehlt</translation>
    </message>
    <message>
        <source>the value of a cell of the whitespace map</source>
        <translation>der Wert einer Zelle der Whitespace-Karte</translation>
    </message>
    <message>
        <source>the map had no such cell on the date</source>
        <translation>die Karte hatte an dem Tag keine solche Zelle</translation>
    </message>
    <message>
        <source>the values of the open cells: whitespace, competitor, in-house</source>
        <translation>die Werte der offenen Zellen: Whitespace, Wettbewerber, Eigenbau</translation>
    </message>
    <message>
        <source>the sum over the open cells whose value is known</source>
        <translation>die Summe über die offenen Zellen, deren Wert bekannt ist</translation>
    </message>
    <message>
        <source>the sum over the cells that are owned</source>
        <translation>die Summe über die Zellen, die im Einsatz sind</translation>
    </message>
    <message>
        <source>the sum over the cells with an open opportunity</source>
        <translation>die Summe über die Zellen mit einer offenen Chance</translation>
    </message>
    <message>
        <source>days since the person was last met</source>
        <translation>Tage seit dem letzten Kontakt mit der Person</translation>
    </message>
    <message>
        <source>they were never met</source>
        <translation>es gab noch keinen Kontakt</translation>
    </message>
    <message>
        <source>touchpoints of the last 90 days: the pips are 0 for none, then 1, 2 to 3, 4 and more</source>
        <translation>Kontakte der letzten 90 Tage: kein Punkt für keinen, dann je einer für 1, 2 bis 3, 4 und mehr</translation>
    </message>
    <message>
        <source>in which the person took part</source>
        <translation>an denen die Person teilnahm</translation>
    </message>
    <message>
        <source>touchpoints of the last twelve months in which both took part</source>
        <translation>Kontakte der letzten zwölf Monate, an denen beide teilnahmen</translation>
    </message>
    <message>
        <source>outcomes that are achieved by the date</source>
        <translation>Ergebnisse, die bis zu dem Tag erreicht sind</translation>
    </message>
    <message>
        <source>outcomes that are achieved, but nobody said what they are worth</source>
        <translation>Ergebnisse, die erreicht sind, von denen aber niemand sagte, was sie wert sind</translation>
    </message>
    <message>
        <source>what the outcome is worth, as recorded</source>
        <translation>was das Ergebnis wert ist, wie erfasst</translation>
    </message>
    <message>
        <source>the money of the achieved outcomes that have a value</source>
        <translation>das Geld der erreichten Ergebnisse, die einen Wert haben</translation>
    </message>
    <message>
        <source>no achieved outcome has a value in money</source>
        <translation>kein erreichtes Ergebnis hat einen Wert in Geld</translation>
    </message>
    <message>
        <source>100 × proven value / ARR</source>
        <translation>100 × belegter Nutzen / ARR</translation>
    </message>
    <message>
        <source>no value is proven in money, or the account has no ARR</source>
        <translation>kein Nutzen ist in Geld belegt, oder der Kunde hat keinen ARR</translation>
    </message>
    <message>
        <source>the accounts whose health has this colour</source>
        <translation>die Kunden, deren Gesundheit diese Farbe hat</translation>
    </message>
    <message>
        <source>the accounts whose health is unknown</source>
        <translation>die Kunden, deren Gesundheit unbekannt ist</translation>
    </message>
</context>
<context>
    <name>Narratives</name>
    <message>
        <source>Business overview</source>
        <translation>Geschäftsüberblick</translation>
    </message>
    <message>
        <source>Who they are and what moves their business. The customer&apos;s edition prints it.</source>
        <translation>Wer sie sind und was ihr Geschäft bewegt. Steht in der Ausgabe für den Kunden.</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>In twelve months</source>
        <translation>In zwölf Monaten</translation>
    </message>
    <message>
        <source>What will be different for them. The customer&apos;s edition prints it.</source>
        <translation>Was für sie anders sein wird. Steht in der Ausgabe für den Kunden.</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>The moves that bring us there. Internal.</source>
        <translation>Die Schritte, die uns dorthin bringen. Intern.</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Die nächsten 90 Tage</translation>
    </message>
    <message>
        <source>What happens first. Internal.</source>
        <translation>Was zuerst geschieht. Intern.</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>What stands before the table of objectives. Internal.</source>
        <translation>Was vor der Tabelle der Ziele steht. Intern.</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>What the contracts do not say. Internal.</source>
        <translation>Was die Verträge nicht sagen. Intern.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Who decides how, and whom we need. Internal.</source>
        <translation>Wer wie entscheidet und wen wir brauchen. Intern.</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Where to go first, and why. Internal.</source>
        <translation>Wohin zuerst, und warum. Intern.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>What the score does not know. Internal.</source>
        <translation>Was der Gesundheitswert nicht weiß. Intern.</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Which opportunities, in which order. Internal.</source>
        <translation>Welche Chancen, in welcher Reihenfolge. Intern.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>What could go wrong, and what we do about it. Internal.</source>
        <translation>Was schiefgehen könnte, und was wir dagegen tun. Intern.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>What stands before the table of actions. Internal.</source>
        <translation>Was vor der Tabelle der Maßnahmen steht. Intern.</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>In Kürze</translation>
    </message>
    <message>
        <source>What this review is about for us. Internal.</source>
        <translation>Worum es uns in diesem Review geht. Intern.</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What the figures do not say. Internal.</source>
        <translation>Was die Zahlen nicht sagen. Intern.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>How the results came about. Internal.</source>
        <translation>Wie die Ergebnisse zustande kamen. Intern.</translation>
    </message>
    <message>
        <source>Adoption and health</source>
        <translation>Nutzung und Gesundheit</translation>
    </message>
    <message>
        <source>Who uses it, who does not, and why. Internal.</source>
        <translation>Wer es nutzt, wer nicht, und warum. Intern.</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht gelungen ist</translation>
    </message>
    <message>
        <source>What we say about it. Internal.</source>
        <translation>Was wir dazu sagen. Intern.</translation>
    </message>
    <message>
        <source>Growth partnership</source>
        <translation>Gemeinsames Wachstum</translation>
    </message>
    <message>
        <source>Why this step, and why now. Internal.</source>
        <translation>Warum dieser Schritt, und warum jetzt. Intern.</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>How it stands. Internal.</source>
        <translation>Wie es darum steht. Intern.</translation>
    </message>
    <message>
        <source>Strategic topic</source>
        <translation>Strategisches Thema</translation>
    </message>
    <message>
        <source>The question, and what we know about it. Internal.</source>
        <translation>Die Frage, und was wir darüber wissen. Intern.</translation>
    </message>
    <message>
        <source>What we ask of them</source>
        <translation>Worum wir sie bitten</translation>
    </message>
    <message>
        <source>A line each. The customer&apos;s edition and the slides print it.</source>
        <translation>Je eine Zeile. Die Kundenausgabe und die Folien drucken es.</translation>
    </message>
    <message>
        <source>What they ask of us</source>
        <translation>Worum sie uns bitten</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>A line each, in place of the usual one. The customer&apos;s edition and the slides print it.</source>
        <translation>Je eine Zeile, anstelle der üblichen. Die Kundenausgabe und die Folien drucken es.</translation>
    </message>
    <message>
        <source>Stands first on the slide; the customer sees it.</source>
        <translation>Steht zuerst auf der Folie; der Kunde sieht es.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>Seit dem letzten Review</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Wo es genutzt wird</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>The expansion</source>
        <translation>Der Ausbau</translation>
    </message>
    <message>
        <source>What sales has to know first.</source>
        <translation>Was der Vertrieb zuerst wissen muss.</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Who carries it, and why.</source>
        <translation>Wer es trägt, und warum.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>What makes it urgent.</source>
        <translation>Was es dringend macht.</translation>
    </message>
    <message>
        <source>The need</source>
        <translation>Der Bedarf</translation>
    </message>
    <message>
        <source>In the customer&apos;s words.</source>
        <translation>In den Worten des Kunden.</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>What is agreed about them.</source>
        <translation>Was dazu vereinbart ist.</translation>
    </message>
    <message>
        <source>Their success</source>
        <translation>Ihr Erfolg</translation>
    </message>
    <message>
        <source>The story to begin with.</source>
        <translation>Die Geschichte für den Anfang.</translation>
    </message>
    <message>
        <source>Their goals</source>
        <translation>Ihre Ziele</translation>
    </message>
    <message>
        <source>Where they want to go, in their words.</source>
        <translation>Wohin sie wollen, in ihren Worten.</translation>
    </message>
    <message>
        <source>The gap</source>
        <translation>Die Lücke</translation>
    </message>
    <message>
        <source>What keeps them from it.</source>
        <translation>Was sie davon abhält.</translation>
    </message>
    <message>
        <source>One, and why it is this one.</source>
        <translation>Eine, und warum gerade diese.</translation>
    </message>
    <message>
        <source>The commercial part</source>
        <translation>Der kaufmännische Teil</translation>
    </message>
    <message>
        <source>What to say about price and terms.</source>
        <translation>Was zu Preis und Bedingungen zu sagen ist.</translation>
    </message>
    <message>
        <source>The customer reads it: all has to fit on one page.</source>
        <translation>Der Kunde liest es: Alles muss auf eine Seite passen.</translation>
    </message>
    <message>
        <source>Your outcome</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Was wir empfehlen</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>What the facts do not say.</source>
        <translation>Was die Fakten nicht sagen.</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>What else we want to know.</source>
        <translation>Was wir sonst noch wissen wollen.</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Wen man zuerst anruft</translation>
    </message>
    <message>
        <source>Who, and how to begin.</source>
        <translation>Wen, und womit man beginnt.</translation>
    </message>
    <message>
        <source>Three sentences for the first page. The customer&apos;s edition prints it unless words for the customer follow.</source>
        <translation>Drei Sätze für die erste Seite. Die Ausgabe für den Kunden druckt sie, wenn keine Worte für den Kunden folgen.</translation>
    </message>
    <message>
        <source>Where we stand, for the customer</source>
        <translation>Wo wir stehen, für den Kunden</translation>
    </message>
    <message>
        <source>In place of the words above in the customer&apos;s edition; empty: those.</source>
        <translation>Anstelle der Worte darüber in der Ausgabe für den Kunden; leer: jene.</translation>
    </message>
</context>
<context>
    <name>Outreach</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>- %1 (%2)</source>
        <translation>- %1 (%2)</translation>
    </message>
    <message>
        <source>- %1</source>
        <translation>- %1</translation>
    </message>
    <message>
        <source>the account&apos;s name</source>
        <translation>der Name des Kunden</translation>
    </message>
    <message>
        <source>to whom it is written</source>
        <translation>an wen geschrieben wird</translation>
    </message>
    <message>
        <source>the first word of that name</source>
        <translation>das erste Wort dieses Namens</translation>
    </message>
    <message>
        <source>the account&apos;s CSM</source>
        <translation>der CSM des Kunden</translation>
    </message>
    <message>
        <source>the account&apos;s AE</source>
        <translation>der AE des Kunden</translation>
    </message>
    <message>
        <source>the product nearest to its limit</source>
        <translation>das Produkt, das seiner Grenze am nächsten ist</translation>
    </message>
    <message>
        <source>the person&apos;s department, else the newest</source>
        <translation>die Abteilung der Person, sonst die neueste</translation>
    </message>
    <message>
        <source>utilisation of the contract</source>
        <translation>Auslastung des Vertrags</translation>
    </message>
    <message>
        <source>the latest outcome achieved</source>
        <translation>das letzte erreichte Ergebnis</translation>
    </message>
    <message>
        <source>its money</source>
        <translation>sein Geldwert</translation>
    </message>
    <message>
        <source>the date of the renewal</source>
        <translation>der Tag der Verlängerung</translation>
    </message>
    <message>
        <source>what was noticed</source>
        <translation>was bemerkt wurde</translation>
    </message>
    <message>
        <source>open actions of reviews</source>
        <translation>offene Maßnahmen aus Reviews</translation>
    </message>
    <message>
        <source>the date</source>
        <translation>das Datum</translation>
    </message>
</context>
<context>
    <name>Ownership</name>
    <message>
        <source>the account has no ARR to compare the amount with</source>
        <translation>der Kunde hat keinen ARR, mit dem sich der Betrag vergleichen ließe</translation>
    </message>
    <message>
        <source>a product that the account does not own</source>
        <translation>ein Produkt, das der Kunde nicht hat</translation>
    </message>
    <message>
        <source>a department that owns nothing yet</source>
        <translation>eine Abteilung, die noch nichts hat</translation>
    </message>
    <message>
        <source>seats for %1 % of the ACV, below %2 %</source>
        <translation>Plätze für %1 % des ACV, unter %2 %</translation>
    </message>
    <message>
        <source>%1 % of the ACV, below %2 %</source>
        <translation>%1 % des ACV, unter %2 %</translation>
    </message>
    <message>
        <source>%1 % of the ACV, from %2 % to %3 %</source>
        <translation>%1 % des ACV, von %2 % bis %3 %</translation>
    </message>
    <message>
        <source>%1 % of the ACV, above %2 %</source>
        <translation>%1 % des ACV, über %2 %</translation>
    </message>
    <message>
        <source>usage always stays with customer success</source>
        <translation>Nutzung bleibt immer bei Customer Success</translation>
    </message>
    <message>
        <source>a cross-sell always goes to the AE</source>
        <translation>Cross-Selling geht immer an den AE</translation>
    </message>
    <message>
        <source>no rate for %1, so the amount cannot be compared</source>
        <translation>kein Kurs für %1, daher lässt sich der Betrag nicht vergleichen</translation>
    </message>
    <message>
        <source>seats for less than %1 %2</source>
        <translation>Plätze für weniger als %1 %2</translation>
    </message>
    <message>
        <source>a tier for less than %1 %2</source>
        <translation>eine Stufe für weniger als %1 %2</translation>
    </message>
    <message>
        <source>seats for %1 %2 or more</source>
        <translation>Plätze für %1 %2 oder mehr</translation>
    </message>
    <message>
        <source>a tier for %1 %2 or more</source>
        <translation>eine Stufe für %1 %2 oder mehr</translation>
    </message>
    <message>
        <source>; above %1 % of the ACV sales is told by a handback package</source>
        <translation>; über %1 % des ACV erfährt es der Vertrieb durch ein Übergabepaket</translation>
    </message>
    <message>
        <source>nobody: self-service, CS looks on</source>
        <translation>niemand: Selbstbedienung, CS sieht zu</translation>
    </message>
    <message>
        <source>customer success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>CS sources, sales closes</source>
        <translation>CS findet, der Vertrieb schließt ab</translation>
    </message>
    <message>
        <source>sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>account executive</source>
        <translation>Account Executive</translation>
    </message>
    <message>
        <source>the product team</source>
        <translation>das Produktteam</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message numerus="yes">
        <source>Overview; the framed parts follow, %n in all.</source>
        <translation>
            <numerusform>Übersicht; die umrahmten Teile folgen, insgesamt %n.</numerusform>
            <numerusform>Übersicht; die umrahmten Teile folgen, insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2, as of %3</source>
        <translation>%1, %2, Stand %3</translation>
    </message>
    <message>
        <source>The document could not be finished as PDF (%1); nothing was written.</source>
        <translation>Das Dokument konnte nicht als PDF fertiggestellt werden (%1); nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Overview: the number of the part that shows each person; %n in all.</source>
        <translation>
            <numerusform>Überblick: die Nummer des Teils, der die Person zeigt; insgesamt %n.</numerusform>
            <numerusform>Überblick: die Nummer des Teils, der die Person zeigt; insgesamt %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Part %1 of %2</source>
        <translation>Teil %1 von %2</translation>
    </message>
    <message>
        <source>Lines between the parts</source>
        <translation>Linien zwischen den Teilen</translation>
    </message>
    <message>
        <source>The document could not be painted; nothing was written.</source>
        <translation>Das Dokument konnte nicht gezeichnet werden; nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>Paste</name>
    <message>
        <source>A new one needs a value for %1.</source>
        <translation>Ein neuer Datensatz braucht einen Wert für %1.</translation>
    </message>
    <message>
        <source>An earlier row is a new one with the same %1.</source>
        <translation>Eine frühere Zeile ist ein neuer Datensatz mit gleichem Feld %1.</translation>
    </message>
    <message>
        <source>A record of %1 has this %2.</source>
        <translation>Ein Datensatz von %1 hat diesen Wert bei „%2“.</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>No product of the book fits the account, so there is no map to draw.</source>
        <translation>Kein Produkt des Buchs passt zum Kunden, daher gibt es keine Karte zu zeichnen.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Whitespace map</source>
        <translation>Whitespace-Karte</translation>
    </message>
    <message>
        <source>%1, values in %2 a year</source>
        <translation>%1, Werte in %2 im Jahr</translation>
    </message>
    <message>
        <source>The health of an account is internal; there is no edition for the customer.</source>
        <translation>Die Gesundheit eines Kunden ist intern; es gibt keine Ausgabe für den Kunden.</translation>
    </message>
    <message>
        <source>No health of the last twelve months is known, so there is no trend to draw.</source>
        <translation>Keine Gesundheit der letzten zwölf Monate ist bekannt, daher gibt es keinen Trend zu zeichnen.</translation>
    </message>
    <message>
        <source>Health trend</source>
        <translation>Gesundheitstrend</translation>
    </message>
    <message>
        <source>What we think of people is internal; there is no edition for the customer.</source>
        <translation>Was wir von Personen denken, ist intern; es gibt keine Ausgabe für den Kunden.</translation>
    </message>
    <message>
        <source>Nobody is on the stakeholder map yet: put people there on the account&apos;s page Stakeholders.</source>
        <translation>Noch ist niemand auf der Stakeholder-Karte: setzen Sie Personen auf der Seite Stakeholder des Kunden darauf.</translation>
    </message>
    <message>
        <source>Stakeholder map</source>
        <translation>Stakeholder-Karte</translation>
    </message>
    <message>
        <source>external</source>
        <translation>extern</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>QBR</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>champion left</source>
        <translation>Champion gegangen</translation>
    </message>
    <message>
        <source>override</source>
        <translation>Handwert</translation>
    </message>
    <message>
        <source>whole account</source>
        <translation>ganzer Kunde</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>The picture is too large for a PNG; write it as .svg or .pdf.</source>
        <translation>Das Bild ist zu groß für ein PNG; schreiben Sie es als .svg oder .pdf.</translation>
    </message>
    <message>
        <source>A picture is written as .svg, .png or .pdf, not &quot;%1&quot;.</source>
        <translation>Ein Bild wird als .svg, .png oder .pdf geschrieben, nicht als „%1“.</translation>
    </message>
</context>
<context>
    <name>Pipeline</name>
    <message>
        <source>! due</source>
        <translation>! fällig</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>Appendix: how the figures come about</source>
        <translation>Anhang: wie die Werte zustande kommen</translation>
    </message>
    <message>
        <source>Every figure down to the records it was read from, named as in the canonical CSV files.</source>
        <translation>Jeder Wert bis zu den Datensätzen, aus denen er gelesen ist, benannt wie in den kanonischen CSV-Dateien.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>No opportunity of the last twelve months: start one from a cell of the whitespace map, or import opportunities.csv.</source>
        <translation>Keine Chance der letzten zwölf Monate: aus einem Feld der Whitespace-Karte eine beginnen oder opportunities.csv importieren.</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Amount (%1)</source>
        <translation>Betrag (%1)</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No action is open or was done in the last 90 days: add it on the account&apos;s page Plan.</source>
        <translation>Keine Maßnahme ist offen oder wurde in den letzten 90 Tagen erledigt: auf der Seite Plan des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Limit a month</source>
        <translation>Grenze im Monat</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>open-ended</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Give notice by</source>
        <translation>Kündigen bis</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>No invoice is due yet: import invoices.csv to see how the account pays.</source>
        <translation>Noch ist keine Rechnung fällig: invoices.csv importieren, um zu sehen, wie der Kunde zahlt.</translation>
    </message>
    <message>
        <source>Unpaid invoice</source>
        <translation>Unbezahlte Rechnung</translation>
    </message>
    <message>
        <source>Days overdue</source>
        <translation>Tage überfällig</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Every invoice that was due is paid.</source>
        <translation>Jede fällige Rechnung ist bezahlt.</translation>
    </message>
    <message>
        <source>Contracts and revenue</source>
        <translation>Verträge und Umsatz</translation>
    </message>
    <message>
        <source>No contract is entered: add it on the account&apos;s page Contracts, or import contracts.csv.</source>
        <translation>Kein Vertrag ist eingetragen: auf der Seite Verträge des Kunden hinzufügen oder contracts.csv importieren.</translation>
    </message>
    <message>
        <source>No contract is active at this date.</source>
        <translation>An diesem Tag gilt kein Vertrag.</translation>
    </message>
    <message>
        <source>What ends when</source>
        <translation>Was wann endet</translation>
    </message>
    <message>
        <source>Revenue since the start</source>
        <translation>Umsatz seit Beginn</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Products in use</source>
        <translation>Produkte im Einsatz</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>Vertrag bis</translation>
    </message>
    <message>
        <source>no contract is active</source>
        <translation>kein Vertrag gilt</translation>
    </message>
    <message>
        <source>Active users</source>
        <translation>Aktive Nutzer</translation>
    </message>
    <message>
        <source>no usage is known</source>
        <translation>keine Nutzung ist bekannt</translation>
    </message>
    <message>
        <source>%1 seats</source>
        <translation>%1 Plätze</translation>
    </message>
    <message>
        <source>Outcomes achieved</source>
        <translation>Erreichte Ergebnisse</translation>
    </message>
    <message>
        <source>none is agreed yet</source>
        <translation>noch ist keiner vereinbart</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Business overview</source>
        <translation>Geschäftsüberblick</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Wo wir stehen</translation>
    </message>
    <message>
        <source>Where we want to be in twelve months</source>
        <translation>Wo wir in zwölf Monaten sein wollen</translation>
    </message>
    <message>
        <source>Agreed next steps</source>
        <translation>Vereinbarte nächste Schritte</translation>
    </message>
    <message>
        <source>Customer success</source>
        <translation>Customer Success</translation>
    </message>
    <message>
        <source>Account executive</source>
        <translation>Account Executive</translation>
    </message>
    <message>
        <source>Your team</source>
        <translation>Ihr Team</translation>
    </message>
    <message>
        <source>As of %1.</source>
        <translation>Stand %1.</translation>
    </message>
    <message>
        <source>no contract is entered</source>
        <translation>kein Vertrag ist eingetragen</translation>
    </message>
    <message>
        <source>1 product</source>
        <translation>1 Produkt</translation>
    </message>
    <message>
        <source>%1 products</source>
        <translation>%1 Produkte</translation>
    </message>
    <message>
        <source>%1 % in a year</source>
        <translation>%1 % in einem Jahr</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>open-ended contract</source>
        <translation>unbefristeter Vertrag</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>zu wenige Daten</translation>
    </message>
    <message>
        <source>set by hand</source>
        <translation>von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1 in three months</source>
        <translation>%1 in drei Monaten</translation>
    </message>
    <message>
        <source>Whitespace value</source>
        <translation>Wert des Whitespace</translation>
    </message>
    <message>
        <source>1 open cell</source>
        <translation>1 offenes Feld</translation>
    </message>
    <message>
        <source>%1 open cells</source>
        <translation>%1 offene Felder</translation>
    </message>
    <message>
        <source>%1 of unknown value</source>
        <translation>%1 mit unbekanntem Wert</translation>
    </message>
    <message>
        <source>no product fits the account</source>
        <translation>kein Produkt passt zum Kunden</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>If unknown, why</source>
        <translation>Falls unbekannt, warum</translation>
    </message>
    <message>
        <source>Health, calculated</source>
        <translation>Gesundheit, berechnet</translation>
    </message>
    <message>
        <source>the known measures carry less than half of the weight</source>
        <translation>die bekannten Messgrößen tragen weniger als die Hälfte des Gewichts</translation>
    </message>
    <message>
        <source>Set by hand to</source>
        <translation>Von Hand gesetzt auf</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Open ticket</source>
        <translation>Offenes Ticket</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Eröffnet</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Neither a score nor a measure of health is known in the last twelve months: import usage, contacts, surveys, tickets or invoices.</source>
        <translation>In den letzten zwölf Monaten ist weder ein Wert noch eine Messgröße der Gesundheit bekannt: Nutzung, Kontakte, Umfragen, Tickets oder Rechnungen importieren.</translation>
    </message>
    <message>
        <source>Health and its measures at the last twelve month-ends</source>
        <translation>Gesundheit und ihre Messgrößen an den letzten zwölf Monatsenden</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>No usage of the last six months is known: import usage.csv.</source>
        <translation>Keine Nutzung der letzten sechs Monate ist bekannt: usage.csv importieren.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>No survey response of the last twelve months is known: import nps.csv.</source>
        <translation>Keine Umfrageantwort der letzten zwölf Monate ist bekannt: nps.csv importieren.</translation>
    </message>
    <message>
        <source>● achieved %1</source>
        <translation>● erreicht %1</translation>
    </message>
    <message>
        <source>○ late</source>
        <translation>○ verspätet</translation>
    </message>
    <message>
        <source>◐ on its way</source>
        <translation>◐ unterwegs</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen an</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>Value (%1)</source>
        <translation>Wert (%1)</translation>
    </message>
    <message>
        <source>Business overview and objectives</source>
        <translation>Geschäftsüberblick und Ziele</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Addressable users</source>
        <translation>Mögliche Nutzer</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Nutzen</translation>
    </message>
    <message>
        <source>– not recorded yet</source>
        <translation>– noch nicht eingetragen</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Fiscal year starts</source>
        <translation>Beginn des Geschäftsjahrs</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>No objective is entered: add it on the account&apos;s page Plan.</source>
        <translation>Kein Ziel ist eingetragen: auf der Seite Plan des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No outcome is entered, so no value is proven: add it on the account&apos;s page Outcomes.</source>
        <translation>Kein Ergebnis ist eingetragen, daher ist kein Nutzen belegt: auf der Seite Ergebnisse des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Unterstützung</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>Abgedeckt</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Our owner</source>
        <translation>Bei uns zuständig</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is entered: add people on the account&apos;s page People, or import contacts.csv.</source>
        <translation>Niemand ist eingetragen: Personen auf der Seite Personen des Kunden hinzufügen oder contacts.csv importieren.</translation>
    </message>
    <message>
        <source>Nobody who is entered is still there: add people on the account&apos;s page People.</source>
        <translation>Niemand von den Eingetragenen ist noch da: Personen auf der Seite Personen des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Support: ++ advocate, + supporter, 0 neutral, − sceptic, −− opponent. Covered: touchpoints of the last 90 days, ● one, ●● two or three, ●●● four and more.</source>
        <translation>Unterstützung: ++ Fürsprecher, + Unterstützer, 0 neutral, − Skeptiker, −− Gegner. Abgedeckt: Kontakte der letzten 90 Tage, ● einer, ●● zwei oder drei, ●●● vier und mehr.</translation>
    </message>
    <message>
        <source>Gone: %1.</source>
        <translation>Gegangen: %1.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>None: every role and department is covered.</source>
        <translation>Keine: jede Rolle und Abteilung ist abgedeckt.</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>The facts show no risk. What people know beyond them is entered as the plan&apos;s text for this section.</source>
        <translation>Die Tatsachen zeigen kein Risiko. Was Menschen darüber hinaus wissen, wird als Text des Plans für diesen Abschnitt eingetragen.</translation>
    </message>
    <message>
        <source>Dimension</source>
        <translation>Dimension</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Penetration</source>
        <translation>Durchdringung</translation>
    </message>
    <message>
        <source> – unmapped: %1</source>
        <translation> – nicht kartiert: %1</translation>
    </message>
    <message>
        <source>Whitespace score (mean of the %1 known)</source>
        <translation>Whitespace-Wert (Mittel der %1 bekannten)</translation>
    </message>
    <message>
        <source>No product of the book fits the account: enter products under Data, or import products.csv.</source>
        <translation>Kein Produkt des Buchs passt zum Kunden: Produkte unter Daten eintragen oder products.csv importieren.</translation>
    </message>
    <message>
        <source>Products and departments, values in %1 a year. Open: whitespace, competitor and in-house.</source>
        <translation>Produkte und Abteilungen, Werte in %1 im Jahr. Offen: Whitespace, Wettbewerber und Eigenlösung.</translation>
    </message>
    <message>
        <source>No department is entered: add them on the account&apos;s page Whitespace.</source>
        <translation>Keine Abteilung ist eingetragen: auf der Seite Whitespace des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>What similar accounts own</source>
        <translation>Was ähnliche Kunden im Einsatz haben</translation>
    </message>
    <message>
        <source>nobody is on record: People, Add person</source>
        <translation>niemand ist eingetragen: Personen, Person hinzufügen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>CSM %1</source>
        <translation>CSM %1</translation>
    </message>
    <message>
        <source>AE %1</source>
        <translation>AE %1</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Kundenplan</translation>
    </message>
    <message>
        <source>%1, and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>no longer true</source>
        <translation>nicht mehr wahr</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>%1 !</source>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>Agenda: %1</source>
        <translation>Agenda: %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>In no meeting</source>
        <translation>In keiner Runde</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>No task is open. Signals, reviews and actions appear here.</source>
        <translation>Keine Aufgabe ist offen. Signale, Reviews und Maßnahmen erscheinen hier.</translation>
    </message>
    <message>
        <source>from %1 to %2 %3</source>
        <translation>von %1 auf %2 %3</translation>
    </message>
    <message>
        <source>worth %1</source>
        <translation>im Wert von %1</translation>
    </message>
    <message>
        <source>First value on %1</source>
        <translation>Erster Nutzen am %1</translation>
    </message>
    <message>
        <source>Near the limit: %1 of what is contracted is in use</source>
        <translation>Nah an der Grenze: %1 des Vereinbarten sind in Gebrauch</translation>
    </message>
    <message>
        <source>%1 has nothing yet</source>
        <translation>%1 hat noch nichts</translation>
    </message>
    <message>
        <source>%1 (%2) for %3 a year</source>
        <translation>%1 (%2) für %3 im Jahr</translation>
    </message>
    <message>
        <source>%1 for about %2 a year</source>
        <translation>%1 für etwa %2 im Jahr</translation>
    </message>
    <message>
        <source>Price: %1 a year</source>
        <translation>Preis: %1 im Jahr</translation>
    </message>
    <message>
        <source>Closes: %1</source>
        <translation>Abschluss: %1</translation>
    </message>
    <message>
        <source>A handback package goes to sales first</source>
        <translation>Zuerst geht ein Übergabepaket an den Vertrieb</translation>
    </message>
    <message>
        <source>The renewal is %1. Do not combine this talk with it: secure the renewal, and come back afterwards.</source>
        <translation>Die Verlängerung ist am %1. Dieses Gespräch nicht damit verbinden: die Verlängerung sichern und danach wiederkommen.</translation>
    </message>
    <message>
        <source>Held back to “%1”: %2.</source>
        <translation>Zurückgehalten auf „%1“: %2.</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Vor Beginn</translation>
    </message>
    <message>
        <source>1  Anchor in their success</source>
        <translation>1  Bei ihrem Erfolg ansetzen</translation>
    </message>
    <message>
        <source>No outcome is on record. Find out: what has become better, by how much, and who says so? Enter it under Outcomes.</source>
        <translation>Kein Ergebnis ist eingetragen. Herausfinden: was ist besser geworden, um wie viel, und wer sagt das? Unter Ergebnisse eintragen.</translation>
    </message>
    <message>
        <source>2  Connect to their goals</source>
        <translation>2  An ihre Ziele anknüpfen</translation>
    </message>
    <message>
        <source>No goal is on record. Find out: what do they want to have reached in a year, and how will they measure it?</source>
        <translation>Kein Ziel ist eingetragen. Herausfinden: was wollen sie in einem Jahr erreicht haben, und wie messen sie es?</translation>
    </message>
    <message>
        <source>3  Identify the gap</source>
        <translation>3  Die Lücke benennen</translation>
    </message>
    <message>
        <source>No limit, department or whitespace is known. Find out: who does this work without us today, and with what?</source>
        <translation>Weder Grenze noch Abteilung noch Whitespace ist bekannt. Herausfinden: wer erledigt diese Arbeit heute ohne uns, und womit?</translation>
    </message>
    <message>
        <source>4  Make one recommendation</source>
        <translation>4  Eine Empfehlung geben</translation>
    </message>
    <message>
        <source>Nothing can be recommended yet. Find out what the next team would need, and fill the whitespace map.</source>
        <translation>Noch lässt sich nichts empfehlen. Herausfinden, was das nächste Team bräuchte, und die Whitespace-Karte ausfüllen.</translation>
    </message>
    <message>
        <source>5  Keep the commercial part simple</source>
        <translation>5  Das Kaufmännische einfach halten</translation>
    </message>
    <message>
        <source>No opportunity is open. Have the price ready, and enter the opportunity in the pipeline: the owner follows from the policy.</source>
        <translation>Keine Chance ist offen. Den Preis bereithalten und die Chance in der Pipeline eintragen: die Zuständigkeit folgt aus den Regeln.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no locale: give language and country as in de_DE.</source>
        <translation>„%1“ ist kein Gebietsschema: Sprache und Land angeben wie in de_DE.</translation>
    </message>
    <message>
        <source>internal edition</source>
        <translation>interne Ausgabe</translation>
    </message>
    <message>
        <source>customer edition</source>
        <translation>Ausgabe für den Kunden</translation>
    </message>
    <message>
        <source>The expansion</source>
        <translation>Der Ausbau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Share of ACV</source>
        <translation>Anteil am ACV</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sourced by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>no product is named</source>
        <translation>kein Produkt ist genannt</translation>
    </message>
    <message>
        <source>Champion, and what changed</source>
        <translation>Champion, und was sich geändert hat</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>No champion is known: give somebody the role on the page People.</source>
        <translation>Kein Champion ist bekannt: jemandem auf der Seite Personen diese Rolle geben.</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>Warum jetzt</translation>
    </message>
    <message>
        <source>SPICED</source>
        <translation>SPICED</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Critical event</source>
        <translation>Kritisches Ereignis</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>missing: ask, and enter it in the pipeline</source>
        <translation>fehlt: fragen und in der Pipeline eintragen</translation>
    </message>
    <message>
        <source>No usage is known: it comes with usage.csv.</source>
        <translation>Keine Nutzung ist bekannt: sie kommt mit usage.csv.</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>In this purchase</source>
        <translation>Bei diesem Kauf</translation>
    </message>
    <message>
        <source>Nobody is entered: add people on the account&apos;s page People.</source>
        <translation>Niemand ist eingetragen: Personen auf der Seite Personen des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Open risks</source>
        <translation>Offene Risiken</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Keines ist bekannt.</translation>
    </message>
    <message>
        <source>Contract and timing</source>
        <translation>Vertrag und Zeitpunkt</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Beachten</translation>
    </message>
    <message>
        <source>the renewal comes first; do not mix the two talks</source>
        <translation>die Verlängerung kommt zuerst; die beiden Gespräche nicht mischen</translation>
    </message>
    <message>
        <source>The five steps</source>
        <translation>Die fünf Schritte</translation>
    </message>
    <message>
        <source>until the close</source>
        <translation>bis zum Abschluss</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>sales (no AE is named)</source>
        <translation>Vertrieb (kein AE ist genannt)</translation>
    </message>
    <message>
        <source>1  Package handed over</source>
        <translation>1  Paket übergeben</translation>
    </message>
    <message>
        <source>2  Warm introduction</source>
        <translation>2  Persönliche Vorstellung</translation>
    </message>
    <message>
        <source>3  Sales runs discovery</source>
        <translation>3  Der Vertrieb klärt den Bedarf</translation>
    </message>
    <message>
        <source>4  CS stays to the close</source>
        <translation>4  CS bleibt bis zum Abschluss</translation>
    </message>
    <message>
        <source>5  CS owns onboarding after it</source>
        <translation>5  CS übernimmt danach die Einführung</translation>
    </message>
    <message>
        <source>Handback package</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>● done %1</source>
        <translation>● erledigt %1</translation>
    </message>
    <message>
        <source>○ overdue</source>
        <translation>○ überfällig</translation>
    </message>
    <message>
        <source>◐ open</source>
        <translation>◐ offen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>vor 1 Tag</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>vor %1 Tagen</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>starts later</source>
        <translation>beginnt später</translation>
    </message>
    <message>
        <source>active</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>terminated</source>
        <translation>gekündigt</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>renews by itself</source>
        <translation>verlängert sich selbst</translation>
    </message>
    <message>
        <source>notice of 1 day</source>
        <translation>Kündigungsfrist 1 Tag</translation>
    </message>
    <message>
        <source>notice of %1 days</source>
        <translation>Kündigungsfrist %1 Tage</translation>
    </message>
    <message>
        <source>escalation %1</source>
        <translation>Preissteigerung %1</translation>
    </message>
    <message>
        <source>discount %1</source>
        <translation>Rabatt %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>option to expand</source>
        <translation>Option auf Ausbau</translation>
    </message>
    <message>
        <source>ARR since</source>
        <translation>ARR seit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>first contract</source>
        <translation>erster Vertrag</translation>
    </message>
    <message>
        <source>▼ no contract any more</source>
        <translation>▼ kein Vertrag mehr</translation>
    </message>
    <message>
        <source>▲ customer again</source>
        <translation>▲ wieder Kunde</translation>
    </message>
    <message>
        <source>▲ expansion</source>
        <translation>▲ Ausbau</translation>
    </message>
    <message>
        <source>▼ contraction</source>
        <translation>▼ Schrumpfung</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Products and departments</source>
        <translation>Produkte und Abteilungen</translation>
    </message>
    <message>
        <source>We recommend %1 as the next step.</source>
        <translation>Wir empfehlen %1 als nächsten Schritt.</translation>
    </message>
    <message>
        <source>What you have</source>
        <translation>Was Sie haben</translation>
    </message>
    <message>
        <source>Usage and adoption</source>
        <translation>Nutzung und Verbreitung</translation>
    </message>
    <message>
        <source>Open tickets</source>
        <translation>Offene Tickets</translation>
    </message>
    <message>
        <source>Actions and decisions</source>
        <translation>Maßnahmen und Entscheidungen</translation>
    </message>
    <message>
        <source>Where we could help</source>
        <translation>Wo wir helfen könnten</translation>
    </message>
    <message>
        <source>Our recommendation</source>
        <translation>Unsere Empfehlung</translation>
    </message>
    <message>
        <source>Health is %1 (%2).</source>
        <translation>Die Gesundheit ist %1 (%2).</translation>
    </message>
    <message>
        <source>Health is unknown: too few facts of usage, contacts, surveys, tickets and invoices.</source>
        <translation>Die Gesundheit ist unbekannt: zu wenige Tatsachen zu Nutzung, Kontakten, Umfragen, Tickets und Rechnungen.</translation>
    </message>
    <message>
        <source>Usage is what it was three months ago</source>
        <translation>Die Nutzung ist wie vor drei Monaten</translation>
    </message>
    <message>
        <source>Usage changed by %1 % in three months</source>
        <translation>Die Nutzung änderte sich in drei Monaten um %1 %</translation>
    </message>
    <message>
        <source>Usage is known since recently</source>
        <translation>Nutzung ist erst seit Kurzem bekannt</translation>
    </message>
    <message>
        <source> and stands at %1 of what is contracted</source>
        <translation> und liegt bei %1 des Vereinbarten</translation>
    </message>
    <message>
        <source>No people and no contacts with them are entered.</source>
        <translation>Keine Personen und keine Kontakte mit ihnen sind eingetragen.</translation>
    </message>
    <message>
        <source>No contact with its people is entered.</source>
        <translation>Kein Kontakt mit den Personen des Kunden ist eingetragen.</translation>
    </message>
    <message>
        <source>1 person was engaged in the last 90 days</source>
        <translation>1 Person war in den letzten 90 Tagen im Gespräch</translation>
    </message>
    <message>
        <source>Nobody was engaged in the last 90 days</source>
        <translation>Niemand war in den letzten 90 Tagen im Gespräch</translation>
    </message>
    <message>
        <source>%1 people were engaged in the last 90 days</source>
        <translation>%1 Personen waren in den letzten 90 Tagen im Gespräch</translation>
    </message>
    <message>
        <source>, a champion and the management among them</source>
        <translation>, darunter ein Champion und die Leitung</translation>
    </message>
    <message>
        <source>, a champion among them, nobody of the management</source>
        <translation>, darunter ein Champion, niemand aus der Leitung</translation>
    </message>
    <message>
        <source>, the management among them, but no champion</source>
        <translation>, darunter die Leitung, aber kein Champion</translation>
    </message>
    <message>
        <source>, neither a champion nor the management among them</source>
        <translation>, weder ein Champion noch die Leitung darunter</translation>
    </message>
    <message>
        <source>; the last contact was on %1.</source>
        <translation>; der letzte Kontakt war am %1.</translation>
    </message>
    <message>
        <source>No contract is entered.</source>
        <translation>Kein Vertrag ist eingetragen.</translation>
    </message>
    <message>
        <source>No contract is active.</source>
        <translation>Kein Vertrag gilt.</translation>
    </message>
    <message>
        <source>The contracts are worth %1 a year and have no end.</source>
        <translation>Die Verträge sind %1 im Jahr wert und haben kein Ende.</translation>
    </message>
    <message>
        <source>The contracts are worth %1 a year; the renewal is due on %2</source>
        <translation>Die Verträge sind %1 im Jahr wert; die Verlängerung steht am %2 an</translation>
    </message>
    <message>
        <source> and happens by itself.</source>
        <translation> und geschieht von selbst.</translation>
    </message>
    <message>
        <source>Health at the last twelve month-ends</source>
        <translation>Gesundheit an den letzten zwölf Monatsenden</translation>
    </message>
    <message>
        <source>Another system&apos;s score; our own health is unknown</source>
        <translation>Der Wert eines anderen Systems; unsere eigene Gesundheit ist unbekannt</translation>
    </message>
    <message>
        <source>Whitespace map</source>
        <translation>Whitespace-Karte</translation>
    </message>
    <message>
        <source>No trend of health yet: it needs usage, contacts, surveys, tickets or invoices, entered or imported.</source>
        <translation>Noch kein Trend der Gesundheit: er braucht Nutzung, Kontakte, Umfragen, Tickets oder Rechnungen, eingetragen oder importiert.</translation>
    </message>
    <message>
        <source>People who matter</source>
        <translation>Wichtige Personen</translation>
    </message>
    <message>
        <source>Plays</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No opportunity is open: start one from a cell of the whitespace map.</source>
        <translation>Keine Chance ist offen: aus einem Feld der Whitespace-Karte eine beginnen.</translation>
    </message>
    <message>
        <source>Top risks</source>
        <translation>Größte Risiken</translation>
    </message>
    <message>
        <source>The facts show none.</source>
        <translation>Die Tatsachen zeigen keine.</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Die nächsten 90 Tage</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>QBR</translation>
    </message>
    <message>
        <source>No action is planned: add it on the account&apos;s page Plan.</source>
        <translation>Keine Maßnahme ist geplant: auf der Seite Plan des Kunden hinzufügen.</translation>
    </message>
    <message>
        <source>Another system&apos;s score</source>
        <translation>Wert eines anderen Systems</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>No ticket is entered: import tickets.csv.</source>
        <translation>Kein Ticket ist eingetragen: tickets.csv importieren.</translation>
    </message>
    <message>
        <source>%1 opened in the last 90 days, %2 in the 90 days before.</source>
        <translation>%1 in den letzten 90 Tagen eröffnet, %2 in den 90 Tagen davor.</translation>
    </message>
    <message>
        <source>None is open.</source>
        <translation>Keines ist offen.</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>Umfragen</translation>
    </message>
    <message>
        <source>invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Facts: %1.</source>
        <translation>Tatsachen: %1.</translation>
    </message>
    <message>
        <source>None of: %1.</source>
        <translation>Nichts zu: %1.</translation>
    </message>
    <message>
        <source>Health is red: %1</source>
        <translation>Gesundheit ist rot: %1</translation>
    </message>
    <message>
        <source>Health is amber: %1</source>
        <translation>Gesundheit ist gelb: %1</translation>
    </message>
    <message>
        <source>No customer any more</source>
        <translation>Kein Kunde mehr</translation>
    </message>
    <message>
        <source>the last contract ended on %1</source>
        <translation>der letzte Vertrag endete am %1</translation>
    </message>
    <message>
        <source>The renewal is due %1</source>
        <translation>Die Verlängerung steht an: %1</translation>
    </message>
    <message>
        <source>A champion is gone: %1</source>
        <translation>Ein Champion ist gegangen: %1</translation>
    </message>
    <message>
        <source>Usage fell by %1</source>
        <translation>Die Nutzung fiel um %1</translation>
    </message>
    <message>
        <source>three months against the three before</source>
        <translation>drei Monate gegen die drei davor</translation>
    </message>
    <message>
        <source>Only %1 of what is contracted is used</source>
        <translation>Nur %1 des Vereinbarten werden genutzt</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>up to %1 days</source>
        <translation>bis zu %1 Tage</translation>
    </message>
    <message>
        <source>1 invoice is overdue</source>
        <translation>1 Rechnung ist überfällig</translation>
    </message>
    <message>
        <source>%1 invoices are overdue</source>
        <translation>%1 Rechnungen sind überfällig</translation>
    </message>
    <message>
        <source>1 urgent or high ticket is open</source>
        <translation>1 dringendes oder hohes Ticket ist offen</translation>
    </message>
    <message>
        <source>%1 urgent or high tickets are open</source>
        <translation>%1 dringende oder hohe Tickets sind offen</translation>
    </message>
    <message>
        <source>1 person is a detractor</source>
        <translation>1 Person ist ein Kritiker</translation>
    </message>
    <message>
        <source>%1 people are detractors</source>
        <translation>%1 Personen sind Kritiker</translation>
    </message>
    <message>
        <source>latest NPS response of the last 180 days</source>
        <translation>letzte NPS-Antwort der letzten 180 Tage</translation>
    </message>
    <message>
        <source>No contact for %1 days</source>
        <translation>Kein Kontakt seit %1 Tagen</translation>
    </message>
    <message>
        <source>the cadence is %1 days</source>
        <translation>der Takt ist %1 Tage</translation>
    </message>
    <message>
        <source>1 person engaged</source>
        <translation>1 Person im Gespräch</translation>
    </message>
    <message>
        <source>%1 people engaged</source>
        <translation>%1 Personen im Gespräch</translation>
    </message>
    <message>
        <source>The relationship hangs on few people</source>
        <translation>Die Beziehung hängt an wenigen Personen</translation>
    </message>
    <message>
        <source>none of the management</source>
        <translation>niemand aus der Leitung</translation>
    </message>
    <message>
        <source>Nobody of the management is engaged</source>
        <translation>Niemand aus der Leitung ist im Gespräch</translation>
    </message>
    <message>
        <source>A competitor was mentioned</source>
        <translation>Ein Wettbewerber wurde erwähnt</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>owned by %1 of %2 similar accounts</source>
        <translation>im Einsatz bei %1 von %2 ähnlichen Kunden</translation>
    </message>
    <message>
        <source>owned by %1 of %2 accounts of the segment</source>
        <translation>im Einsatz bei %1 von %2 Kunden des Segments</translation>
    </message>
    <message>
        <source>No account did so within twelve months.</source>
        <translation>Kein Kunde tat das in den letzten zwölf Monaten.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>Wen fragen</translation>
    </message>
    <message>
        <source>ARR then</source>
        <translation>ARR damals</translation>
    </message>
    <message>
        <source>ARR now</source>
        <translation>ARR jetzt</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Ten accounts that expanded</source>
        <translation>Zehn Kunden, die gewachsen sind</translation>
    </message>
    <message>
        <source>What had changed on your side when you decided to buy more?</source>
        <translation>Was hatte sich bei Ihnen geändert, als Sie mehr kaufen wollten?</translation>
    </message>
    <message>
        <source>Who brought it up first, and who had to agree?</source>
        <translation>Wer brachte es zuerst auf, und wer musste zustimmen?</translation>
    </message>
    <message>
        <source>Which result convinced you, and how did you measure it?</source>
        <translation>Welches Ergebnis hat Sie überzeugt, und wie haben Sie es gemessen?</translation>
    </message>
    <message>
        <source>What did we do that helped? What came too late?</source>
        <translation>Was von uns hat geholfen? Was kam zu spät?</translation>
    </message>
    <message>
        <source>What else did you consider for the same money?</source>
        <translation>Was haben Sie für dasselbe Geld noch erwogen?</translation>
    </message>
    <message>
        <source>What would have to be true for the next step?</source>
        <translation>Was müsste für den nächsten Schritt erfüllt sein?</translation>
    </message>
    <message>
        <source>Whom do you know who has the same task?</source>
        <translation>Wen kennen Sie mit derselben Aufgabe?</translation>
    </message>
    <message>
        <source>Ten accounts that shrank or left</source>
        <translation>Zehn Kunden, die geschrumpft oder gegangen sind</translation>
    </message>
    <message>
        <source>When did you first think about less, or about leaving?</source>
        <translation>Wann dachten Sie zum ersten Mal an weniger oder ans Gehen?</translation>
    </message>
    <message>
        <source>What did you expect in the beginning, and what came of it?</source>
        <translation>Was haben Sie am Anfang erwartet, und was wurde daraus?</translation>
    </message>
    <message>
        <source>Who used it, who did not, and why?</source>
        <translation>Wer hat es genutzt, wer nicht, und warum?</translation>
    </message>
    <message>
        <source>What would have changed your mind, and until when?</source>
        <translation>Was hätte Sie umgestimmt, und bis wann?</translation>
    </message>
    <message>
        <source>Whom did you compare us with, and what was better there?</source>
        <translation>Mit wem haben Sie uns verglichen, und was war dort besser?</translation>
    </message>
    <message>
        <source>What did we not hear although you told us?</source>
        <translation>Was haben wir überhört, obwohl Sie es sagten?</translation>
    </message>
    <message>
        <source>Under what conditions would you come back?</source>
        <translation>Unter welchen Bedingungen kämen Sie zurück?</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Retention by segment</source>
        <translation>Bindung nach Segment</translation>
    </message>
    <message>
        <source>No account had ARR a year ago. Contracts and their lines tell it: Data, Import.</source>
        <translation>Kein Kunde hatte vor einem Jahr ARR. Verträge und ihre Positionen sagen es: Daten, Import.</translation>
    </message>
    <message>
        <source>The last accounts that left</source>
        <translation>Die zuletzt gegangenen Kunden</translation>
    </message>
    <message>
        <source>No account has left yet.</source>
        <translation>Noch ist kein Kunde gegangen.</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Health 90 days before</source>
        <translation>Gesundheit 90 Tage zuvor</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>Gained</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Sources of expansion, twelve months</source>
        <translation>Quellen des Ausbaus, zwölf Monate</translation>
    </message>
    <message>
        <source>Left, and were red 90 days before</source>
        <translation>Gingen, und waren 90 Tage zuvor rot</translation>
    </message>
    <message>
        <source>Health tells a loss (AUC, 0.5 is chance)</source>
        <translation>Gesundheit sagt einen Verlust voraus (AUC, 0,5 ist Zufall)</translation>
    </message>
    <message>
        <source>Readiness tells growth (AUC)</source>
        <translation>Reife sagt Wachstum voraus (AUC)</translation>
    </message>
    <message>
        <source>Threshold of readiness that separates best</source>
        <translation>Schwelle der Reife, die am besten trennt</translation>
    </message>
    <message>
        <source>How far the scores are to be trusted</source>
        <translation>Wie weit den Werten zu trauen ist</translation>
    </message>
    <message>
        <source>Who closes what is open</source>
        <translation>Wer abschließt, was offen ist</translation>
    </message>
    <message>
        <source>No opportunity is open: Pipeline shows them.</source>
        <translation>Keine Chance ist offen: die Pipeline zeigt sie.</translation>
    </message>
    <message>
        <source>1 handback package is due.</source>
        <translation>1 Übergabepaket ist fällig.</translation>
    </message>
    <message>
        <source>%1 handback packages are due.</source>
        <translation>%1 Übergabepakete sind fällig.</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Whitespace of the top 20 accounts</source>
        <translation>Whitespace der 20 größten Kunden</translation>
    </message>
    <message>
        <source>Won in twelve months</source>
        <translation>In zwölf Monaten gewonnen</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Gewinnrate</translation>
    </message>
    <message>
        <source>Days from identified to won</source>
        <translation>Tage vom Erkennen bis zum Gewinn</translation>
    </message>
    <message>
        <source>Sourced by customer success</source>
        <translation>Von Customer Success gefunden</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>▲ met</source>
        <translation>▲ erreicht</translation>
    </message>
    <message>
        <source>▼ not yet</source>
        <translation>▼ noch nicht</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Arbeitsergebnis</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>The programme has not been started: Programme, Start.</source>
        <translation>Das Programm ist nicht gestartet: Programm, Start.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Zuständigkeit</translation>
    </message>
    <message>
        <source>by amount</source>
        <translation>nach Betrag</translation>
    </message>
    <message>
        <source>by share of ACV</source>
        <translation>nach Anteil am ACV</translation>
    </message>
    <message>
        <source>above %1 % of the ACV, and whenever sales closes</source>
        <translation>über %1 % des ACV, und immer, wenn der Vertrieb abschließt</translation>
    </message>
    <message>
        <source>closed below %1 % GRR, caution below %2 %</source>
        <translation>geschlossen unter %1 % GRR, Vorsicht unter %2 %</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>pursue from %1, qualify from %2, seed from %3</source>
        <translation>verfolgen ab %1, qualifizieren ab %2, säen ab %3</translation>
    </message>
    <message>
        <source>Profile in force since</source>
        <translation>Profil gültig seit</translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>die Vorgaben</translation>
    </message>
    <message>
        <source>Ownership and thresholds</source>
        <translation>Zuständigkeit und Schwellen</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>No sprint has been started: Programme, Sprint.</source>
        <translation>Kein Sprint ist gestartet: Programm, Sprint.</translation>
    </message>
    <message>
        <source>Conversations held</source>
        <translation>Geführte Gespräche</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>%1 (the mark: 15 to 20)</source>
        <translation>%1 (die Marke: 15 bis 20)</translation>
    </message>
    <message>
        <source>Of them won</source>
        <translation>Davon gewonnen</translation>
    </message>
    <message>
        <source>%1 (the mark: 30 to 40 %)</source>
        <translation>%1 (die Marke: 30 bis 40 %)</translation>
    </message>
    <message>
        <source>Won ARR</source>
        <translation>Gewonnener ARR</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Contribution to NRR, by the year</source>
        <translation>Beitrag zum NRR, aufs Jahr</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Objection</source>
        <translation>Einwand</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>The constraint: %1</source>
        <translation>Der Engpass: %1</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Bauplan</translation>
    </message>
    <message>
        <source>✓ achieved, better than the target</source>
        <translation>✓ erreicht, besser als das Ziel</translation>
    </message>
    <message>
        <source>✓ achieved</source>
        <translation>✓ erreicht</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>! late</source>
        <translation>! verspätet</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Value record</source>
        <translation>Nutzennachweis</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Proven value</source>
        <translation>Belegter Nutzen</translation>
    </message>
    <message>
        <source>%1 without a value</source>
        <translation>%1 ohne einen Wert</translation>
    </message>
    <message>
        <source>Of the ARR</source>
        <translation>Vom ARR</translation>
    </message>
    <message>
        <source>proven value to ARR</source>
        <translation>belegter Nutzen zu ARR</translation>
    </message>
    <message>
        <source>No outcome is on record: enter them under Outcomes, or import outcomes.csv.</source>
        <translation>Kein Ergebnis ist eingetragen: unter Ergebnisse eintragen oder outcomes.csv importieren.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Von Ihnen</translation>
    </message>
    <message>
        <source>For us</source>
        <translation>Von uns</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What we want to talk about today</source>
        <translation>Worüber wir heute sprechen wollen</translation>
    </message>
    <message>
        <source>Which goals shall we work towards?</source>
        <translation>Auf welche Ziele arbeiten wir hin?</translation>
    </message>
    <message>
        <source>You work towards one goal with us</source>
        <translation>Sie arbeiten mit uns auf ein Ziel hin</translation>
    </message>
    <message>
        <source>You work towards %1 goals with us</source>
        <translation>Sie arbeiten mit uns auf %1 Ziele hin</translation>
    </message>
    <message>
        <source>What has become better since we began?</source>
        <translation>Was ist besser geworden, seit wir begonnen haben?</translation>
    </message>
    <message>
        <source>No outcome is agreed yet: which result would show that it works?</source>
        <translation>Noch ist kein Ergebnis vereinbart: Woran würde man sehen, dass es wirkt?</translation>
    </message>
    <message>
        <source>One outcome is reached</source>
        <translation>Ein Ergebnis ist erreicht</translation>
    </message>
    <message>
        <source>%1 outcomes are reached</source>
        <translation>%1 Ergebnisse sind erreicht</translation>
    </message>
    <message>
        <source>The outcomes that we work on</source>
        <translation>Die Ergebnisse, an denen wir arbeiten</translation>
    </message>
    <message>
        <source>%1, worth %2</source>
        <translation>%1, im Wert von %2</translation>
    </message>
    <message>
        <source>Who uses it today, and who could?</source>
        <translation>Wer nutzt es heute, und wer könnte es?</translation>
    </message>
    <message>
        <source>No usage is known yet: which teams work with it every week?</source>
        <translation>Noch ist keine Nutzung bekannt: Welche Teams arbeiten jede Woche damit?</translation>
    </message>
    <message>
        <source>%1 of %2 features were used in %3.</source>
        <translation>%1 von %2 Funktionen wurden im %3 genutzt.</translation>
    </message>
    <message>
        <source>What has changed for you %1?</source>
        <translation>Was hat sich für Sie geändert (%1)?</translation>
    </message>
    <message>
        <source>%1 of %2 commitments are done</source>
        <translation>%1 von %2 Zusagen sind erledigt</translation>
    </message>
    <message>
        <source>Nothing urgent is open on our side</source>
        <translation>Bei uns ist nichts Dringendes offen</translation>
    </message>
    <message>
        <source>One thing did not work as it should</source>
        <translation>Ein Punkt lief nicht wie vereinbart</translation>
    </message>
    <message>
        <source>%1 things did not work as they should</source>
        <translation>%1 Punkte liefen nicht wie vereinbart</translation>
    </message>
    <message>
        <source>Where else could it help?</source>
        <translation>Wo könnte es noch helfen?</translation>
    </message>
    <message>
        <source>Which teams do this work without us today?</source>
        <translation>Welche Teams erledigen diese Arbeit heute ohne uns?</translation>
    </message>
    <message>
        <source>In use in %1 of %2 places where it fits</source>
        <translation>In Nutzung an %1 von %2 Stellen, an die es passt</translation>
    </message>
    <message>
        <source>What would the next step have to bring you?</source>
        <translation>Was müsste Ihnen der nächste Schritt bringen?</translation>
    </message>
    <message>
        <source>Your contract with us</source>
        <translation>Ihr Vertrag mit uns</translation>
    </message>
    <message>
        <source>It costs %1 a year.</source>
        <translation>Es kostet %1 im Jahr.</translation>
    </message>
    <message>
        <source>We recommend %1 as the next step</source>
        <translation>Wir empfehlen %1 als nächsten Schritt</translation>
    </message>
    <message>
        <source>What we ask of you</source>
        <translation>Worum wir Sie bitten</translation>
    </message>
    <message>
        <source>Nothing today.</source>
        <translation>Heute um nichts.</translation>
    </message>
    <message>
        <source>What you ask of us</source>
        <translation>Worum Sie uns bitten</translation>
    </message>
    <message>
        <source>What can we do better?</source>
        <translation>Was können wir besser machen?</translation>
    </message>
    <message>
        <source>What we ask of each other</source>
        <translation>Worum wir einander bitten</translation>
    </message>
    <message>
        <source>Who does what, and by when?</source>
        <translation>Wer tut was, und bis wann?</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Business review</source>
        <translation>Business-Review</translation>
    </message>
    <message>
        <source>Business review, %1</source>
        <translation>Business-Review, %1</translation>
    </message>
    <message>
        <source>Usage falls</source>
        <translation>Die Nutzung sinkt</translation>
    </message>
    <message>
        <source>Support is needed more often</source>
        <translation>Support wird öfter gebraucht</translation>
    </message>
    <message>
        <source>The champion is gone or turned away</source>
        <translation>Der Champion ist weg oder hat sich abgewandt</translation>
    </message>
    <message>
        <source>They would recommend us less</source>
        <translation>Sie würden uns weniger empfehlen</translation>
    </message>
    <message>
        <source>Which team stopped or slowed down, since when, and what do they do instead?</source>
        <translation>Welches Team hat aufgehört oder nachgelassen, seit wann, und was tut es stattdessen?</translation>
    </message>
    <message>
        <source>Which of the tickets hurts most, and who waits for it?</source>
        <translation>Welches der Tickets schmerzt am meisten, und wer wartet darauf?</translation>
    </message>
    <message>
        <source>Who carries our case now, and what was left open?</source>
        <translation>Wer trägt unsere Sache jetzt, und was blieb offen?</translation>
    </message>
    <message>
        <source>What would have to change for them to recommend us again?</source>
        <translation>Was müsste sich ändern, damit sie uns wieder empfehlen?</translation>
    </message>
    <message>
        <source>Who looks at alternatives, why, and by when will they decide?</source>
        <translation>Wer sieht sich Alternativen an, warum, und bis wann wird entschieden?</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>flagged since %1</source>
        <translation>gemeldet seit %1</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>not flagged</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>Act by</source>
        <translation>Handeln bis</translation>
    </message>
    <message>
        <source>last chance %1</source>
        <translation>letzte Gelegenheit %1</translation>
    </message>
    <message>
        <source>At stake</source>
        <translation>Auf dem Spiel</translation>
    </message>
    <message>
        <source>renewal %1</source>
        <translation>Verlängerung %1</translation>
    </message>
    <message>
        <source>%1 % in three months</source>
        <translation>%1 % in drei Monaten</translation>
    </message>
    <message>
        <source>%1 tickets in 90 days, %2 in the 90 days before</source>
        <translation>%1 Tickets in 90 Tagen, %2 in den 90 Tagen davor</translation>
    </message>
    <message>
        <source>The facts show no warning.</source>
        <translation>Die Fakten zeigen keine Warnung.</translation>
    </message>
    <message>
        <source>We know nothing of %1: what would they say about it?</source>
        <translation>Wir wissen nichts über %1: Was würden sie dazu sagen?</translation>
    </message>
    <message>
        <source>What has to have happened by %1 for them to renew?</source>
        <translation>Was muss bis %1 geschehen sein, damit sie verlängern?</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Discovery sheet</source>
        <translation>Fragenblatt</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Whom to call first</source>
        <translation>Wen man zuerst anruft</translation>
    </message>
    <message>
        <source>ARR in %1</source>
        <translation>ARR in %1</translation>
    </message>
    <message>
        <source>Who reports to whom, and who influences whom</source>
        <translation>Wer an wen berichtet, und wer wen beeinflusst</translation>
    </message>
    <message>
        <source>%1 customers</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 flagged accounts</source>
        <translation>%1 gemeldete Kunden</translation>
    </message>
    <message>
        <source>A year ago</source>
        <translation>Vor einem Jahr</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Retained</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>New logos</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reaktiviert</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>No account had ARR a year ago. Contracts and their lines tell it: enter them, or import contracts.csv.</source>
        <translation>Vor einem Jahr hatte kein Kunde ARR. Verträge und ihre Positionen sagen es: Erfassen Sie sie, oder importieren Sie contracts.csv.</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Good / best</source>
        <translation>Gut / am besten</translation>
    </message>
    <message>
        <source>without a segment</source>
        <translation>ohne Segment</translation>
    </message>
    <message>
        <source>ARR from a year ago to today, in %1</source>
        <translation>ARR von vor einem Jahr bis heute, in %1</translation>
    </message>
    <message>
        <source>Benchmarks of GRR in percent: %1.</source>
        <translation>Vergleichswerte der GRR in Prozent: %1.</translation>
    </message>
    <message>
        <source>%1 accounts are left out, as their currency has no rate.</source>
        <translation>%1 Kunden fehlen, da ihre Währung keinen Kurs hat.</translation>
    </message>
    <message>
        <source>Whitespace by dimension</source>
        <translation>Whitespace nach Dimension</translation>
    </message>
    <message>
        <source>No account is a customer at this date.</source>
        <translation>Niemand ist an diesem Tag Kunde.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Whitespace of each dimension from 0 (nothing left) to 100; the darker, the more is open. – is unmapped.</source>
        <translation>Whitespace jeder Dimension von 0 (nichts mehr offen) bis 100; je dunkler, desto mehr ist offen. – ist nicht erfasst.</translation>
    </message>
    <message>
        <source>%1 more accounts with less open value are not shown.</source>
        <translation>%1 weitere Kunden mit weniger offenem Wert sind nicht gezeigt.</translation>
    </message>
    <message>
        <source>Renewals of the next two quarters</source>
        <translation>Verlängerungen der nächsten zwei Quartale</translation>
    </message>
    <message>
        <source>No contract ends in the next six months.</source>
        <translation>In den nächsten sechs Monaten endet kein Vertrag.</translation>
    </message>
    <message>
        <source>Next checkpoint</source>
        <translation>Nächster Prüfpunkt</translation>
    </message>
    <message>
        <source>▼: contraction is flagged.</source>
        <translation>▼: Eine Schrumpfung ist gemeldet.</translation>
    </message>
    <message>
        <source>The first 20 by priority</source>
        <translation>Die ersten 20 nach Priorität</translation>
    </message>
    <message>
        <source>No account has a priority: it needs whitespace, health and a contract.</source>
        <translation>Kein Kunde hat eine Priorität: Sie braucht Whitespace, Gesundheit und einen Vertrag.</translation>
    </message>
    <message>
        <source>Flagged since</source>
        <translation>Gemeldet seit</translation>
    </message>
    <message>
        <source>Flagged accounts</source>
        <translation>Gemeldete Kunden</translation>
    </message>
    <message>
        <source>None: no account warns of contraction.</source>
        <translation>Keine: Kein Kunde warnt vor einer Schrumpfung.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>Single-threaded</source>
        <translation>Zu wenige Kontakte</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>▲: over capacity. Single-threaded: fewer than three people engaged, or none of the management.</source>
        <translation>▲: über der Kapazität. Zu wenige Kontakte: weniger als drei Menschen im Gespräch, oder niemand aus der Leitung.</translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation>Portfoliobericht</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Your outcome</source>
        <translation>Ihr Ergebnis</translation>
    </message>
    <message>
        <source>To be agreed with you: which result shall this bring?</source>
        <translation>Mit Ihnen zu vereinbaren: Welches Ergebnis soll es bringen?</translation>
    </message>
    <message>
        <source>What is in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>To be looked at with you: what keeps the teams from it today?</source>
        <translation>Mit Ihnen anzusehen: Was hält die Teams heute davon ab?</translation>
    </message>
    <message>
        <source>What we recommend</source>
        <translation>Was wir empfehlen</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>im Jahr</translation>
    </message>
    <message>
        <source>reached, worth %1</source>
        <translation>erreicht, im Wert von %1</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 of %2 is in use</source>
        <translation>%1 von %2 sind in Nutzung</translation>
    </message>
    <message>
        <source>%1 does not work with it yet</source>
        <translation>%1 arbeitet noch nicht damit</translation>
    </message>
    <message>
        <source>%1 is not part of what you have</source>
        <translation>%1 gehört nicht zu dem, was Sie haben</translation>
    </message>
    <message>
        <source>Decide together in the review</source>
        <translation>Im Review gemeinsam entscheiden</translation>
    </message>
    <message>
        <source>For us only</source>
        <translation>Nur für uns</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Das Review</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>%1 people used the products in %2; %3 did in %4.</source>
        <translation>Im %2 nutzten %1 Menschen die Produkte; im %4 waren es %3.</translation>
    </message>
    <message>
        <source>The contract runs until %1.</source>
        <translation>Der Vertrag läuft bis %1.</translation>
    </message>
    <message>
        <source>Your objectives</source>
        <translation>Ihre Ziele</translation>
    </message>
    <message>
        <source>Adoption</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>What did not work</source>
        <translation>Was nicht gelungen ist</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Decisions and actions</source>
        <translation>Entscheidungen und Maßnahmen</translation>
    </message>
    <message>
        <source>since the review of %1</source>
        <translation>seit dem Review vom %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Beendet: %1</translation>
    </message>
    <message>
        <source>Ticket %1</source>
        <translation>Ticket %1</translation>
    </message>
    <message>
        <source>%1, open for %2 days</source>
        <translation>%1, seit %2 Tagen offen</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war am %1 fällig</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>What we agreed last time, and what has changed</source>
        <translation>Was wir zuletzt vereinbart haben, und was sich geändert hat</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Where we could help further</source>
        <translation>Wo wir weiter helfen könnten</translation>
    </message>
    <message>
        <source>Growth partnership: one recommended step</source>
        <translation>Gemeinsames Wachstum: ein empfohlener Schritt</translation>
    </message>
    <message>
        <source>Welcome and goals of the day</source>
        <translation>Begrüßung und Ziele des Tages</translation>
    </message>
    <message>
        <source>Outcomes: what was reached, and what it is worth</source>
        <translation>Ergebnisse: was erreicht wurde, und was es wert ist</translation>
    </message>
    <message>
        <source>Adoption: who uses what</source>
        <translation>Nutzung: wer was nutzt</translation>
    </message>
    <message>
        <source>What did not work, and what we do about it</source>
        <translation>Was nicht gelungen ist, und was wir dagegen tun</translation>
    </message>
    <message>
        <source>The topic that matters most to you</source>
        <translation>Das Thema, das Ihnen am wichtigsten ist</translation>
    </message>
    <message>
        <source>Decisions, actions and the next date</source>
        <translation>Entscheidungen, Maßnahmen und der nächste Termin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>noch nicht geplant</translation>
    </message>
    <message>
        <source>%1 % %2</source>
        <translation>%1 % %2</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>the review of %1</source>
        <translation>dem Review vom %1</translation>
    </message>
    <message>
        <source>%1, as no review was held before</source>
        <translation>%1, da zuvor kein Review stattfand</translation>
    </message>
    <message>
        <source>Our team</source>
        <translation>Unser Team</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Nobody of the customer is named: tick who comes on the account&apos;s page QBR.</source>
        <translation>Vom Kunden ist niemand genannt: Haken Sie auf der Seite QBRs des Kunden an, wer kommt.</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Dieses Review</translation>
    </message>
    <message>
        <source>Before the meeting</source>
        <translation>Vor dem Termin</translation>
    </message>
    <message>
        <source>A checkpoint before the renewal was missed</source>
        <translation>Ein Prüfpunkt vor der Verlängerung wurde versäumt</translation>
    </message>
    <message>
        <source>The facts show nothing: no urgent ticket, no late milestone, no missed cadence.</source>
        <translation>Die Fakten zeigen nichts: kein dringendes Ticket, kein verspäteter Meilenstein, kein versäumter Rhythmus.</translation>
    </message>
    <message>
        <source>Growth partnership</source>
        <translation>Gemeinsames Wachstum</translation>
    </message>
    <message>
        <source>Products and departments, values in %1 a year.</source>
        <translation>Produkte und Abteilungen, Werte in %1 im Jahr.</translation>
    </message>
    <message>
        <source>The one next step</source>
        <translation>Der eine nächste Schritt</translation>
    </message>
    <message>
        <source>None is recommended now: %1.</source>
        <translation>Jetzt wird keiner empfohlen: %1.</translation>
    </message>
    <message>
        <source>Nothing can be recommended yet: fill the whitespace map or enter an opportunity.</source>
        <translation>Noch kann nichts empfohlen werden: Füllen Sie die Whitespace-Karte, oder erfassen Sie eine Chance.</translation>
    </message>
    <message>
        <source>No contract is active: enter it on the account&apos;s page Contracts.</source>
        <translation>Kein Vertrag ist aktiv: Erfassen Sie ihn auf der Seite Verträge des Kunden.</translation>
    </message>
    <message>
        <source>The contracts have no end.</source>
        <translation>Die Verträge haben kein Ende.</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>%1 im Jahr</translation>
    </message>
    <message>
        <source>Main risk</source>
        <translation>Hauptrisiko</translation>
    </message>
    <message>
        <source>the facts show none</source>
        <translation>die Fakten zeigen keines</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>● held</source>
        <translation>● stattgefunden</translation>
    </message>
    <message>
        <source>○ missed</source>
        <translation>○ versäumt</translation>
    </message>
    <message>
        <source>◐ this month</source>
        <translation>◐ in diesem Monat</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>steht bevor</translation>
    </message>
    <message>
        <source>before the start</source>
        <translation>vor dem Beginn</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Der Termin</translation>
    </message>
    <message>
        <source>Strategic topic</source>
        <translation>Strategisches Thema</translation>
    </message>
    <message>
        <source>None is set: enter it on the account&apos;s page QBR.</source>
        <translation>Keines ist gesetzt: Erfassen Sie es auf der Seite QBRs des Kunden.</translation>
    </message>
    <message>
        <source>What we ask of them</source>
        <translation>Worum wir sie bitten</translation>
    </message>
    <message>
        <source>Nothing is asked yet: write it on the account&apos;s page QBR, Words.</source>
        <translation>Noch um nichts: Schreiben Sie es auf der Seite QBRs des Kunden unter Texte.</translation>
    </message>
    <message>
        <source>What they ask of us</source>
        <translation>Worum sie uns bitten</translation>
    </message>
    <message>
        <source>Nothing is known yet: write it on the account&apos;s page QBR, Words.</source>
        <translation>Noch ist nichts bekannt: Schreiben Sie es auf der Seite QBRs des Kunden unter Texte.</translation>
    </message>
    <message>
        <source>Entered during the meeting, on the account&apos;s page QBR.</source>
        <translation>Wird während des Termins auf der Seite QBRs des Kunden erfasst.</translation>
    </message>
    <message>
        <source>QBR sheet</source>
        <translation>QBR-Blatt</translation>
    </message>
    <message>
        <source>Business review of %1, %2</source>
        <translation>Business-Review vom %1, %2</translation>
    </message>
    <message>
        <source>The account %1 has no review &quot;%2&quot;.</source>
        <translation>Der Kunde %1 hat kein Review „%2“.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Features in use</source>
        <translation>Genutzte Funktionen</translation>
    </message>
    <message>
        <source>People engaged in 90 days</source>
        <translation>Menschen im Gespräch in 90 Tagen</translation>
    </message>
    <message>
        <source>NPS of twelve months</source>
        <translation>NPS von zwölf Monaten</translation>
    </message>
    <message>
        <source>Tickets: %1 opened, %2 closed</source>
        <translation>Tickets: %1 eröffnet, %2 geschlossen</translation>
    </message>
    <message>
        <source>No longer: %1</source>
        <translation>Nicht mehr: %1</translation>
    </message>
    <message>
        <source>other weights</source>
        <translation>andere Gewichte</translation>
    </message>
    <message>
        <source>Why (points of health)</source>
        <translation>Warum (Punkte der Gesundheit)</translation>
    </message>
    <message>
        <source>Nothing that changes people, products, tickets or signals.</source>
        <translation>Nichts, was Menschen, Produkte, Tickets oder Signale ändert.</translation>
    </message>
    <message>
        <source>None is on record: actions are entered when a review is held.</source>
        <translation>Keine ist erfasst: Maßnahmen werden während eines Reviews eingetragen.</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Zusage</translation>
    </message>
    <message>
        <source>Adoption and health</source>
        <translation>Nutzung und Gesundheit</translation>
    </message>
    <message>
        <source>the renewal is %1 and comes first</source>
        <translation>die Verlängerung ist %1 und kommt zuerst</translation>
    </message>
    <message>
        <source>Owned by departments</source>
        <translation>Vorhanden in Abteilungen</translation>
    </message>
    <message>
        <source>In use in departments</source>
        <translation>In Nutzung in Abteilungen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Open value (%1)</source>
        <translation>Offener Wert (%1)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Days to the renewal</source>
        <translation>Tage bis zur Verlängerung</translation>
    </message>
    <message>
        <source>Expansion readiness</source>
        <translation>Ausbaureife</translation>
    </message>
    <message>
        <source>Warnings of contraction</source>
        <translation>Warnzeichen für Schrumpfung</translation>
    </message>
    <message>
        <source>Whitespace score</source>
        <translation>Whitespace-Wert</translation>
    </message>
    <message>
        <source>%1 of 5 dimensions known</source>
        <translation>%1 von 5 Dimensionen bekannt</translation>
    </message>
    <message>
        <source>without %1 cells of unknown value</source>
        <translation>ohne %1 Felder unbekannten Werts</translation>
    </message>
    <message>
        <source>Change of usage in three months</source>
        <translation>Änderung der Nutzung in drei Monaten</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>Verlängert sich selbst</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>Preiserhöhung</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Discount until</source>
        <translation>Rabatt bis</translation>
    </message>
    <message>
        <source>Forecast note</source>
        <translation>Notiz zur Prognose</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>zu finden</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>Seniority</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Touchpoints in 90 days</source>
        <translation>Kontakte in 90 Tagen</translation>
    </message>
    <message>
        <source>Relationship wanted</source>
        <translation>Gewünschte Beziehung</translation>
    </message>
    <message>
        <source>Reports to</source>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>im Einsatz</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>in der Pipeline</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>in-house</source>
        <translation>Eigenlösung</translation>
    </message>
    <message>
        <source>whitespace, confirmed</source>
        <translation>Whitespace, bestätigt</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Value a year</source>
        <translation>Wert im Jahr</translation>
    </message>
    <message>
        <source>Competitor&apos;s renewal</source>
        <translation>Verlängerung des Wettbewerbers</translation>
    </message>
    <message>
        <source>Health trend</source>
        <translation>Gesundheitstrend</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Erwarteter Abschluss</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>serious</source>
        <translation>ernst</translation>
    </message>
    <message>
        <source>to be watched</source>
        <translation>zu beobachten</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Achieved on</source>
        <translation>Erreicht am</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Nutzung</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Active users a day</source>
        <translation>Aktive Nutzer am Tag</translation>
    </message>
    <message>
        <source>Quantity used</source>
        <translation>Genutzte Menge</translation>
    </message>
    <message>
        <source>This document is internal; there is no edition for the customer.</source>
        <translation>Dieses Dokument ist intern; es gibt keine Ausgabe für den Kunden.</translation>
    </message>
    <message>
        <source>More seats</source>
        <translation>Mehr Plätze</translation>
    </message>
    <message>
        <source>A larger plan</source>
        <translation>Ein größerer Tarif</translation>
    </message>
    <message>
        <source>A larger volume</source>
        <translation>Ein größeres Volumen</translation>
    </message>
    <message>
        <source>Another product</source>
        <translation>Ein weiteres Produkt</translation>
    </message>
    <message>
        <source>Commitments of earlier reviews</source>
        <translation>Zusagen früherer Reviews</translation>
    </message>
    <message>
        <source>By</source>
        <comment>a day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>as three months ago</source>
        <translation>wie vor drei Monaten</translation>
    </message>
    <message>
        <source>too few facts</source>
        <translation>zu wenige Fakten</translation>
    </message>
    <message>
        <source>no timing without a contract</source>
        <translation>ohne Vertrag kein Zeitpunkt</translation>
    </message>
    <message>
        <source>By</source>
        <comment>somebody</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>late, was due on %1</source>
        <translation>verspätet, war am %1 fällig</translation>
    </message>
    <message>
        <source>What do you want to have reached in a year?</source>
        <translation>Was möchten Sie in einem Jahr erreicht haben?</translation>
    </message>
    <message>
        <source>How will you measure it, and where do you stand today?</source>
        <translation>Woran messen Sie es, und wo stehen Sie heute?</translation>
    </message>
    <message>
        <source>Who in your house has to see the result?</source>
        <translation>Wer in Ihrem Haus muss das Ergebnis sehen?</translation>
    </message>
    <message>
        <source>What did it take before, and what does it take today?</source>
        <translation>Wie viel Aufwand war es vorher, und wie viel ist es heute?</translation>
    </message>
    <message>
        <source>What is that worth to you in a year?</source>
        <translation>Was ist Ihnen das in einem Jahr wert?</translation>
    </message>
    <message>
        <source>Who has access and does not use it, and why?</source>
        <translation>Wer hat Zugang und nutzt ihn nicht, und warum?</translation>
    </message>
    <message>
        <source>Which team would have most of it?</source>
        <translation>Welches Team hätte am meisten davon?</translation>
    </message>
    <message>
        <source>%1 people use %2, of %3 seats</source>
        <translation>%1 Personen nutzen %2, von %3 Plätzen</translation>
    </message>
    <message>
        <source>%1 people use %2</source>
        <translation>%1 Personen nutzen %2</translation>
    </message>
    <message>
        <source>People who used %1 in a month</source>
        <translation>Personen, die %1 in einem Monat genutzt haben</translation>
    </message>
    <message>
        <source>One commitment is open</source>
        <translation>Eine Zusage ist offen</translation>
    </message>
    <message>
        <source>%1 commitments are open</source>
        <translation>%1 Zusagen sind offen</translation>
    </message>
    <message>
        <source>%1, due by %2</source>
        <translation>%1, fällig bis %2</translation>
    </message>
    <message>
        <source>Which people, plans or priorities are new?</source>
        <translation>Welche Personen, Pläne oder Prioritäten sind neu?</translation>
    </message>
    <message>
        <source>What works better than at the last time, and what worse?</source>
        <translation>Was läuft besser als beim letzten Mal, und was schlechter?</translation>
    </message>
    <message>
        <source>What do you expect of the next three months?</source>
        <translation>Was erwarten Sie von den nächsten drei Monaten?</translation>
    </message>
    <message>
        <source>No urgent ticket, no late milestone.</source>
        <translation>Kein dringendes Ticket, kein verspäteter Meilenstein.</translation>
    </message>
    <message>
        <source>What do we not see?</source>
        <translation>Was sehen wir nicht?</translation>
    </message>
    <message>
        <source>What takes longer than it should?</source>
        <translation>Was dauert länger, als es sollte?</translation>
    </message>
    <message>
        <source>What would you stop, if you could?</source>
        <translation>Womit würden Sie aufhören, wenn Sie könnten?</translation>
    </message>
    <message>
        <source>What do they use, and until when?</source>
        <translation>Was nutzen sie, und bis wann?</translation>
    </message>
    <message>
        <source>Who leads them?</source>
        <translation>Wer leitet sie?</translation>
    </message>
    <message>
        <source>When is your budget made, and by whom?</source>
        <translation>Wann entsteht Ihr Budget, und durch wen?</translation>
    </message>
    <message>
        <source>Which decision do you need of us, and we of you?</source>
        <translation>Welche Entscheidung brauchen Sie von uns, und wir von Ihnen?</translation>
    </message>
    <message>
        <source>When do we meet again?</source>
        <translation>Wann treffen wir uns wieder?</translation>
    </message>
    <message>
        <source>Who signs, and who decides on the budget?</source>
        <translation>Wer unterschreibt, und wer entscheidet über das Budget?</translation>
    </message>
    <message>
        <source>Who speaks for us when we are not in the room?</source>
        <translation>Wer spricht für uns, wenn wir nicht im Raum sind?</translation>
    </message>
    <message>
        <source>Who leads %1, and how do they work today?</source>
        <translation>Wer leitet %1, und wie wird dort heute gearbeitet?</translation>
    </message>
    <message>
        <source>What does %1 object to, and who of ours could listen?</source>
        <translation>Was hat %1 einzuwenden, und wer von uns könnte zuhören?</translation>
    </message>
    <message>
        <source>What would %1 have to see to trust us more?</source>
        <translation>Was müsste %1 sehen, um uns mehr zu vertrauen?</translation>
    </message>
    <message>
        <source>Who is it that we call “%1”?</source>
        <translation>Wer ist es, den wir „%1“ nennen?</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Am besten</translation>
    </message>
    <message>
        <source>Published by</source>
        <translation>Veröffentlicht von</translation>
    </message>
    <message>
        <source>NRR of twelve months</source>
        <translation>NRR von zwölf Monaten</translation>
    </message>
    <message>
        <source>GRR of twelve months</source>
        <translation>GRR von zwölf Monaten</translation>
    </message>
    <message>
        <source>Growth of seats in a quarter</source>
        <translation>Zuwachs an Plätzen in einem Quartal</translation>
    </message>
    <message>
        <source>Cells of the map in the pipeline, of those not owned</source>
        <translation>Felder der Karte in der Pipeline, von denen nicht im Einsatz</translation>
    </message>
    <message>
        <source>Days to first value</source>
        <translation>Tage bis zum ersten Nutzen</translation>
    </message>
    <message>
        <source>%1 and none</source>
        <translation>%1 und noch keiner</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Too few facts to say what readiness calls for.</source>
        <translation>Zu wenige Tatsachen, um zu sagen, wozu die Reife rät.</translation>
    </message>
    <message>
        <source>Readiness calls for: %1.</source>
        <translation>Die Reife rät zu: %1.</translation>
    </message>
    <message>
        <source>Priority %1: whitespace %2, health %3, timing: %4.</source>
        <translation>Priorität %1: Whitespace %2, Gesundheit %3, Zeitpunkt: %4.</translation>
    </message>
    <message>
        <source>the signal that it began with, on %1</source>
        <translation>das Signal, mit dem es begann, am %1</translation>
    </message>
    <message>
        <source>No signal points to this expansion today: ask what makes it urgent.</source>
        <translation>Heute deutet kein Signal auf diesen Ausbau: fragen, was ihn dringend macht.</translation>
    </message>
    <message>
        <source>%1 seats of %2</source>
        <translation>%1 Plätze von %2</translation>
    </message>
    <message>
        <source>Decided in our reviews</source>
        <translation>In unseren Reviews entschieden</translation>
    </message>
    <message>
        <source>The conversation</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Was zu sagen ist</translation>
    </message>
    <message>
        <source>Signs of growth</source>
        <translation>Zeichen von Wachstum</translation>
    </message>
    <message>
        <source>No signal points to growth today.</source>
        <translation>Heute deutet kein Signal auf Wachstum.</translation>
    </message>
    <message>
        <source>Readiness and priority</source>
        <translation>Reife und Priorität</translation>
    </message>
    <message>
        <source>Compared with the field</source>
        <translation>Im Vergleich mit der Branche</translation>
    </message>
    <message>
        <source>NPS of the last twelve months: %1 (people: %2, of them promoters: %3, detractors: %4).</source>
        <translation>NPS der letzten zwölf Monate: %1 (Personen: %2, davon Förderer: %3, Kritiker: %4).</translation>
    </message>
    <message>
        <source>Raise the measures that are low, the heaviest first</source>
        <translation>Die niedrigen Messgrößen heben, die schwerste zuerst</translation>
    </message>
    <message>
        <source>Learn why they left, and what would bring them back</source>
        <translation>Erfahren, warum sie gingen und was sie zurückbrächte</translation>
    </message>
    <message>
        <source>Agree on the renewal before anything else</source>
        <translation>Vor allem anderen die Verlängerung vereinbaren</translation>
    </message>
    <message>
        <source>An opponent of high influence</source>
        <translation>Ein Gegner mit großem Einfluss</translation>
    </message>
    <message>
        <source>%1 opponents of high influence</source>
        <translation>%1 Gegner mit großem Einfluss</translation>
    </message>
    <message>
        <source>Give them one of ours who listens, and answer what they object to</source>
        <translation>Jemanden von uns zuhören lassen und auf die Einwände antworten</translation>
    </message>
    <message>
        <source>No economic buyer is known</source>
        <translation>Kein wirtschaftlicher Entscheider ist bekannt</translation>
    </message>
    <message>
        <source>nobody who is there has the role</source>
        <translation>niemand, der da ist, hat die Rolle</translation>
    </message>
    <message>
        <source>Find out who signs, and meet them</source>
        <translation>Herausfinden, wer unterschreibt, und sie oder ihn treffen</translation>
    </message>
    <message>
        <source>1 outcome is late</source>
        <translation>1 Ergebnis ist verspätet</translation>
    </message>
    <message>
        <source>%1 outcomes are late</source>
        <translation>%1 Ergebnisse sind verspätet</translation>
    </message>
    <message>
        <source>%1, was due on %2</source>
        <translation>%1, war am %2 fällig</translation>
    </message>
    <message>
        <source>Agree with them on what is in the way, and on a new date</source>
        <translation>Mit dem Kunden klären, was im Weg steht, und einen neuen Tag vereinbaren</translation>
    </message>
    <message>
        <source>1 product fits the account, and nothing is recorded of it: enter departments and the map on the account&apos;s page Whitespace.</source>
        <translation>1 Produkt passt zum Kunden, und nichts ist dazu erfasst: Abteilungen und Karte auf der Seite Whitespace des Kunden eintragen.</translation>
    </message>
    <message>
        <source>%1 products fit the account, and nothing is recorded of them: enter departments and the map on the account&apos;s page Whitespace.</source>
        <translation>%1 Produkte passen zum Kunden, und nichts ist dazu erfasst: Abteilungen und Karte auf der Seite Whitespace des Kunden eintragen.</translation>
    </message>
    <message>
        <source>overdue since %1: %2</source>
        <translation>überfällig seit %1: %2</translation>
    </message>
    <message>
        <source>▲ that of 90 days</source>
        <translation>▲ das von 90 Tagen</translation>
    </message>
    <message>
        <source>▲ that of 6 months</source>
        <translation>▲ das von 6 Monaten</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>! Growth is held back: %1. Do not present this yet.</source>
        <translation>! Wachstum wird zurückgehalten: %1. Das noch nicht vorlegen.</translation>
    </message>
    <message>
        <source>as recorded; write it for the customer</source>
        <translation>wie erfasst; für den Kunden ausformulieren</translation>
    </message>
    <message>
        <source>We</source>
        <translation>Wir</translation>
    </message>
    <message>
        <source>%1: half an hour with you on what it brings, who decides and when it starts</source>
        <translation>%1: eine halbe Stunde mit Ihnen dazu, was es bringt, wer entscheidet und wann es beginnt</translation>
    </message>
    <message>
        <source>%1: half an hour with %2 on what it brings, who decides and when it starts</source>
        <translation>%1: eine halbe Stunde mit %2 dazu, was es bringt, wer entscheidet und wann es beginnt</translation>
    </message>
    <message>
        <source>%1 (%2 tickets)</source>
        <translation>%1 (%2 Tickets)</translation>
    </message>
    <message>
        <source>%1, open for up to %2 days</source>
        <translation>%1, bis zu %2 Tage offen</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>Gesundheit %1</translation>
    </message>
    <message>
        <source>%1, three months ago %2</source>
        <translation>%1, vor drei Monaten %2</translation>
    </message>
    <message>
        <source>%1, whitespace %2</source>
        <translation>%1, Whitespace %2</translation>
    </message>
    <message>
        <source>readiness %1</source>
        <translation>Reife %1</translation>
    </message>
    <message>
        <source>customer since %1</source>
        <translation>Kunde seit %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>people, %1</source>
        <translation>Personen, %1</translation>
    </message>
    <message>
        <source>Used it then</source>
        <translation>Damals in Gebrauch bei</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Heute in Gebrauch bei</translation>
    </message>
    <message>
        <source>What have we to do so that it works again?</source>
        <translation>Was müssen wir tun, damit es wieder läuft?</translation>
    </message>
    <message>
        <source>Your contract with us runs until %1</source>
        <translation>Ihr Vertrag mit uns läuft bis %1</translation>
    </message>
    <message>
        <source>no usage, contacts, tickets, surveys or invoices yet</source>
        <translation>noch keine Nutzung, Kontakte, Tickets, Umfragen oder Rechnungen</translation>
    </message>
    <message>
        <source>Ask: %1</source>
        <translation>Fragen: %1</translation>
    </message>
    <message>
        <source>What may come up</source>
        <translation>Was zur Sprache kommen kann</translation>
    </message>
    <message>
        <source>“What has become easier for your teams, and who noticed it?”</source>
        <translation>„Was ist für Ihre Teams leichter geworden, und wer hat es bemerkt?“</translation>
    </message>
    <message>
        <source>“What has to be different in a year for you to call it a success?”</source>
        <translation>„Was muss in einem Jahr anders sein, damit Sie es einen Erfolg nennen?“</translation>
    </message>
    <message>
        <source>“Where do people still work around it, or without it?”</source>
        <translation>„Wo wird noch daran vorbei oder ganz ohne gearbeitet?“</translation>
    </message>
    <message>
        <source>“If we did only this one thing, who would gain first?”</source>
        <translation>„Wenn wir nur dieses eine täten: Wer hätte zuerst etwas davon?“</translation>
    </message>
    <message>
        <source>“Who else has to see this, and what do they need to decide?”</source>
        <translation>„Wer muss das noch sehen, und was braucht es für eine Entscheidung?“</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>%1 · for %2</source>
        <translation>%1 · für %2</translation>
    </message>
    <message>
        <source>You have today</source>
        <translation>Sie haben heute</translation>
    </message>
    <message>
        <source>1 seat</source>
        <translation>1 Platz</translation>
    </message>
    <message>
        <source>What each department works with</source>
        <translation>Womit jede Abteilung arbeitet</translation>
    </message>
    <message>
        <source>first value on %1</source>
        <translation>erster Nutzen am %1</translation>
    </message>
    <message>
        <source>first value not recorded yet</source>
        <translation>erster Nutzen noch nicht erfasst</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>letzter Kontakt %1</translation>
    </message>
    <message>
        <source>no contact on record</source>
        <translation>kein Kontakt erfasst</translation>
    </message>
    <message>
        <source>How it is used</source>
        <translation>Wie es genutzt wird</translation>
    </message>
    <message>
        <source>What is contracted</source>
        <translation>Was vereinbart ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Who can tell of it</source>
        <translation>Wer davon berichten kann</translation>
    </message>
</context>
<context>
    <name>PortfolioColumns</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>Der Kunde</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>As given, else by ARR</source>
        <translation>Wie angegeben, sonst nach ARR</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Touch tier: as given, else by ARR</source>
        <translation>Betreuungsstufe: wie angegeben, sonst nach ARR</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Who looks after the account</source>
        <translation>Wer den Kunden betreut</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Annual recurring revenue of the active contract lines</source>
        <translation>Jährlich wiederkehrender Umsatz der geltenden Vertragspositionen</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Health score 0–100: ● green from 70, ◐ amber from 40, ○ red below</source>
        <translation>Gesundheitswert 0–100: ● grün ab 70, ◐ gelb ab 40, ○ rot darunter</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Health at the last twelve month-ends and today</source>
        <translation>Gesundheit an den letzten zwölf Monatsenden und heute</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Expansion readiness 0–100, and what to do about it; * held back by its gate</source>
        <translation>Reife für den Ausbau 0–100, und was zu tun ist; * von der Schranke zurückgehalten</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Whitespace score 0–100: the mean of the known dimensions</source>
        <translation>Whitespace-Wert 0–100: das Mittel der bekannten Dimensionen</translation>
    </message>
    <message>
        <source>Open potential</source>
        <translation>Offenes Potenzial</translation>
    </message>
    <message>
        <source>Value of the whitespace, competitor and in-house cells of the map</source>
        <translation>Wert der Felder Whitespace, Wettbewerber und Eigenlösung der Karte</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Whitespace × health × timing, 0–100</source>
        <translation>Whitespace × Gesundheit × Zeitpunkt, 0–100</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>How many signals fire; ▲ it warns of contraction</source>
        <translation>Wie viele Signale anschlagen; ▲ es warnt vor Schrumpfung</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>The earliest end of what is active and not yet renewed</source>
        <translation>Das früheste Ende dessen, was gilt und noch nicht verlängert ist</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Days until the renewal date</source>
        <translation>Tage bis zum Tag der Verlängerung</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Konzernkunde</translation>
    </message>
    <message>
        <source>The account that it belongs to</source>
        <translation>Der Kunde, zu dem er gehört</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>The account&apos;s industry</source>
        <translation>Die Branche des Kunden</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The account&apos;s region</source>
        <translation>Die Region des Kunden</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The account&apos;s key in this book and in the files it came from</source>
        <translation>Der Schlüssel des Kunden in diesem Buch und in den Dateien, aus denen er kam</translation>
    </message>
</context>
<context>
    <name>Programme</name>
    <message>
        <source>Diagnose</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Install and measure</source>
        <translation>Einführung und Messung</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Expansion pipeline created in 90 days</source>
        <translation>In 90 Tagen geschaffene Pipeline für Ausbau</translation>
    </message>
    <message>
        <source>Pipeline conversion</source>
        <translation>Abschlussquote der Pipeline</translation>
    </message>
    <message>
        <source>Accounts with a mapped whitespace</source>
        <translation>Kunden mit kartiertem Whitespace</translation>
    </message>
    <message>
        <source>CS-sourced share</source>
        <translation>Von CS gefundener Anteil</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>Keine Kunden</translation>
    </message>
    <message>
        <source>The book has no account with ARR on this day.</source>
        <translation>Das Buch hat an diesem Tag keinen Kunden mit ARR.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>GRR is %1 %, below what allows expansion: first stop the losses.</source>
        <translation>Der GRR ist %1 %, weniger als Ausbau erlaubt: zuerst die Verluste stoppen.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>%1 % of the customers are red: expansion has too little ground.</source>
        <translation>%1 % der Kunden sind rot: der Ausbau hat zu wenig Boden.</translation>
    </message>
    <message>
        <source>Whitespace is not mapped</source>
        <translation>Whitespace ist nicht kartiert</translation>
    </message>
    <message>
        <source>%1 of %2 customers have a recorded map: nobody knows what to offer.</source>
        <translation>%1 von %2 Kunden haben eine eingetragene Karte: niemand weiß, was anzubieten ist.</translation>
    </message>
    <message>
        <source>No pipeline</source>
        <translation>Keine Pipeline</translation>
    </message>
    <message>
        <source>No opportunity was identified in the last 90 days.</source>
        <translation>In den letzten 90 Tagen wurde keine Chance erkannt.</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>%1 % of what was closed within a year was won.</source>
        <translation>%1 % dessen, was binnen eines Jahres abgeschlossen wurde, ist gewonnen.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Kapazität</translation>
    </message>
    <message>
        <source>Retention, health, maps and pipeline are in order: more comes from more conversations.</source>
        <translation>Bindung, Gesundheit, Karten und Pipeline sind in Ordnung: mehr kommt von mehr Gesprächen.</translation>
    </message>
</context>
<context>
    <name>ProgrammePages</name>
    <message>
        <source>▲ met</source>
        <translation>▲ erreicht</translation>
    </message>
    <message>
        <source>▼ not yet</source>
        <translation>▼ noch nicht</translation>
    </message>
    <message>
        <source>%1 !</source>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
</context>
<context>
    <name>Qbrs</name>
    <message>
        <source>▲ overdue</source>
        <translation>▲ überfällig</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>our people</source>
        <translation>unsere Leute</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>success goals</source>
        <translation>Erfolgsziele</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Nobody of the customer is named who is still there: tick who comes.</source>
        <translation>Niemand vom Kunden ist genannt, der noch da ist: ankreuzen, wer kommt.</translation>
    </message>
    <message>
        <source>Nobody of ours is named: say who presents.</source>
        <translation>Niemand von uns ist genannt: sagen, wer vorträgt.</translation>
    </message>
    <message>
        <source>There is no strategic topic: one question that matters to their executives.</source>
        <translation>Es fehlt ein strategisches Thema: eine Frage, die ihre Leitung bewegt.</translation>
    </message>
    <message>
        <source>No success goal has a target: agree on one under Outcomes.</source>
        <translation>Kein Erfolgsziel hat einen Zielwert: unter Ergebnisse einen vereinbaren.</translation>
    </message>
    <message>
        <source>The account has no usage for the latest month: import it before the meeting.</source>
        <translation>Der Kunde hat für den letzten Monat keine Nutzung: vor dem Treffen importieren.</translation>
    </message>
    <message>
        <source>The last contact is longer ago than the account&apos;s cadence: call before you present.</source>
        <translation>Der letzte Kontakt ist länger her als der Takt des Kunden: vor dem Vortrag anrufen.</translation>
    </message>
    <message>
        <source>Nobody has answered a survey for a year.</source>
        <translation>Seit einem Jahr hat niemand eine Umfrage beantwortet.</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>contract line</source>
        <translation>Vertragsposition</translation>
    </message>
    <message>
        <source>map cell</source>
        <translation>Feld der Karte</translation>
    </message>
    <message>
        <source>department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>month of usage</source>
        <translation>Nutzungsmonat</translation>
    </message>
    <message>
        <source>use of a feature</source>
        <translation>Nutzung einer Funktion</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>NPS answer</source>
        <translation>NPS-Antwort</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>person of an opportunity</source>
        <translation>Person einer Chance</translation>
    </message>
    <message>
        <source>link between people</source>
        <translation>Verbindung zwischen Personen</translation>
    </message>
    <message>
        <source>change of a person</source>
        <translation>Veränderung einer Person</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>QBR</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>event at the customer</source>
        <translation>Ereignis beim Kunden</translation>
    </message>
    <message>
        <source>health score</source>
        <translation>Gesundheitswert</translation>
    </message>
    <message>
        <source>health set by hand</source>
        <translation>von Hand gesetzte Gesundheit</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>member of the team</source>
        <translation>Mitglied des Teams</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>setting of the book</source>
        <translation>Einstellung des Buchs</translation>
    </message>
    <message>
        <source>value of the profile</source>
        <translation>Wert des Profils</translation>
    </message>
    <message>
        <source>task of the programme</source>
        <translation>Aufgabe des Programms</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>settled signal</source>
        <translation>erledigtes Signal</translation>
    </message>
    <message>
        <source>template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>view</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>account of the sprint</source>
        <translation>Kunde des Sprints</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>place on the map</source>
        <translation>Platz auf der Karte</translation>
    </message>
    <message>
        <source>imported value</source>
        <translation>importierter Wert</translation>
    </message>
</context>
<context>
    <name>Renewals</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ held</source>
        <translation>✓ stattgefunden</translation>
    </message>
    <message>
        <source>✕ missed</source>
        <translation>✕ verpasst</translation>
    </message>
    <message>
        <source>! due</source>
        <translation>! fällig</translation>
    </message>
    <message>
        <source>○ ahead</source>
        <translation>○ voraus</translation>
    </message>
    <message>
        <source> (over)</source>
        <translation> (vorbei)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>! flagged</source>
        <translation>! markiert</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 bis %3</translation>
    </message>
    <message>
        <source>good %1, best %2</source>
        <translation>gut %1, bester %2</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Ganzes Buch</translation>
    </message>
    <message>
        <source>without one</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>● open</source>
        <translation>● offen</translation>
    </message>
    <message>
        <source>◐ caution</source>
        <translation>◐ Vorsicht</translation>
    </message>
    <message>
        <source>○ closed</source>
        <translation>○ geschlossen</translation>
    </message>
    <message>
        <source>! concentrated</source>
        <translation>! konzentriert</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht eingetragen</translation>
    </message>
    <message>
        <source>the customer&apos;s will</source>
        <translation>der Wille des Kunden</translation>
    </message>
    <message>
        <source>payment failed</source>
        <translation>Zahlung gescheitert</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>keine bekannt</translation>
    </message>
    <message>
        <source>%1, engaged</source>
        <translation>%1, im Gespräch</translation>
    </message>
    <message>
        <source>%1, not engaged</source>
        <translation>%1, nicht im Gespräch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the month before</source>
        <translation>dem Monat davor</translation>
    </message>
    <message>
        <source>a year before</source>
        <translation>dem Jahr davor</translation>
    </message>
    <message>
        <source>Customers of %1</source>
        <translation>Kunden von %1</translation>
    </message>
    <message>
        <source>the quarter before</source>
        <translation>dem Quartal davor</translation>
    </message>
    <message>
        <source>Reason not recorded</source>
        <translation>Grund nicht erfasst</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>charged a month, times 12</source>
        <translation>je Monat berechnet, mal 12</translation>
    </message>
    <message>
        <source>charged a quarter, times 4</source>
        <translation>je Quartal berechnet, mal 4</translation>
    </message>
    <message>
        <source>charged half a year, times 2</source>
        <translation>je Halbjahr berechnet, mal 2</translation>
    </message>
    <message>
        <source>finds the account by key or name</source>
        <translation>findet den Kunden über Schlüssel oder Namen</translation>
    </message>
    <message>
        <source>finds the product by key or name</source>
        <translation>findet das Produkt über Schlüssel oder Namen</translation>
    </message>
    <message>
        <source>finds the member of the team by address</source>
        <translation>findet das Teammitglied über die Adresse</translation>
    </message>
    <message>
        <source>finds the person by key, address or name</source>
        <translation>findet die Person über Schlüssel, Adresse oder Namen</translation>
    </message>
    <message>
        <source>the first word</source>
        <translation>das erste Wort</translation>
    </message>
    <message>
        <source>all but the first word</source>
        <translation>alles nach dem ersten Wort</translation>
    </message>
    <message>
        <source>the part before &quot;%1&quot;</source>
        <translation>der Teil vor „%1“</translation>
    </message>
    <message>
        <source>the part after &quot;%1&quot;</source>
        <translation>der Teil nach „%1“</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>Dezimalkomma</translation>
    </message>
    <message>
        <source>decimal point</source>
        <translation>Dezimalpunkt</translation>
    </message>
    <message>
        <source>joined with other columns</source>
        <translation>mit anderen Spalten verbunden</translation>
    </message>
    <message>
        <source>words: %1</source>
        <translation>Wörter: %1</translation>
    </message>
    <message>
        <source>charged for the period in &quot;%1&quot;</source>
        <translation>berechnet für den Zeitraum in „%1“</translation>
    </message>
    <message>
        <source>covers the months in &quot;%1&quot;</source>
        <translation>deckt die Monate in „%1“ ab</translation>
    </message>
    <message>
        <source>times &quot;%1&quot;</source>
        <translation>mal „%1“</translation>
    </message>
    <message>
        <source>the day before is the last one</source>
        <translation>der Tag davor ist der letzte</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>wie es dasteht</translation>
    </message>
    <message>
        <source>The day first: 03/04 is 3 April</source>
        <translation>Der Tag zuerst: 03/04 ist der 3. April</translation>
    </message>
    <message>
        <source>The month first: 03/04 is 4 March</source>
        <translation>Der Monat zuerst: 03/04 ist der 4. März</translation>
    </message>
    <message>
        <source>Decimal point: 1.234 is a little more than 1</source>
        <translation>Dezimalpunkt: 1.234 ist etwas mehr als 1</translation>
    </message>
    <message>
        <source>Decimal comma: 1,234 is a little more than 1</source>
        <translation>Dezimalkomma: 1,234 ist etwas mehr als 1</translation>
    </message>
    <message>
        <source>For a month</source>
        <translation>Für einen Monat</translation>
    </message>
    <message>
        <source>For a quarter</source>
        <translation>Für ein Quartal</translation>
    </message>
    <message>
        <source>For half a year</source>
        <translation>Für ein halbes Jahr</translation>
    </message>
    <message>
        <source>For a year</source>
        <translation>Für ein Jahr</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>is new there</source>
        <translation>ist neu dort</translation>
    </message>
    <message>
        <source>is not in the file: has left?</source>
        <translation>fehlt in der Datei: ausgeschieden?</translation>
    </message>
    <message>
        <source>was promoted</source>
        <translation>wurde befördert</translation>
    </message>
    <message>
        <source>has another place</source>
        <translation>hat eine andere Stelle</translation>
    </message>
    <message>
        <source>the period of %1</source>
        <translation>der Zeitraum von %1</translation>
    </message>
    <message>
        <source>the months that %1 covers</source>
        <translation>die Monate, die %1 umfasst</translation>
    </message>
    <message>
        <source>what %1 is multiplied by</source>
        <translation>womit %1 malgenommen wird</translation>
    </message>
    <message>
        <source>the currency of %1</source>
        <translation>die Währung von %1</translation>
    </message>
    <message>
        <source>as many of them as &quot;%1&quot; says</source>
        <translation>so viele davon, wie „%1“ angibt</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>fiscal year from %1</source>
        <translation>Geschäftsjahr ab %1</translation>
    </message>
    <message>
        <source>first value on %1</source>
        <translation>erster Nutzen am %1</translation>
    </message>
</context>
<context>
    <name>ScoreCharts</name>
    <message>
        <source>%1, AUC %2</source>
        <translation>%1, AUC %2</translation>
    </message>
    <message>
        <source>%1, AUC unknown</source>
        <translation>%1, AUC unbekannt</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>kept or grew</source>
        <translation>gehalten oder gewachsen</translation>
    </message>
    <message>
        <source>lost ARR within 90 days</source>
        <translation>verlor ARR binnen 90 Tagen</translation>
    </message>
    <message>
        <source>health, from</source>
        <translation>Gesundheit, ab</translation>
    </message>
    <message>
        <source>accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>years from now</source>
        <translation>Jahre von jetzt an</translation>
    </message>
    <message>
        <source>health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>false alarms</source>
        <translation>Fehlalarme</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has %2 rows; a sheet holds %3 with its headings. Filter it, or save it as CSV.</source>
        <translation>Die Tabelle „%1“ hat %2 Zeilen; ein Blatt fasst mit den Überschriften %3. Filtern Sie sie, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; has more than %2 columns, which is what a sheet holds. Save it as CSV.</source>
        <translation>Die Tabelle „%1“ hat mehr als %2 Spalten, so viele fasst ein Blatt. Speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>no room for temporary files</source>
        <translation>kein Platz für Zwischendateien</translation>
    </message>
</context>
<context>
    <name>Sprint</name>
    <message>
        <source>Secure the renewal before anything else</source>
        <translation>Vor allem anderen die Verlängerung sichern</translation>
    </message>
    <message>
        <source>Make the offer for the largest whitespace</source>
        <translation>Das Angebot für den größten Whitespace machen</translation>
    </message>
    <message>
        <source>Qualify need, budget and buyer of the largest whitespace</source>
        <translation>Bedarf, Budget und Käufer des größten Whitespace klären</translation>
    </message>
    <message>
        <source>Show a success of a peer, and ask about the next goal</source>
        <translation>Den Erfolg eines Vergleichbaren zeigen und nach dem nächsten Ziel fragen</translation>
    </message>
</context>
<context>
    <name>Stakeholders</name>
    <message>
        <source>%1 d</source>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>No economic buyer is known</source>
        <translation>Kein wirtschaftlicher Entscheider ist bekannt</translation>
    </message>
    <message>
        <source>No champion is engaged</source>
        <translation>Kein Champion ist im Gespräch</translation>
    </message>
    <message>
        <source>Nobody is known in %1</source>
        <translation>In %1 ist niemand bekannt</translation>
    </message>
    <message>
        <source>%1 is against us, has influence, and none of ours looks after them</source>
        <translation>%1 ist gegen uns, hat Einfluss, und niemand von uns kümmert sich</translation>
    </message>
    <message>
        <source>%1: %2, wanted %3</source>
        <translation>%1: %2, gewünscht %3</translation>
    </message>
    <message>
        <source>To be found: %1</source>
        <translation>Zu finden: %1</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>zu finden</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>++ advocate, + supporter, 0 neutral, − sceptic, −− opponent. The stronger the frame, the more influence. ●&#xa0;touchpoints of 90 days: 1, 2–3, 4 and more. 12 d: days since the last contact.</source>
        <translation>++ Fürsprecher, + Unterstützer, 0 neutral, − Skeptiker, −− Gegner. Je stärker der Rahmen, desto mehr Einfluss. ●&#xa0;Kontakte in 90 Tagen: 1, 2–3, 4 und mehr. 12 T: Tage seit dem letzten Kontakt.</translation>
    </message>
    <message>
        <source>reports to</source>
        <translation>berichtet an</translation>
    </message>
    <message>
        <source>reports informally</source>
        <translation>berichtet informell</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>beeinflusst</translation>
    </message>
    <message>
        <source>in conflict with</source>
        <translation>im Konflikt mit</translation>
    </message>
    <message>
        <source>%1 (part %2)</source>
        <translation>%1 (Teil %2)</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>→ %1 influences %2</source>
        <translation>→ %1 beeinflusst %2</translation>
    </message>
    <message>
        <source>✕ %1 is in conflict with %2</source>
        <translation>✕ %1 liegt im Streit mit %2</translation>
    </message>
    <message>
        <source>⋯ %1 reports informally to %2</source>
        <translation>⋯ %1 berichtet inoffiziell an %2</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>%1, in words</source>
        <translation>%1, in Worten</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Hold the QBR</source>
        <translation>QBR durchführen</translation>
    </message>
    <message>
        <source>Hold the QBR: %1</source>
        <translation>QBR durchführen: %1</translation>
    </message>
</context>
<context>
    <name>TeamMatrix</name>
    <message>
        <source>Last on %1</source>
        <translation>Zuletzt am %1</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>competitor: %1</source>
        <translation>Wettbewerber: %1</translation>
    </message>
    <message>
        <source>%1 joined</source>
        <translation>%1 kam dazu</translation>
    </message>
    <message>
        <source>%1 was promoted</source>
        <translation>%1 wurde befördert</translation>
    </message>
    <message>
        <source>%1 moved</source>
        <translation>%1 wechselte</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ging</translation>
    </message>
    <message>
        <source>Role of %1: %2 → %3</source>
        <translation>Rolle von %1: %2 → %3</translation>
    </message>
    <message>
        <source>Sentiment of %1: %2 → %3</source>
        <translation>Haltung von %1: %2 → %3</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>Contract %1 was signed</source>
        <translation>Vertrag %1 wurde unterschrieben</translation>
    </message>
    <message>
        <source>Contract %1 began</source>
        <translation>Vertrag %1 begann</translation>
    </message>
    <message>
        <source>Contract %1 began, a renewal</source>
        <translation>Vertrag %1 begann, eine Verlängerung</translation>
    </message>
    <message>
        <source>Contract %1 ended</source>
        <translation>Vertrag %1 endete</translation>
    </message>
    <message>
        <source>An invoice fell due and is not paid</source>
        <translation>Eine Rechnung wurde fällig und ist nicht bezahlt</translation>
    </message>
    <message>
        <source>Ticket opened</source>
        <translation>Ticket eröffnet</translation>
    </message>
    <message>
        <source>Ticket closed</source>
        <translation>Ticket geschlossen</translation>
    </message>
    <message>
        <source>NPS answer: %1</source>
        <translation>NPS-Antwort: %1</translation>
    </message>
    <message>
        <source>Health set to %1 by hand, until %2</source>
        <translation>Gesundheit von Hand auf %1 gesetzt, bis %2</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>Opportunity: %1</source>
        <translation>Chance: %1</translation>
    </message>
    <message>
        <source>Won: %1</source>
        <translation>Gewonnen: %1</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Put off: %1</source>
        <translation>Zurückgestellt: %1</translation>
    </message>
    <message>
        <source>Dismissed: %1</source>
        <translation>Verworfen: %1</translation>
    </message>
    <message>
        <source>New action: %1</source>
        <translation>Neue Maßnahme: %1</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Enterprise</source>
        <translation>Großunternehmen</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Concerning</source>
        <translation>Bedenklich</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Hervorragend</translation>
    </message>
    <message>
        <source>Structural problem</source>
        <translation>Strukturelles Problem</translation>
    </message>
    <message>
        <source>No growth</source>
        <translation>Kein Wachstum</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Elite</translation>
    </message>
    <message>
        <source>Exceptional</source>
        <translation>Außergewöhnlich</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Darunter</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Great</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bester</translation>
    </message>
    <message>
        <source>Best in class</source>
        <translation>Klassenbester</translation>
    </message>
    <message>
        <source>Outstanding</source>
        <translation>Überragend</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Finanzierung</translation>
    </message>
    <message>
        <source>Headcount growth</source>
        <translation>Personalwachstum</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Neues Vorhaben</translation>
    </message>
    <message>
        <source>Executive hire</source>
        <translation>Neue Führungskraft</translation>
    </message>
    <message>
        <source>Budget cycle</source>
        <translation>Budgetrunde</translation>
    </message>
    <message>
        <source>New region</source>
        <translation>Neue Region</translation>
    </message>
    <message>
        <source>Buying intent</source>
        <translation>Kaufabsicht</translation>
    </message>
    <message>
        <source>Benchmarking</source>
        <translation>Vergleich mit anderen</translation>
    </message>
    <message>
        <source>New use case</source>
        <translation>Neuer Anwendungsfall</translation>
    </message>
    <message>
        <source>Mid-market</source>
        <translation>Mittelstand</translation>
    </message>
    <message>
        <source>SMB</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>Low ARPA</source>
        <translation>Low ARPA</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Mid</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Economic buyer</source>
        <translation>Wirtschaftlicher Entscheider</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>Influencer</source>
        <translation>Einflussnehmer</translation>
    </message>
    <message>
        <source>Technical evaluator</source>
        <translation>Technischer Prüfer</translation>
    </message>
    <message>
        <source>End user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>Blocker</source>
        <translation>Blockierer</translation>
    </message>
    <message>
        <source>C-level</source>
        <translation>C-Level</translation>
    </message>
    <message>
        <source>VP</source>
        <translation>VP</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Individual</source>
        <translation>Mitarbeiter</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>Supporter</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Skeptic</source>
        <translation>Skeptiker</translation>
    </message>
    <message>
        <source>Opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>Inner circle</source>
        <translation>Innerer Kreis</translation>
    </message>
    <message>
        <source>Political structure</source>
        <translation>Politische Struktur</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>Außenstehend</translation>
    </message>
    <message>
        <source>Cross-sell</source>
        <translation>Cross-Selling</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>AE</source>
        <translation>AE</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unseres</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Fallen gelassen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Vorbereitet</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>Nachbereitet</translation>
    </message>
    <message>
        <source>Segment gate closed</source>
        <translation>Schranke des Segments geschlossen</translation>
    </message>
    <message>
        <source>Health red</source>
        <translation>Gesundheit rot</translation>
    </message>
    <message>
        <source>Health unknown</source>
        <translation>Gesundheit unbekannt</translation>
    </message>
    <message>
        <source>Contraction flagged</source>
        <translation>Schrumpfung markiert</translation>
    </message>
    <message>
        <source>No value proven</source>
        <translation>Kein Nutzen belegt</translation>
    </message>
    <message>
        <source>Health amber</source>
        <translation>Gesundheit gelb</translation>
    </message>
    <message>
        <source>Segment gate caution</source>
        <translation>Schranke des Segments auf Vorsicht</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Säen</translation>
    </message>
    <message>
        <source>Qualify</source>
        <translation>Klären</translation>
    </message>
    <message>
        <source>Pursue</source>
        <translation>Verfolgen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Credible source</source>
        <translation>Glaubwürdige Quelle</translation>
    </message>
    <message>
        <source>Problem solver</source>
        <translation>Problemlöser</translation>
    </message>
    <message>
        <source>Trusted advisor</source>
        <translation>Vertrauter Berater</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Placeholder</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Nutzen</translation>
    </message>
    <message>
        <source>Product gap</source>
        <translation>Produktlücke</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Champion left</source>
        <translation>Champion gegangen</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Acquired</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Oversold</source>
        <translation>Zu viel verkauft</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Entfällt</translation>
    </message>
    <message>
        <source>In-house</source>
        <translation>Eigenlösung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Im Einsatz</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Per seat</source>
        <translation>Je Platz</translation>
    </message>
    <message>
        <source>Tiered</source>
        <translation>Gestaffelt</translation>
    </message>
    <message>
        <source>By usage</source>
        <translation>Nach Nutzung</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Pauschal</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>In conflict with</source>
        <translation>Im Konflikt mit</translation>
    </message>
    <message>
        <source>Conversation sheet</source>
        <translation>Gesprächsblatt</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Kern</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Discovery sheet</source>
        <translation>Bedarfsblatt</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Executive meeting</source>
        <translation>Treffen mit der Führungsebene</translation>
    </message>
    <message>
        <source>Feature request</source>
        <translation>Funktionswunsch</translation>
    </message>
    <message>
        <source>Handback package</source>
        <translation>Übergabepaket</translation>
    </message>
    <message>
        <source>Influences</source>
        <translation>Beeinflusst</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erfolgt</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Gewechselt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Account plan</source>
        <translation>Kundenplan</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Promoted</source>
        <translation>Befördert</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>QBR</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Reports informally to</source>
        <translation>Berichtet informell an</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Bestehend</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Arbeitsablauf</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Product dropped</source>
        <translation>Produkt weggefallen</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Konzernkunde</translation>
    </message>
    <message>
        <source>Mid-term</source>
        <translation>Während der Laufzeit</translation>
    </message>
    <message>
        <source>After the renewal</source>
        <translation>Nach der Verlängerung</translation>
    </message>
    <message>
        <source>Before the renewal</source>
        <translation>Vor der Verlängerung</translation>
    </message>
    <message>
        <source>Renewal window</source>
        <translation>Verlängerungsfenster</translation>
    </message>
    <message>
        <source>After a success</source>
        <translation>Nach einem Erfolg</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Product family</source>
        <translation>Produktfamilie</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Provision</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
</context>
<context>
    <name>WhatIfText</name>
    <message>
        <source>No champion is known, so none can leave.</source>
        <translation>Kein Champion ist bekannt, also kann keiner gehen.</translation>
    </message>
    <message>
        <source>No usage of the last three months is known.</source>
        <translation>Von den letzten drei Monaten ist keine Nutzung bekannt.</translation>
    </message>
    <message>
        <source>No active contract line has seats.</source>
        <translation>Keine aktive Vertragsposition hat Plätze.</translation>
    </message>
</context>
<context>
    <name>WhitespaceMap</name>
    <message>
        <source>in use</source>
        <translation>in Nutzung</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>im Einsatz</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>pipeline</source>
        <translation>in der Pipeline</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>whitespace</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>in-house</source>
        <translation>Eigenlösung</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>entfällt</translation>
    </message>
    <message>
        <source>total</source>
        <translation>gesamt</translation>
    </message>
    <message>
        <source>✓ confirmed</source>
        <translation>✓ bestätigt</translation>
    </message>
    <message>
        <source>? value unknown</source>
        <translation>? Wert unbekannt</translation>
    </message>
    <message>
        <source>+ open</source>
        <translation>+ offen</translation>
    </message>
    <message>
        <source>total, all departments</source>
        <translation>Summe, alle Abteilungen</translation>
    </message>
    <message>
        <source>total, all products</source>
        <translation>Summe, alle Produkte</translation>
    </message>
</context>
<context>
    <name>WhitespacePortfolio</name>
    <message>
        <source>without a parent</source>
        <translation>ohne Konzernkunden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>1 open cell has no value yet.</source>
        <translation>1 offenes Feld hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>%1 open cells have no value yet.</source>
        <translation>%1 offene Felder haben noch keinen Wert.</translation>
    </message>
    <message>
        <source>%1 does not fit, or is not on the map</source>
        <translation>%1 passt nicht oder steht nicht auf der Karte</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>owners of accounts</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 accounts own it</source>
        <translation>bei %1 von %2 Kunden im Einsatz</translation>
    </message>
    <message>
        <source>open: %1</source>
        <translation>offen: %1</translation>
    </message>
    <message>
        <source>1 cell without a value</source>
        <translation>1 Feld ohne Wert</translation>
    </message>
    <message>
        <source>%1 cells without a value</source>
        <translation>%1 Felder ohne Wert</translation>
    </message>
    <message>
        <source>unmapped</source>
        <translation>nicht kartiert</translation>
    </message>
    <message>
        <source>known of %1 of %2 accounts</source>
        <translation>bekannt bei %1 von %2 Kunden</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Parent account</source>
        <translation>Konzernkunde</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>the segment&apos;s gate is closed: retention comes first</source>
        <translation>die Schranke des Segments ist geschlossen: Bindung geht vor</translation>
    </message>
    <message>
        <source>health is red</source>
        <translation>die Gesundheit ist rot</translation>
    </message>
    <message>
        <source>health is unknown</source>
        <translation>die Gesundheit ist unbekannt</translation>
    </message>
    <message>
        <source>contraction is flagged</source>
        <translation>eine Schrumpfung ist gemeldet</translation>
    </message>
    <message>
        <source>no value is proven yet</source>
        <translation>noch ist kein Wert belegt</translation>
    </message>
    <message>
        <source>health is amber</source>
        <translation>die Gesundheit ist gelb</translation>
    </message>
    <message>
        <source>the segment&apos;s gate calls for caution</source>
        <translation>die Schranke des Segments mahnt zur Vorsicht</translation>
    </message>
    <message>
        <source>high touch</source>
        <translation>intensive Betreuung</translation>
    </message>
    <message>
        <source>mid touch</source>
        <translation>mittlere Betreuung</translation>
    </message>
    <message>
        <source>low touch</source>
        <translation>leichte Betreuung</translation>
    </message>
    <message>
        <source>economic buyer</source>
        <translation>wirtschaftlicher Entscheider</translation>
    </message>
    <message>
        <source>decision maker</source>
        <translation>Entscheider</translation>
    </message>
    <message>
        <source>champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>influencer</source>
        <translation>Einflussnehmer</translation>
    </message>
    <message>
        <source>technical evaluator</source>
        <translation>technischer Prüfer</translation>
    </message>
    <message>
        <source>end user</source>
        <translation>Endnutzer</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Blockierer</translation>
    </message>
    <message>
        <source>C level</source>
        <translation>C-Level</translation>
    </message>
    <message>
        <source>vice president</source>
        <translation>Vizepräsident</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Direktor</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>individual</source>
        <translation>Fachkraft</translation>
    </message>
    <message>
        <source>advocate</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>supporter</source>
        <translation>Unterstützer</translation>
    </message>
    <message>
        <source>neutral</source>
        <translation>neutral</translation>
    </message>
    <message>
        <source>sceptic</source>
        <translation>Skeptiker</translation>
    </message>
    <message>
        <source>opponent</source>
        <translation>Gegner</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>credible source</source>
        <translation>glaubwürdige Quelle</translation>
    </message>
    <message>
        <source>problem solver</source>
        <translation>Problemlöser</translation>
    </message>
    <message>
        <source>trusted advisor</source>
        <translation>vertrauter Berater</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Einführung</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Nutzen</translation>
    </message>
    <message>
        <source>product gap</source>
        <translation>Produktlücke</translation>
    </message>
    <message>
        <source>competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>champion left</source>
        <translation>Champion gegangen</translation>
    </message>
    <message>
        <source>payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>acquired</source>
        <translation>übernommen</translation>
    </message>
    <message>
        <source>oversold</source>
        <translation>zu viel versprochen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>sonstiges</translation>
    </message>
    <message>
        <source>commit</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>QBR</source>
        <translation>QBR</translation>
    </message>
    <message>
        <source>executive meeting</source>
        <translation>Treffen mit der Führungsebene</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>case study</source>
        <translation>Fallstudie</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>feature request</source>
        <translation>Funktionswunsch</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>cross-sell</source>
        <translation>Zusatzverkauf</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>erkannt</translation>
    </message>
    <message>
        <source>qualified</source>
        <translation>qualifiziert</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>won</source>
        <translation>gewonnen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>aufgegeben</translation>
    </message>
    <message>
        <source>the customer&apos;s</source>
        <translation>vom Kunden</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>von uns</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>prepared</source>
        <translation>vorbereitet</translation>
    </message>
    <message>
        <source>held</source>
        <translation>abgehalten</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>nachbereitet</translation>
    </message>
    <message>
        <source>engagement</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>satisfaction</source>
        <translation>Zufriedenheit</translation>
    </message>
    <message>
        <source>support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>commercial</source>
        <translation>Kaufmännisches</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rot</translation>
    </message>
    <message>
        <source>amber</source>
        <translation>gelb</translation>
    </message>
    <message>
        <source>green</source>
        <translation>grün</translation>
    </message>
    <message>
        <source>products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>Abteilungen</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Funktionen</translation>
    </message>
    <message>
        <source>stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>enterprise</source>
        <translation>Großkunden</translation>
    </message>
    <message>
        <source>mid-market</source>
        <translation>Mittelstand</translation>
    </message>
    <message>
        <source>SMB</source>
        <translation>KMU</translation>
    </message>
    <message>
        <source>low ARPA</source>
        <translation>Low ARPA</translation>
    </message>
    <message>
        <source>LABELS_IN_SENTENCES</source>
        <extracomment>Not shown. Translate it as KEEP where nouns are written with a capital, so that labels keep theirs.</extracomment>
        <translation>KEEP</translation>
    </message>
    <message>
        <source>price</source>
        <translation>Preis</translation>
    </message>
</context>
<context>
    <name>foothold::AccountHeader</name>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Log call…</source>
        <translation>Gespräch…</translation>
    </message>
    <message>
        <source>Account plan…</source>
        <translation>Kundenplan…</translation>
    </message>
    <message>
        <source>Note a conversation: people, notes, what follows (Ctrl+L)</source>
        <translation>Ein Gespräch notieren: Personen, Notizen, was folgt (Strg+L)</translation>
    </message>
    <message>
        <source>Preview and export the account plan (Ctrl+P)</source>
        <translation>Kundenplan ansehen und exportieren (Strg+P)</translation>
    </message>
    <message>
        <source>%1 touch</source>
        <translation>Betreuung: %1</translation>
    </message>
    <message>
        <source>CSM %1</source>
        <translation>CSM %1</translation>
    </message>
    <message>
        <source>Overridden by hand: %1</source>
        <translation>Von Hand gesetzt: %1</translation>
    </message>
    <message>
        <source>Unknown: too few components have data.</source>
        <translation>Unbekannt: Zu wenige Bestandteile haben Daten.</translation>
    </message>
    <message>
        <source>%1 of 5 dimensions known</source>
        <translation>%1 von 5 Dimensionen bekannt</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>in %1 Tagen</translation>
    </message>
    <message>
        <source>No active contract has an end.</source>
        <translation>Kein aktiver Vertrag hat ein Ende.</translation>
    </message>
    <message>
        <source>Compared with %1, %2. Click the figure to see why.</source>
        <translation>Verglichen mit %1, %2. Ein Klick auf die Zahl zeigt den Grund.</translation>
    </message>
    <message>
        <source>in 1 day</source>
        <translation>in 1 Tag</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>foothold::AccountPage</name>
    <message>
        <source>Pages of the account</source>
        <translation>Seiten des Kunden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Stakeholders</source>
        <translation>Stakeholder</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>QBRs</source>
        <translation>QBRs</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>foothold::AccountSection</name>
    <message>
        <source>Edit %1: %2</source>
        <translation>%1 bearbeiten: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Hinzufügen: %1</translation>
    </message>
    <message>
        <source>Delete %1 %2</source>
        <translation>%1 %2 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>foothold::AsOfMenu</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>End of last &amp;month</source>
        <translation>Ende des letzten &amp;Monats</translation>
    </message>
    <message>
        <source>End of last &amp;quarter</source>
        <translation>Ende des letzten &amp;Quartals</translation>
    </message>
    <message>
        <source>A &amp;year ago</source>
        <translation>Vor einem &amp;Jahr</translation>
    </message>
    <message>
        <source>Figures as of</source>
        <translation>Stand der Werte</translation>
    </message>
    <message>
        <source>Type a day and press Enter</source>
        <translation>Einen Tag eingeben und die Eingabetaste drücken</translation>
    </message>
    <message>
        <source>Show all figures as of</source>
        <translation>Alle Werte zum Stand vom</translation>
    </message>
    <message>
        <source>“%1” is not a date. Type it like %2.</source>
        <translation>„%1“ ist kein Datum. Die Schreibweise ist %2.</translation>
    </message>
</context>
<context>
    <name>foothold::BackupsDialog</name>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backups, the latest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>One is made each day when the book is opened, checked, and kept beside it; the last ten stay. Restoring keeps the book as it is now as a backup too.</source>
        <translation>Jeden Tag entsteht beim Öffnen des Buchs eine; sie wird geprüft und daneben aufbewahrt, die letzten zehn bleiben. Beim Wiederherstellen bleibt auch das jetzige Buch als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Save a copy of the book</source>
        <translation>Kopie des Buchs speichern</translation>
    </message>
    <message>
        <source>Foothold books (*.foothold)</source>
        <translation>Foothold-Bücher (*.foothold)</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Kopie gespeichert</translation>
    </message>
    <message>
        <source>The copy was checked and saved as %1.</source>
        <translation>Die Kopie wurde geprüft und als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Put the book back to how it was on %1? What was changed since then leaves the book; the book as it is now is kept as a backup.</source>
        <translation>Das Buch auf den Stand vom %1 zurücksetzen? Was seitdem geändert wurde, verschwindet aus dem Buch; das jetzige Buch bleibt als Sicherung erhalten.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>foothold::BookService</name>
    <message>
        <source>Signals of %1</source>
        <translation>Signale von %1</translation>
    </message>
</context>
<context>
    <name>foothold::BulkEditDialog</name>
    <message>
        <source>1 account</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Without a value the field is cleared; %1 have one.</source>
        <translation>Ohne Wert wird das Feld geleert; %1 haben einen.</translation>
    </message>
    <message>
        <source>%1 have another value now.</source>
        <translation>%1 haben jetzt einen anderen Wert.</translation>
    </message>
    <message>
        <source>Edit %1 accounts: %2</source>
        <translation>%1 Kunden bearbeiten: %2</translation>
    </message>
</context>
<context>
    <name>foothold::CalibrationPage</name>
    <message>
        <source>%1 (%2–%3)</source>
        <translation>%1 (%2–%3)</translation>
    </message>
    <message>
        <source>Red before churn</source>
        <translation>Rot vor der Abwanderung</translation>
    </message>
    <message>
        <source>Health warns</source>
        <translation>Gesundheit warnt</translation>
    </message>
    <message>
        <source>Readiness foresees</source>
        <translation>Reife sagt voraus</translation>
    </message>
    <message>
        <source>Proposed threshold</source>
        <translation>Vorgeschlagener Schwellenwert</translation>
    </message>
    <message>
        <source>ROC curves</source>
        <translation>ROC-Kurven</translation>
    </message>
    <message>
        <source>Health of those who stayed and left</source>
        <translation>Gesundheit der Gebliebenen und der Abgewanderten</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Forecasts against what came</source>
        <translation>Prognosen und was eintrat</translation>
    </message>
    <message>
        <source>Component of readiness</source>
        <translation>Bestandteil der Reife</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Bestandteile</translation>
    </message>
    <message>
        <source>&amp;Take it over…</source>
        <translation>Über&amp;nehmen…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>the last year</source>
        <translation>das letzte Jahr</translation>
    </message>
    <message>
        <source>the last %1 years</source>
        <translation>die letzten %1 Jahre</translation>
    </message>
    <message>
        <source>Whether the scores deserve trust shows once the book has accounts with a history: import them under Data.</source>
        <translation>Ob die Werte Vertrauen verdienen, zeigt sich, sobald das Buch Kunden mit Verlauf hat: unter „Daten“ importieren.</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>AUC of health %1, of readiness %2</source>
        <translation>AUC der Gesundheit %1, der Reife %2</translation>
    </message>
    <message>
        <source>How many had which health</source>
        <translation>Wie viele welche Gesundheit hatten</translation>
    </message>
    <message>
        <source>%1; %2 of %3 with a known health</source>
        <translation>%1; %2 von %3 mit bekannter Gesundheit</translation>
    </message>
    <message>
        <source>nobody left whose health was known</source>
        <translation>niemand mit bekannter Gesundheit ist abgewandert</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>AUC %1</source>
        <translation>AUC %1</translation>
    </message>
    <message>
        <source>1 account and month</source>
        <translation>1 Kundenmonat</translation>
    </message>
    <message>
        <source>%1 accounts and months</source>
        <translation>%1 Kundenmonate</translation>
    </message>
    <message>
        <source>pursue from %1 today</source>
        <translation>heute verfolgen ab %1</translation>
    </message>
    <message>
        <source>No threshold is proposed: it takes ten accounts that grew and ten that did not.</source>
        <translation>Kein Schwellenwert vorgeschlagen: Nötig sind zehn Kunden, die gewachsen sind, und zehn, die es nicht sind.</translation>
    </message>
    <message>
        <source>The history of this book separates best at a readiness of %1; today expansion is pursued from %2 on.</source>
        <translation>Der Verlauf dieses Buchs trennt am besten bei einer Reife von %1; heute wird der Ausbau ab %2 verfolgt.</translation>
    </message>
    <message>
        <source>The threshold in force is the one that the history proposes.</source>
        <translation>Der geltende Schwellenwert ist der, den der Verlauf vorschlägt.</translation>
    </message>
    <message>
        <source>Red health: less ARR within 90 days</source>
        <translation>Rote Gesundheit: weniger ARR binnen 90 Tagen</translation>
    </message>
    <message>
        <source>Readiness of pursue: more ARR within 90 days</source>
        <translation>Reife zum Verfolgen: mehr ARR binnen 90 Tagen</translation>
    </message>
    <message>
        <source>Change the threshold</source>
        <translation>Schwellenwert ändern</translation>
    </message>
    <message>
        <source>From %1 on, an account is pursued from a readiness of %2 on. Figures of earlier dates stay as they were.</source>
        <translation>Vom %1 an wird ein Kunde ab einer Reife von %2 verfolgt. Zahlen früherer Tage bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>proposed by the calibration of %1</source>
        <translation>vorgeschlagen von der Kalibrierung vom %1</translation>
    </message>
    <message>
        <source>Pursue from a readiness of %1</source>
        <translation>Verfolgen ab einer Reife von %1</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Whole book, %1 to %2</source>
        <translation>Ganzes Buch, %1 bis %2</translation>
    </message>
</context>
<context>
    <name>foothold::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>ist erforderlich</translation>
    </message>
</context>
<context>
    <name>foothold::ChoiceFilter</name>
    <message>
        <source>The space bar chooses, letters search</source>
        <translation>Die Leertaste wählt aus, Buchstaben suchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>Alles wird angezeigt</translation>
    </message>
</context>
<context>
    <name>foothold::CommandPalette</name>
    <message>
        <source>account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Accounts, people, actions and what notes say: type a few letters.</source>
        <translation>Kunden, Personen, Befehle und der Inhalt von Notizen: einige Buchstaben eingeben.</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Up and down choose, Enter goes there</source>
        <translation>Auf und ab wählen aus, die Eingabetaste geht dorthin</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Nothing is called that, and no note says it.</source>
        <translation>Nichts heißt so, und keine Notiz erwähnt es.</translation>
    </message>
</context>
<context>
    <name>foothold::ContractTimeline</name>
    <message>
        <source>Contracts over time</source>
        <translation>Verträge im Zeitverlauf</translation>
    </message>
    <message>
        <source>The arrow keys walk from contract to contract</source>
        <translation>Die Pfeiltasten führen von Vertrag zu Vertrag</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1
%2 to %3
%4 a year</source>
        <translation>%1
%2 bis %3
%4 im Jahr</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>kein Ende</translation>
    </message>
    <message>
        <source>a draft: it does not count</source>
        <translation>ein Entwurf: Er zählt nicht</translation>
    </message>
</context>
<context>
    <name>foothold::ContractsSection</name>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Add contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No contract yet. Add one to see ARR, renewal and whitespace.</source>
        <translation>Noch kein Vertrag. Einen hinzufügen, um ARR, Verlängerung und Whitespace zu sehen.</translation>
    </message>
    <message>
        <source>Lines of this contract</source>
        <translation>Positionen dieses Vertrags</translation>
    </message>
    <message>
        <source>Add line</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>A contract&apos;s lines say which product it covers, for whom and at what ARR.</source>
        <translation>Die Positionen eines Vertrags sagen, welches Produkt er umfasst, für wen und mit welchem ARR.</translation>
    </message>
    <message>
        <source>Contract from %1</source>
        <translation>Vertrag vom %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>The book has no products yet: import products.csv first.</source>
        <translation>Das Buch hat noch keine Produkte: zuerst products.csv importieren.</translation>
    </message>
    <message>
        <source>Its line goes with it. You can undo this.</source>
        <translation>Seine Position wird mitgelöscht. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Its %1 lines go with it. You can undo this.</source>
        <translation>Seine %1 Positionen werden mitgelöscht. Das lässt sich rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>foothold::CoveragePage</name>
    <message>
        <source>Over capacity</source>
        <translation>Über Kapazität</translation>
    </message>
    <message>
        <source>Hang on one thread</source>
        <translation>Nur eine Kontaktperson</translation>
    </message>
    <message>
        <source>Still without value</source>
        <translation>Noch ohne Nutzen</translation>
    </message>
    <message>
        <source>NPS, twelve months</source>
        <translation>NPS, zwölf Monate</translation>
    </message>
    <message>
        <source>Who looks after whom stands here once the book has accounts: import them under Data.</source>
        <translation>Wer wen betreut, steht hier, sobald das Buch Kunden hat: unter „Daten“ importieren.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Each customer counts one part of what a CSM can serve in its touch tier; above 100 % is over capacity.</source>
        <translation>Jeder Kunde zählt als ein Teil dessen, was ein CSM in seiner Betreuungsstufe leisten kann; über 100 % ist die Kapazität überschritten.</translation>
    </message>
    <message>
        <source>One thread</source>
        <translation>Nur eine Kontaktperson</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Engaged</source>
        <translation>Eingebunden</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Führungsebene</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Letzter Kontakt</translation>
    </message>
    <message>
        <source>Fewer than three engaged people, or none of VP or C-level among them: met in the last 90 days.</source>
        <translation>Weniger als drei eingebundene Personen oder keine davon auf VP- oder C-Level: Treffen in den letzten 90 Tagen.</translation>
    </message>
    <message>
        <source>Time to value</source>
        <translation>Zeit bis zum Nutzen</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Erster Nutzen</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Richtwert</translation>
    </message>
    <message>
        <source>Days from becoming a customer to first value, or so far.</source>
        <translation>Tage vom Beginn als Kunde bis zum ersten Nutzen, oder bisher.</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Promoters</source>
        <translation>Promotoren</translation>
    </message>
    <message>
        <source>Detractors</source>
        <translation>Detraktoren</translation>
    </message>
    <message>
        <source>Of each person the latest answer of the twelve months counts.</source>
        <translation>Von jeder Person zählt die neueste Antwort der zwölf Monate.</translation>
    </message>
    <message>
        <source>of 1 customer</source>
        <translation>von 1 Kunden</translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>von %1 Kunden</translation>
    </message>
    <message>
        <source>1 CSM</source>
        <translation>1 CSM</translation>
    </message>
    <message>
        <source>%1 CSMs</source>
        <translation>%1 CSM</translation>
    </message>
    <message>
        <source>of %1 who look after customers</source>
        <translation>von %1, die Kunden betreuen</translation>
    </message>
    <message>
        <source>the others took %1 days, half of them less</source>
        <translation>die übrigen brauchten %1 Tage, die Hälfte davon weniger</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 answers</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Ganzes Buch</translation>
    </message>
    <message>
        <source>No account has a CSM. Choose accounts in the Portfolio, then Edit selected….</source>
        <translation>Kein Kunde hat einen CSM. Im Portfolio Kunden wählen, dann „Auswahl bearbeiten…“.</translation>
    </message>
    <message>
        <source>No customer hangs on one thread.</source>
        <translation>Kein Kunde hängt an nur einer Kontaktperson.</translation>
    </message>
    <message>
        <source>Say on an account&apos;s Overview since when it is a customer, and when it had its first value.</source>
        <translation>Im Überblick eines Kunden steht, seit wann er Kunde ist und wann er den ersten Nutzen hatte: dort eintragen.</translation>
    </message>
    <message>
        <source>Nobody answered in twelve months. Answers come with nps.csv.</source>
        <translation>In zwölf Monaten hat niemand geantwortet. Antworten kommen mit nps.csv.</translation>
    </message>
</context>
<context>
    <name>foothold::DataPage</name>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Everything in the book as CSV files that anything can read.</source>
        <translation>Alles im Buch als CSV-Dateien, die jedes Programm lesen kann.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Made once a day when the book is opened; the last ten are kept.</source>
        <translation>Entsteht einmal am Tag beim Öffnen des Buchs; die letzten zehn bleiben erhalten.</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Änderungsverlauf</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Exports of other systems, spreadsheets and calendars, or a folder of Foothold&apos;s CSV files. You see what would change before it does.</source>
        <translation>Exporte anderer Systeme, Tabellen und Kalender oder ein Ordner mit CSV-Dateien von Foothold. Sie sehen, was sich ändern würde, bevor es geschieht.</translation>
    </message>
</context>
<context>
    <name>foothold::DocumentBatchDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Interne Ausgabe</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Not written</source>
        <translation>Nicht geschrieben</translation>
    </message>
    <message>
        <source>%1, one file each.</source>
        <translation>%1, je eine Datei.</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Writing to %1</source>
        <translation>Wird nach %1 geschrieben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>, %1 not written</source>
        <translation>, %1 nicht geschrieben</translation>
    </message>
    <message>
        <source>, stopped</source>
        <translation>, angehalten</translation>
    </message>
    <message>
        <source>Documents as PDF</source>
        <translation>Dokumente als PDF</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>&amp;Document</source>
        <translation>&amp;Dokument</translation>
    </message>
    <message>
        <source>Folder for the documents</source>
        <translation>Ordner für die Dokumente</translation>
    </message>
    <message>
        <source>1 document written</source>
        <translation>1 Dokument geschrieben</translation>
    </message>
    <message>
        <source>%1 documents written</source>
        <translation>%1 Dokumente geschrieben</translation>
    </message>
    <message>
        <source>None of these accounts has an open opportunity.</source>
        <translation>Keiner dieser Kunden hat eine offene Chance.</translation>
    </message>
    <message>
        <source>1 opportunity</source>
        <translation>1 Chance</translation>
    </message>
    <message>
        <source>%1 opportunities</source>
        <translation>%1 Chancen</translation>
    </message>
</context>
<context>
    <name>foothold::DocumentPreview</name>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Internal edition</source>
        <translation>Interne Ausgabe</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>US-Letter</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>composing…</source>
        <translation>wird zusammengestellt…</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 Seiten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>foothold::ExplainPanel</name>
    <message>
        <source>Other weights</source>
        <translation>Andere Gewichte</translation>
    </message>
    <message>
        <source>A part became known or unknown: the others weigh more or less.</source>
        <translation>Ein Teil wurde bekannt oder unbekannt: Die übrigen wiegen mehr oder weniger.</translation>
    </message>
    <message>
        <source>Made of</source>
        <translation>Zusammensetzung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What the figure is made of</source>
        <translation>Woraus sich die Zahl zusammensetzt</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Why the figure changed</source>
        <translation>Warum sich die Zahl geändert hat</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Tatsache</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Facts it was read from</source>
        <translation>Tatsachen, aus denen sie gelesen wurde</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation>Grund der Änderung</translation>
    </message>
    <message>
        <source>What the explanation shows</source>
        <translation>Was die Erklärung zeigt</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Erklärung schließen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>since</source>
        <translation>seit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 then,</source>
        <translation>damals %1,</translation>
    </message>
    <message>
        <source>No fact arrived, expired or changed.</source>
        <translation>Keine Tatsache kam hinzu, verfiel oder änderte sich.</translation>
    </message>
    <message>
        <source>+ arrived, − expired, ≠ changed</source>
        <translation>+ hinzugekommen, − verfallen, ≠ geändert</translation>
    </message>
    <message>
        <source>it was %1</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>
Enter shows the record</source>
        <translation>
Die Eingabetaste zeigt den Datensatz</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>foothold::FigureButton</name>
    <message>
        <source>Explain this figure (F1)</source>
        <translation>Diese Zahl erklären (F1)</translation>
    </message>
</context>
<context>
    <name>foothold::Forums</name>
    <message>
        <source>CS value loop</source>
        <translation>CS-Nutzenrunde</translation>
    </message>
    <message>
        <source>weekly revenue dashboard</source>
        <translation>wöchentliche Umsatzübersicht</translation>
    </message>
    <message>
        <source>quarterly expansion review</source>
        <translation>vierteljährliche Ausbaurunde</translation>
    </message>
    <message>
        <source>sales pipeline loop</source>
        <translation>Pipeline-Runde des Vertriebs</translation>
    </message>
    <message>
        <source>monthly strategy review</source>
        <translation>monatliche Strategierunde</translation>
    </message>
    <message>
        <source>quarterly reset</source>
        <translation>vierteljährliche Neuausrichtung</translation>
    </message>
</context>
<context>
    <name>foothold::FrozenColumn</name>
    <message>
        <source>%1, first column</source>
        <translation>%1, erste Spalte</translation>
    </message>
</context>
<context>
    <name>foothold::GrowthPanel</name>
    <message>
        <source>ARR over the years</source>
        <translation>ARR über die Jahre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Wie bisher</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Stattdessen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Starting ARR</source>
        <translation>Anfangs-ARR</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>New ARR a year</source>
        <translation>Neuer ARR im Jahr</translation>
    </message>
    <message>
        <source>NRR, %</source>
        <translation>NRR, %</translation>
    </message>
    <message>
        <source>%1: new ARR a year</source>
        <translation>%1: neuer ARR im Jahr</translation>
    </message>
    <message>
        <source>%1: NRR in percent</source>
        <translation>%1: NRR in Prozent</translation>
    </message>
    <message>
        <source>Give the starting ARR, and for both scenarios the new ARR of a year and the NRR in percent.</source>
        <translation>Anfangs-ARR angeben, dazu für beide Szenarien den neuen ARR eines Jahres und die NRR in Prozent.</translation>
    </message>
    <message>
        <source>After %1 years: %2 as now, %3 instead, a difference of %4. %5</source>
        <translation>Nach %1 Jahren: %2 wie bisher, %3 stattdessen, ein Unterschied von %4. %5</translation>
    </message>
    <message>
        <source>From year %1 on the second is at least the first.</source>
        <translation>Ab Jahr %1 ist das zweite mindestens so hoch wie das erste.</translation>
    </message>
    <message>
        <source>The second never reaches the first in these years.</source>
        <translation>Das zweite erreicht das erste in diesen Jahren nie.</translation>
    </message>
    <message>
        <source>What would be, year by year</source>
        <translation>Was wäre, Jahr für Jahr</translation>
    </message>
</context>
<context>
    <name>foothold::HealthChart</name>
    <message>
        <source>Health trend</source>
        <translation>Gesundheitstrend</translation>
    </message>
</context>
<context>
    <name>foothold::HealthSection</name>
    <message>
        <source>Set by &amp;hand…</source>
        <translation>Von &amp;Hand setzen…</translation>
    </message>
    <message>
        <source>&amp;End it</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Health trend</source>
        <translation>Gesundheitstrend</translation>
    </message>
    <message>
        <source>Months shown</source>
        <translation>Angezeigte Monate</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Show the measure %1</source>
        <translation>Messgröße %1 anzeigen</translation>
    </message>
    <message>
        <source>Override the calculated health, with a reason and an end</source>
        <translation>Die berechnete Gesundheit von Hand ersetzen, mit Grund und Ende</translation>
    </message>
    <message>
        <source>The calculated health counts again from today</source>
        <translation>Die berechnete Gesundheit gilt ab heute wieder</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Overridden by %1 until %2: %3. Calculated: %4.</source>
        <translation>Von %1 bis %2 von Hand gesetzt: %3. Berechnet: %4.</translation>
    </message>
    <message>
        <source>End the override of %1</source>
        <translation>Handwert von %1 beenden</translation>
    </message>
    <message>
        <source>End the override</source>
        <translation>Handwert beenden</translation>
    </message>
</context>
<context>
    <name>foothold::HelpDialog</name>
    <message>
        <source>Your first hour</source>
        <translation>Die erste Stunde</translation>
    </message>
    <message>
        <source>The window and its keys</source>
        <translation>Das Fenster und seine Tasten</translation>
    </message>
    <message>
        <source>The playbook</source>
        <translation>Das Regelwerk</translation>
    </message>
    <message>
        <source>The metrics</source>
        <translation>Die Kennzahlen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What a book holds</source>
        <translation>Was ein Buch enthält</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Find on this page, Enter for the next place</source>
        <translation>Auf dieser Seite suchen, Eingabetaste für die nächste Stelle</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
</context>
<context>
    <name>foothold::HoldDialog</name>
    <message>
        <source>QBR of %1</source>
        <translation>QBR von %1</translation>
    </message>
    <message>
        <source>Hold the review</source>
        <translation>QBR abhalten</translation>
    </message>
    <message>
        <source>The review is frozen with the figures of the day, the conversation is logged for its attendees, and the next review is planned. Actions stay open until they are done.</source>
        <translation>Die QBR wird mit den Zahlen des Tages eingefroren, das Gespräch für die Teilnehmenden festgehalten und die nächste QBR geplant. Maßnahmen bleiben offen, bis sie erledigt sind.</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächste QBR am</translation>
    </message>
    <message>
        <source>Say on which day it was held.</source>
        <translation>Angeben, an welchem Tag sie stattfand.</translation>
    </message>
    <message>
        <source>%1 is still to come: a review is held on its day.</source>
        <translation>%1 steht noch bevor: Eine QBR wird an ihrem Tag abgehalten.</translation>
    </message>
    <message>
        <source>The next review must come after %1.</source>
        <translation>Die nächste QBR muss nach dem %1 liegen.</translation>
    </message>
    <message>
        <source>The review is not in the book any more.</source>
        <translation>Die QBR ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>Hold the QBR of %1</source>
        <translation>QBR von %1 abhalten</translation>
    </message>
</context>
<context>
    <name>foothold::ImportColumnsPage</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Wie sie gelesen wird</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>Was aus den Spalten wird</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>The files are as Foothold exports them; there is nothing to choose.</source>
        <translation>Die Dateien sind, wie Foothold sie exportiert; es gibt nichts zu wählen.</translation>
    </message>
    <message>
        <source>Choose on the page Files what the file is; then its columns can be chosen here.</source>
        <translation>Wählen Sie auf der Seite Dateien, was die Datei ist; dann lassen sich hier ihre Spalten wählen.</translation>
    </message>
    <message>
        <source>%1 of %2 columns are read as &quot;%3&quot;.</source>
        <translation>%1 von %2 Spalten werden gelesen, als „%3“.</translation>
    </message>
    <message>
        <source>A month of its own</source>
        <translation>Ein eigener Monat</translation>
    </message>
    <message>
        <source>a record for each row</source>
        <translation>ein Datensatz je Zeile</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>%1 wird zu</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>How %1 is written</source>
        <translation>Wie %1 geschrieben ist</translation>
    </message>
    <message>
        <source>Read with another column</source>
        <translation>Mit einer anderen Spalte gelesen</translation>
    </message>
    <message>
        <source>&amp;Set a field…</source>
        <translation>&amp;Feld festlegen …</translation>
    </message>
    <message>
        <source>&amp;Undo the last choice</source>
        <translation>Letzte Wahl &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>A fixed value for a field that no column has, or a field that is joined of columns or is a part of one.</source>
        <translation>Ein fester Wert für ein Feld, das keine Spalte hat, oder ein Feld, das aus Spalten verbunden oder Teil einer Spalte ist.</translation>
    </message>
    <message>
        <source>Set a field</source>
        <translation>Feld festlegen</translation>
    </message>
    <message>
        <source>▲ There are words that are not understood in %1.</source>
        <translation>▲ Nicht verstandene Wörter gibt es in %1.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change how %1 is read</source>
        <translation>Ändern, wie %1 gelesen wird</translation>
    </message>
    <message>
        <source>One word is not understood</source>
        <translation>Ein Wort wird nicht verstanden</translation>
    </message>
    <message>
        <source>%1 words are not understood</source>
        <translation>%1 Wörter werden nicht verstanden</translation>
    </message>
    <message>
        <source>(fixed value)</source>
        <translation>(fester Wert)</translation>
    </message>
    <message>
        <source>in every row</source>
        <translation>in jeder Zeile</translation>
    </message>
    <message>
        <source>+ new; would be %1</source>
        <translation>+ neu; wäre %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Read the new column %1 as %2</source>
        <translation>Die neue Spalte %1 als %2 lesen</translation>
    </message>
</context>
<context>
    <name>foothold::ImportDialog</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>After the import</source>
        <translation>Nach dem Import</translation>
    </message>
    <message>
        <source>Where I edited a value in Foothold, take the file&apos;s</source>
        <translation>Wo ein Wert in Foothold bearbeitet wurde, den der Datei nehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (edited here)</source>
        <translation>%1 (hier bearbeitet)</translation>
    </message>
    <message>
        <source>%1 in the file</source>
        <translation>%1 in der Datei</translation>
    </message>
    <message>
        <source>Changes (%1)</source>
        <translation>Änderungen (%1)</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>Importiert: %1 neu, %2 geändert, %3 unverändert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>This would bring %1 new and %2 changed records; %3 are unchanged, %4 rejected.</source>
        <translation>Das brächte %1 neue und %2 geänderte Datensätze; %3 sind unverändert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>foothold::ImportFieldDialog</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>Genommen aus</translation>
    </message>
    <message>
        <source>As the &amp;mapping has it</source>
        <translation>&amp;Wie in der Zuordnung</translation>
    </message>
    <message>
        <source>How a field is read</source>
        <translation>Wie ein Feld gelesen wird</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>&amp;Feld</translation>
    </message>
    <message>
        <source>&amp;Taken from</source>
        <translation>&amp;Genommen aus</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Wert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Read it so</source>
        <translation>&amp;So lesen</translation>
    </message>
    <message>
        <source>A fixed value for every row…</source>
        <translation>Ein fester Wert für jede Zeile …</translation>
    </message>
    <message>
        <source>Every row gets this value, whatever the file says.</source>
        <translation>Jede Zeile bekommt diesen Wert, was immer die Datei sagt.</translation>
    </message>
    <message>
        <source>What stands there is looked up among the records, by key or name.</source>
        <translation>Was dort steht, wird unter den Datensätzen gesucht, nach Schlüssel oder Name.</translation>
    </message>
    <message>
        <source>Say the value that every row gets, or choose a column.</source>
        <translation>Geben Sie den Wert an, den jede Zeile bekommt, oder wählen Sie eine Spalte.</translation>
    </message>
</context>
<context>
    <name>foothold::ImportFilesPage</name>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1, as Foothold exports it</source>
        <translation>%1, wie Foothold exportiert</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nicht erkannt</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>&amp;Add files…</source>
        <translation>Dateien &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>Die ersten Zeilen der Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Taken for</source>
        <translation>Erkannt als</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Ergibt</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>The file is taken for</source>
        <translation>Die Datei ist erkannt als</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Zeichenkodierung</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>Zeile der Überschriften</translation>
    </message>
    <message>
        <source>headings in row</source>
        <translation>Überschriften in Zeile</translation>
    </message>
    <message>
        <source>&amp;Taken for</source>
        <translation>&amp;Erkannt als</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Exports of a CRM, billing, support or analytics system, spreadsheets and calendars; several at once, in any order. Files can be dropped here.</source>
        <translation>Exporte aus CRM, Abrechnung, Support oder Analyse, Tabellen und Kalender; mehrere zugleich, in beliebiger Folge. Dateien können hier abgelegt werden.</translation>
    </message>
    <message>
        <source>Choose the files to import.</source>
        <translation>Wählen Sie die Dateien, die importiert werden sollen.</translation>
    </message>
    <message>
        <source>None of the files was recognised: choose what they are, or other files.</source>
        <translation>Keine der Dateien wurde erkannt: Wählen Sie, was sie sind, oder andere Dateien.</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Tables and calendars (*.csv *.tsv *.txt *.xlsx *.ics);;All files (*)</source>
        <translation>Tabellen und Kalender (*.csv *.tsv *.txt *.xlsx *.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Nothing of it is imported.</source>
        <translation>Nichts davon wird importiert.</translation>
    </message>
    <message>
        <source>%1 columns, %2 rows.</source>
        <translation>%1 Spalten, %2 Zeilen.</translation>
    </message>
    <message>
        <source>A row below the table is left out.</source>
        <translation>Eine Zeile unter der Tabelle wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 rows below the table are left out.</source>
        <translation>%1 Zeilen unter der Tabelle werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is no table in it</source>
        <translation>Es ist keine Tabelle darin</translation>
    </message>
</context>
<context>
    <name>foothold::ImportPreviewPage</name>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>The rows as they will be</source>
        <translation>Die Zeilen, wie sie sein werden</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Noticed</source>
        <translation>Bemerkt</translation>
    </message>
    <message>
        <source>What was assumed and noticed</source>
        <translation>Was angenommen und bemerkt wurde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts that are not in the files</source>
        <translation>Kunden, die nicht in den Dateien sind</translation>
    </message>
    <message>
        <source>&amp;Recognise this export next month, as</source>
        <translation>Diesen Export nächsten Monat &amp;wiedererkennen, als</translation>
    </message>
    <message>
        <source>Table of the preview</source>
        <translation>Tabelle der Vorschau</translation>
    </message>
    <message>
        <source>Name of the export</source>
        <translation>Name des Exports</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Missing accounts</source>
        <translation>Fehlende Kunden</translation>
    </message>
    <message>
        <source>The preview is not ready yet.</source>
        <translation>Die Vorschau ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Give the export a name, or do not have it recognised.</source>
        <translation>Geben Sie dem Export einen Namen, oder lassen Sie ihn nicht wiedererkennen.</translation>
    </message>
    <message>
        <source>Trying what would happen…</source>
        <translation>Es wird geprüft, was geschehen würde…</translation>
    </message>
    <message>
        <source>This would bring %1 new and %2 changed records; %3 are unchanged, %4 rejected.</source>
        <translation>Das brächte %1 neue und %2 geänderte Datensätze; %3 sind unverändert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Missing accounts (%1)</source>
        <translation>Fehlende Kunden (%1)</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>There is nothing to show</source>
        <translation>Es gibt nichts zu zeigen</translation>
    </message>
    <message>
        <source>rejected: %1 %2</source>
        <translation>abgelehnt: %1 %2</translation>
    </message>
    <message>
        <source>Noticed (%1)</source>
        <translation>Bemerkt (%1)</translation>
    </message>
    <message>
        <source>The files cannot be imported as they are.</source>
        <translation>Die Dateien können so nicht importiert werden.</translation>
    </message>
    <message>
        <source>This cannot be imported as it is: %1 Go back and change what is read, or leave the file out; it is tried again when you come here.</source>
        <translation>So kann das nicht importiert werden: %1 Gehen Sie zurück und ändern Sie, was gelesen wird, oder lassen Sie die Datei aus; wenn Sie wieder hierherkommen, wird es noch einmal versucht.</translation>
    </message>
</context>
<context>
    <name>foothold::ImportQuestionsPage</name>
    <message>
        <source>Nothing is in doubt.</source>
        <translation>Nichts ist zweifelhaft.</translation>
    </message>
    <message>
        <source>Answer these first; whether more is in doubt shows when the files can be read.</source>
        <translation>Beantworten Sie zuerst diese; ob mehr zweifelhaft ist, zeigt sich, wenn die Dateien gelesen werden können.</translation>
    </message>
    <message>
        <source>Values that were edited in Foothold</source>
        <translation>Werte, die in Foothold geändert wurden</translation>
    </message>
    <message>
        <source>Take the file&apos;s: record</source>
        <translation>Aus der Datei: Datensatz</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>Hier eingegeben</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>The files</source>
        <translation>Die Dateien</translation>
    </message>
    <message>
        <source>They can be read in more than one way.</source>
        <translation>Sie lassen sich auf mehr als eine Weise lesen.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>These names of the files may be an account of the book. As long as it is not settled, their rows are rejected.</source>
        <translation>Diese Namen der Dateien können ein Kunde des Buches sein. Solange das nicht geklärt ist, werden ihre Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>What was typed in Foothold</source>
        <translation>Was in Foothold eingegeben wurde</translation>
    </message>
    <message>
        <source>Somebody edited these values, and the file has something else now. What was typed stays, unless the row is ticked.</source>
        <translation>Jemand hat diese Werte geändert, und die Datei hat jetzt etwas anderes. Das Eingegebene bleibt, wenn die Zeile nicht angekreuzt ist.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Ticked changes are recorded as events of the people, with today&apos;s date. Whoever is ticked as having left is marked so.</source>
        <translation>Angekreuzte Veränderungen werden als Ereignisse der Personen mit dem heutigen Datum festgehalten. Wer als ausgeschieden angekreuzt ist, wird so vermerkt.</translation>
    </message>
    <message>
        <source>One question has to be answered before the files can be imported.</source>
        <translation>Eine Frage muss beantwortet werden, bevor die Dateien importiert werden können.</translation>
    </message>
    <message>
        <source>%1 questions have to be answered before the files can be imported.</source>
        <translation>%1 Fragen müssen beantwortet werden, bevor die Dateien importiert werden können.</translation>
    </message>
    <message>
        <source>Choose what it is…</source>
        <translation>Wählen, was es ist…</translation>
    </message>
    <message>
        <source>Choose the columns…</source>
        <translation>Die Spalten wählen…</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>So it is</source>
        <translation>So ist es</translation>
    </message>
    <message>
        <source>The account &quot;%1&quot;</source>
        <translation>Der Kunde „%1“</translation>
    </message>
    <message>
        <source>Not settled: leave its rows out</source>
        <translation>Nicht geklärt: seine Zeilen auslassen</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>It is a new account</source>
        <translation>Es ist ein neuer Kunde</translation>
    </message>
    <message>
        <source>Changes of people</source>
        <translation>Veränderungen bei Personen</translation>
    </message>
    <message>
        <source>Record: person</source>
        <translation>Festhalten: Person</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>One more name is not shown; its rows are left out.</source>
        <translation>Ein weiterer Name wird nicht gezeigt; seine Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>%1 more names are not shown; their rows are left out.</source>
        <translation>%1 weitere Namen werden nicht gezeigt; ihre Zeilen werden ausgelassen.</translation>
    </message>
    <message>
        <source>and one more, where what was typed stays</source>
        <translation>und ein weiterer, bei dem bleibt, was eingegeben wurde</translation>
    </message>
    <message>
        <source>and %1 more, where what was typed stays</source>
        <translation>und %1 weitere, bei denen bleibt, was eingegeben wurde</translation>
    </message>
    <message>
        <source>and one more, who is recorded unless missing from the file</source>
        <translation>und eine weitere Person, die festgehalten wird, wenn sie nicht in der Datei fehlt</translation>
    </message>
    <message>
        <source>and %1 more, who are recorded unless missing from the file</source>
        <translation>und %1 weitere Personen, die festgehalten werden, wenn sie nicht in der Datei fehlen</translation>
    </message>
    <message>
        <source>Currencies</source>
        <translation>Währungen</translation>
    </message>
    <message>
        <source>These amounts are in another currency than their accounts. As long as it is not settled, their rows are rejected.</source>
        <translation>Diese Beträge sind in einer anderen Währung als ihre Kunden. Solange das nicht geklärt ist, werden ihre Zeilen abgelehnt.</translation>
    </message>
    <message>
        <source>%1: amounts of &quot;%2&quot; in %3</source>
        <translation>%1: Beträge aus „%2“ in %3</translation>
    </message>
    <message>
        <source>Not settled: leave their rows out</source>
        <translation>Nicht geklärt: ihre Zeilen auslassen</translation>
    </message>
    <message>
        <source>Convert them by the rates of the book</source>
        <translation>Nach den Kursen des Buchs umrechnen</translation>
    </message>
    <message>
        <source>They are in the currency of the account</source>
        <translation>Sie sind in der Währung des Kunden</translation>
    </message>
</context>
<context>
    <name>foothold::ImportResultPage</name>
    <message>
        <source>warns</source>
        <translation>warnt</translation>
    </message>
    <message>
        <source>no warning</source>
        <translation>keine Warnung</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>No figure of an account changed.</source>
        <translation>Keine Kennzahl eines Kunden hat sich geändert.</translation>
    </message>
    <message>
        <source>Accounts: %1 new; of the others, the colour of %2 changed, the action of %3, the warning of contraction of %4.</source>
        <translation>Kunden: %1 neu; von den anderen änderte sich bei %2 die Farbe, bei %3 die Maßnahme, bei %4 die Warnung vor Schrumpfung.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>What the import changed for the accounts</source>
        <translation>Was der Import für die Kunden geändert hat</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>Save re&amp;jects…</source>
        <translation>&amp;Abgelehnte speichern…</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>Den Import &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged, %4 rejected.</source>
        <translation>Importiert: %1 neu, %2 geändert, %3 unverändert, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>Calculating what it means for the accounts…</source>
        <translation>Es wird berechnet, was das für die Kunden bedeutet…</translation>
    </message>
</context>
<context>
    <name>foothold::ImportSession</name>
    <message>
        <source>Looking into the files…</source>
        <translation>Die Dateien werden angesehen…</translation>
    </message>
    <message>
        <source>Trying what would happen…</source>
        <translation>Es wird geprüft, was geschehen würde…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Import läuft…</translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation>Der Import wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Taking the import back…</source>
        <translation>Der Import wird rückgängig gemacht…</translation>
    </message>
</context>
<context>
    <name>foothold::ImportWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files to import</source>
        <translation>Zu importierende Dateien</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What becomes of the columns</source>
        <translation>Was aus den Spalten wird</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>What is in doubt</source>
        <translation>Was zweifelhaft ist</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Was geschehen würde</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What the import did</source>
        <translation>Was der Import getan hat</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>Schritte des Imports</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>foothold::LinkEditor</name>
    <message>
        <source>&amp;Draw line</source>
        <translation>Verbindung &amp;ziehen</translation>
    </message>
    <message>
        <source>Re&amp;move line</source>
        <translation>Verbindung &amp;entfernen</translation>
    </message>
    <message>
        <source>Lines of this person</source>
        <translation>Verbindungen dieser Person</translation>
    </message>
    <message>
        <source>Lines of influence and conflict</source>
        <translation>Verbindungen durch Einfluss und Konflikt</translation>
    </message>
</context>
<context>
    <name>foothold::ListView</name>
    <message>
        <source>Open account</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diesen Wert erklären</translation>
    </message>
</context>
<context>
    <name>foothold::LogCallDialog</name>
    <message>
        <source>What follows from it</source>
        <translation>Was daraus folgt</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Title of the new person</source>
        <translation>Titel der neuen Person</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Log a conversation with %1</source>
        <translation>Gespräch mit %1 festhalten</translation>
    </message>
    <message>
        <source>&amp;Log it</source>
        <translation>&amp;Festhalten</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>&amp;What and when</source>
        <translation>&amp;Was und wann</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Getroffen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Sentiment</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Space marks whom one met</source>
        <translation>Die Leertaste markiert, wen man getroffen hat</translation>
    </message>
    <message>
        <source>Stands now as</source>
        <translation>Steht nun als</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>&amp;Competitor</source>
        <translation>Wett&amp;bewerber</translation>
    </message>
    <message>
        <source>&amp;Next action</source>
        <translation>&amp;Nächste Maßnahme</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Several names are separated by commas.</source>
        <translation>Mehrere Namen werden durch Kommas getrennt.</translation>
    </message>
</context>
<context>
    <name>foothold::MainWindow</name>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>%1 — Foothold</source>
        <translation>%1 — Foothold</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Foothold speaks the chosen language when it is started the next time. Documents are written in the language of the book&apos;s locale.</source>
        <translation>Foothold spricht die gewählte Sprache, wenn es das nächste Mal gestartet wird. Dokumente sind in der Sprache des Gebietsschemas des Buchs geschrieben.</translation>
    </message>
    <message>
        <source>Foothold books (*.foothold)</source>
        <translation>Foothold-Bücher (*.foothold)</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Where the new book goes</source>
        <translation>Wohin das neue Buch kommt</translation>
    </message>
    <message>
        <source>Sample portfolio</source>
        <translation>Beispielbestand</translation>
    </message>
    <message>
        <source>Making a portfolio of 40 invented accounts…</source>
        <translation>Ein Bestand von 40 erfundenen Kunden wird angelegt…</translation>
    </message>
    <message>
        <source>Import a folder of CSV files</source>
        <translation>Ordner mit CSV-Dateien importieren</translation>
    </message>
    <message>
        <source>Export the book as CSV files into</source>
        <translation>Das Buch als CSV-Dateien exportieren nach</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportiert</translation>
    </message>
    <message>
        <source>The whole book is in %1.</source>
        <translation>Das ganze Buch liegt in %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Sicherung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Open the account under the cursor</source>
        <translation>Den Kunden unter dem Cursor öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>Edit the cell under the cursor</source>
        <translation>Das Feld unter dem Cursor bearbeiten</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Settle the task, put it off, dismiss it (Today)</source>
        <translation>Aufgabe erledigen, zurückstellen, verwerfen (Heute)</translation>
    </message>
    <message>
        <source>Space, S, Delete</source>
        <translation>Leertaste, S, Entf</translation>
    </message>
    <message>
        <source>Move the card to another stage (Pipeline)</source>
        <translation>Die Karte in eine andere Phase verschieben (Pipeline)</translation>
    </message>
    <message>
        <source>Ctrl+arrow keys</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Add a person, a contract or a line</source>
        <translation>Person, Vertrag oder Position hinzufügen</translation>
    </message>
    <message>
        <source>Ctrl+Insert</source>
        <translation>Strg+Einfg</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet into the table</source>
        <translation>Zeilen einer Tabellenkalkulation in die Tabelle einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Copy the selected rows as a table</source>
        <translation>Ausgewählte Zeilen als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Delete the row under the cursor</source>
        <translation>Die Zeile unter dem Cursor löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Walk the whitespace map, or the points of a trend</source>
        <translation>Über die Whitespace-Karte oder die Punkte eines Verlaufs wandern</translation>
    </message>
    <message>
        <source>arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom the whitespace map</source>
        <translation>Die Whitespace-Karte vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>+  −  0</source>
        <translation>+  −  0</translation>
    </message>
    <message>
        <source>About Foothold</source>
        <translation>Über Foothold</translation>
    </message>
    <message>
        <source>Foothold %1
Offline account planning. Your book is one file, and it stays yours.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Foothold %1
Kundenplanung ohne Netz. Ihr Buch ist eine einzige Datei, und es bleibt Ihres.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Portfolio report</source>
        <translation>Portfoliobericht</translation>
    </message>
</context>
<context>
    <name>foothold::NarrativeEditor</name>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>written</source>
        <translation>verfasst</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Edit “%1” of %2</source>
        <translation>„%1“ von %2 bearbeiten</translation>
    </message>
    <message>
        <source>The text was not kept</source>
        <translation>Der Text wurde nicht behalten</translation>
    </message>
</context>
<context>
    <name>foothold::NewBookDialog</name>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>for example: Accounts 2026</source>
        <translation>zum Beispiel: Kunden 2026</translation>
    </message>
    <message>
        <source>Name of the book</source>
        <translation>Name des Buchs</translation>
    </message>
    <message>
        <source>Currency of the book</source>
        <translation>Währung des Buchs</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Currency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
    <message>
        <source>A book is one file: accounts, people, contracts and plans live in it.</source>
        <translation>Ein Buch ist eine einzige Datei: Kunden, Personen, Verträge und Pläne stehen darin.</translation>
    </message>
    <message>
        <source>The book needs a name.</source>
        <translation>Das Buch braucht einen Namen.</translation>
    </message>
    <message>
        <source>A currency is three letters, for example EUR.</source>
        <translation>Eine Währung besteht aus drei Buchstaben, zum Beispiel EUR.</translation>
    </message>
</context>
<context>
    <name>foothold::OpportunityDialog</name>
    <message>
        <source>Opportunity with %1</source>
        <translation>Chance bei %1</translation>
    </message>
    <message>
        <source>Start the opportunity</source>
        <translation>Chance eröffnen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>Start %1 (%2)</source>
        <translation>%1 (%2) eröffnen</translation>
    </message>
</context>
<context>
    <name>foothold::OutcomesSection</name>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Add outcome</source>
        <translation>Ergebnis hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No outcome is on record yet. Agree on one with the customer and measure it: it is what the renewal stands on.</source>
        <translation>Noch ist kein Ergebnis erfasst. Eines mit dem Kunden vereinbaren und messen: Darauf stützt sich die Verlängerung.</translation>
    </message>
    <message>
        <source>&amp;Value record…</source>
        <translation>N&amp;utzennachweis…</translation>
    </message>
    <message>
        <source>New outcome</source>
        <translation>Neues Ergebnis</translation>
    </message>
    <message>
        <source>Achieved</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Proven in money</source>
        <translation>In Geld belegt</translation>
    </message>
    <message>
        <source>Of the ARR</source>
        <translation>Vom ARR</translation>
    </message>
    <message>
        <source>Achieved without a value</source>
        <translation>Erreicht, ohne Wert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No value is proven in money yet.</source>
        <translation>Noch ist kein Nutzen in Geld belegt.</translation>
    </message>
</context>
<context>
    <name>foothold::OutreachDialog</name>
    <message>
        <source>&amp;Edit template</source>
        <translation>Vorlage &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Keep in the book</source>
        <translation>&amp;Im Buch behalten</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Open as mail draft</source>
        <translation>Als E-Mail-&amp;Entwurf öffnen</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>An %1 schreiben</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Vorlage</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Subject</source>
        <translation>Be&amp;treff</translation>
    </message>
    <message>
        <source>&amp;Back to the draft</source>
        <translation>&amp;Zurück zum Entwurf</translation>
    </message>
    <message>
        <source>Places for facts: %1</source>
        <translation>Stellen für Tatsachen: %1</translation>
    </message>
    <message>
        <source>Not known, to be filled in by hand: %1</source>
        <translation>Nicht bekannt, von Hand auszufüllen: %1</translation>
    </message>
    <message>
        <source>no address is on record</source>
        <translation>keine Adresse erfasst</translation>
    </message>
    <message>
        <source>Edit template %1</source>
        <translation>Vorlage %1 bearbeiten</translation>
    </message>
    <message>
        <source>Delete template %1</source>
        <translation>Vorlage %1 löschen</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>The text is too long for a draft: copy it instead.</source>
        <translation>Der Text ist zu lang für einen Entwurf: stattdessen kopieren.</translation>
    </message>
    <message>
        <source>No mail program answers here: copy the text instead.</source>
        <translation>Kein E-Mail-Programm antwortet: den Text stattdessen kopieren.</translation>
    </message>
</context>
<context>
    <name>foothold::OverrideDialog</name>
    <message>
        <source>Health of %1</source>
        <translation>Gesundheit von %1</translation>
    </message>
    <message>
        <source>Set the health</source>
        <translation>Gesundheit setzen</translation>
    </message>
    <message>
        <source>Calculated: %1. The score set here counts everywhere until the day it ends; what was calculated stays visible.</source>
        <translation>Berechnet: %1. Der hier gesetzte Wert gilt überall bis zu dem Tag, an dem er endet; der berechnete bleibt sichtbar.</translation>
    </message>
    <message>
        <source>Set the health of %1 by hand</source>
        <translation>Gesundheit von %1 von Hand setzen</translation>
    </message>
</context>
<context>
    <name>foothold::OverviewSection</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Team and money</source>
        <translation>Team und Geld</translation>
    </message>
    <message>
        <source>Last touchpoints</source>
        <translation>Letzte Kontakte</translation>
    </message>
    <message>
        <source>None on record: touchpoints come with touchpoints.csv.</source>
        <translation>Keine erfasst: Kontakte kommen mit touchpoints.csv.</translation>
    </message>
</context>
<context>
    <name>foothold::Page</name>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
</context>
<context>
    <name>foothold::PagesView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Seiten des Dokuments</translation>
    </message>
</context>
<context>
    <name>foothold::PasteDialog</name>
    <message>
        <source>+ new</source>
        <translation>+ neu</translation>
    </message>
    <message>
        <source>▲ wrong</source>
        <translation>▲ falsch</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet</source>
        <translation>Aus einer Tabellenkalkulation einfügen</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>The first row has &amp;headings</source>
        <translation>Die erste Zeile enthält Ü&amp;berschriften</translation>
    </message>
    <message>
        <source>What will be pasted</source>
        <translation>Was eingefügt wird</translation>
    </message>
    <message>
        <source>goes to</source>
        <translation>kommt in</translation>
    </message>
    <message>
        <source>Column %1 goes to</source>
        <translation>Spalte %1 kommt in</translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(ausgelassen)</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 neu</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 the same</source>
        <translation>%1 gleich</translation>
    </message>
    <message>
        <source>▲ %1 cannot be taken and are left out: see their cells</source>
        <translation>▲ %1 können nicht übernommen werden und bleiben weg: siehe ihre Felder</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>die ersten %1 werden angezeigt</translation>
    </message>
    <message>
        <source>more than 10 000 rows or 200 columns are cut off</source>
        <translation>mehr als 10 000 Zeilen oder 200 Spalten werden abgeschnitten</translation>
    </message>
    <message>
        <source>Paste 1 %2</source>
        <translation>Einfügen: 1 %2</translation>
    </message>
    <message>
        <source>Paste %1 × %2</source>
        <translation>Einfügen: %1 × %2</translation>
    </message>
    <message>
        <source>by key</source>
        <translation>am Schlüssel</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>an der E-Mail</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>am Namen</translation>
    </message>
    <message>
        <source>≠ changes, %1</source>
        <translation>≠ ändert sich, erkannt %1</translation>
    </message>
    <message>
        <source>= same, %1</source>
        <translation>= gleich, erkannt %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how many rows, recognised by what</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>recognised: %1</source>
        <translation>erkannt: %1</translation>
    </message>
</context>
<context>
    <name>foothold::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nobody is on record yet. Add the people you talk to, or import contacts.csv.</source>
        <translation>Noch ist niemand erfasst. Ansprechpersonen hinzufügen oder contacts.csv importieren.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
</context>
<context>
    <name>foothold::PeopleTray</name>
    <message>
        <source>People who are not on the map yet</source>
        <translation>Personen, die noch nicht auf der Karte sind</translation>
    </message>
    <message>
        <source>Enter puts a person on the map</source>
        <translation>Die Eingabetaste setzt eine Person auf die Karte</translation>
    </message>
</context>
<context>
    <name>foothold::PictureSaver</name>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>There is nothing to draw yet.</source>
        <translation>Es gibt noch nichts zu zeichnen.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Bild gespeichert</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>Das Bild steht in %1.</translation>
    </message>
    <message>
        <source>There is no chart and no map on this page.</source>
        <translation>Auf dieser Seite ist weder ein Diagramm noch eine Karte.</translation>
    </message>
</context>
<context>
    <name>foothold::PipelinePage</name>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Identified</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>Sourced by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Handback</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Sourced</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Amount sourced</source>
        <translation>Gefundener Betrag</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Amount closed</source>
        <translation>Abgeschlossener Betrag</translation>
    </message>
    <message>
        <source>Who found and who closed, twelve months</source>
        <translation>Wer gefunden und wer abgeschlossen hat, zwölf Monate</translation>
    </message>
    <message>
        <source>Ctrl with the arrow keys moves a card to another stage</source>
        <translation>Strg mit den Pfeiltasten verschiebt eine Karte in eine andere Phase</translation>
    </message>
    <message>
        <source>&amp;Handback package…</source>
        <translation>Über&amp;gabepaket…</translation>
    </message>
    <message>
        <source>Open a&amp;ccount</source>
        <translation>&amp;Kunden öffnen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Whose opportunities</source>
        <translation>Wessen Chancen</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1  ·  %2</source>
        <translation>%1  ·  %2</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>1 opportunity</source>
        <translation>1 Chance</translation>
    </message>
    <message>
        <source>%1 opportunities</source>
        <translation>%1 Chancen</translation>
    </message>
    <message>
        <source>, won and lost of the last %1 days</source>
        <translation>, gewonnene und verlorene der letzten %1 Tage</translation>
    </message>
    <message>
        <source>, %1 without a rate</source>
        <translation>, %1 ohne Kurs</translation>
    </message>
    <message>
        <source>Choose an opportunity</source>
        <translation>Chance auswählen</translation>
    </message>
    <message>
        <source>Closes: %1 – %2.</source>
        <translation>Abschluss: %1 – %2.</translation>
    </message>
    <message>
        <source> Support: %1.</source>
        <translation> Unterstützung: %1.</translation>
    </message>
    <message>
        <source> Handed back on %1.</source>
        <translation> Übergeben am %1.</translation>
    </message>
    <message>
        <source> A handback package is due.</source>
        <translation> Ein Übergabepaket ist fällig.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>P&amp;roposal…</source>
        <translation>Vorsch&amp;lag…</translation>
    </message>
    <message>
        <source>Opportunities stand here once the book has accounts: import them.</source>
        <translation>Chancen stehen hier, sobald das Buch Kunden hat: importieren.</translation>
    </message>
    <message>
        <source>No expansion is under way. Start an opportunity from an open cell of an account&apos;s whitespace map, or import opportunities.csv.</source>
        <translation>Keine Erweiterung ist im Gange. Aus einer offenen Zelle der Whitespace-Karte eines Kunden eine Chance beginnen oder opportunities.csv importieren.</translation>
    </message>
    <message>
        <source>See who has whitespace</source>
        <translation>Zeigen, wer Whitespace hat</translation>
    </message>
    <message>
        <source>No opportunity of theirs is open.</source>
        <translation>Von ihnen ist keine Chance offen.</translation>
    </message>
    <message>
        <source>In twelve months nobody found or closed an opportunity. Say who sourced one, and who owns it, in the form of the opportunity.</source>
        <translation>In zwölf Monaten hat niemand eine Chance gefunden oder abgeschlossen. Im Formular der Chance steht, wer sie fand und wem sie gehört: dort eintragen.</translation>
    </message>
</context>
<context>
    <name>foothold::PlanSection</name>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add objective</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What the customer wants to reach, and what we want to reach with them, stands here.</source>
        <translation>Was der Kunde erreichen will und was wir mit ihm erreichen wollen, steht hier.</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Who does what until when stands here.</source>
        <translation>Wer was bis wann tut, steht hier.</translation>
    </message>
    <message>
        <source>&amp;Preview the plan…</source>
        <translation>&amp;Vorschau des Plans…</translation>
    </message>
    <message>
        <source>What you add to the account plan; the rest comes from the book.</source>
        <translation>Was Sie dem Kundenplan hinzufügen; der Rest kommt aus dem Buch.</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>&amp;Tables as XLSX</source>
        <translation>&amp;Tabellen als XLSX</translation>
    </message>
    <message>
        <source>The tables of the plan in one workbook, with numbers and dates to count with</source>
        <translation>Die Tabellen des Plans in einer Arbeitsmappe, mit Zahlen und Daten zum Rechnen</translation>
    </message>
    <message>
        <source>&amp;Internal…</source>
        <translation>&amp;Intern…</translation>
    </message>
    <message>
        <source>For the &amp;customer…</source>
        <translation>Für den &amp;Kunden…</translation>
    </message>
    <message>
        <source>%1 account plan</source>
        <translation>%1 Kundenplan</translation>
    </message>
    <message>
        <source>Save the plan&apos;s tables</source>
        <translation>Tabellen des Plans speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Tables saved</source>
        <translation>Tabellen gespeichert</translation>
    </message>
    <message>
        <source>The tables of the plan are in %1.</source>
        <translation>Die Tabellen des Plans stehen in %1.</translation>
    </message>
</context>
<context>
    <name>foothold::PortfolioBar</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Ohne Gruppen</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>Nach Betreuungsstufe</translation>
    </message>
    <message>
        <source>By CSM</source>
        <translation>Nach CSM</translation>
    </message>
    <message>
        <source>By parent account</source>
        <translation>Nach Konzernkunde</translation>
    </message>
    <message>
        <source>By industry</source>
        <translation>Nach Branche</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By health</source>
        <translation>Nach Gesundheit</translation>
    </message>
    <message>
        <source>By readiness</source>
        <translation>Nach Reife</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Filter… (Ctrl+F)</source>
        <translation>Filtern… (Strg+F)</translation>
    </message>
    <message>
        <source>Name, CSM, segment, industry, region, parent account, key</source>
        <translation>Name, CSM, Segment, Branche, Region, Konzernkunde, Schlüssel</translation>
    </message>
    <message>
        <source>Filter accounts</source>
        <translation>Kunden filtern</translation>
    </message>
    <message>
        <source>Shows the accounts that contain every word</source>
        <translation>Zeigt die Kunden, die jedes Wort enthalten</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Kunden</translation>
    </message>
    <message>
        <source>Save changes to “%1”</source>
        <translation>Änderungen an „%1“ speichern</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Delete this view…</source>
        <translation>Diese Ansicht löschen…</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>%1, changed since it was saved</source>
        <translation>%1, seit dem Speichern geändert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>foothold::PortfolioFoot</name>
    <message>
        <source>Health: unknown of %1</source>
        <translation>Gesundheit: unbekannt bei %1</translation>
    </message>
    <message>
        <source>Health: green at %1</source>
        <translation>Gesundheit: grün bei %1</translation>
    </message>
    <message>
        <source>Health: amber at %1</source>
        <translation>Gesundheit: gelb bei %1</translation>
    </message>
    <message>
        <source>Health: red at %1</source>
        <translation>Gesundheit: rot bei %1</translation>
    </message>
    <message>
        <source>calculating health and whitespace…</source>
        <translation>Gesundheit und Whitespace werden berechnet…</translation>
    </message>
    <message>
        <source>1 account</source>
        <translation>1 Kunde</translation>
    </message>
    <message>
        <source>%1 accounts</source>
        <translation>%1 Kunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ARR %1</source>
        <translation>ARR %1</translation>
    </message>
    <message>
        <source>%1 without a rate left out</source>
        <translation>%1 ohne Kurs ausgelassen</translation>
    </message>
    <message>
        <source>open potential %1</source>
        <translation>offenes Potenzial %1</translation>
    </message>
    <message>
        <source>unknown %1</source>
        <translation>unbekannt %1</translation>
    </message>
</context>
<context>
    <name>foothold::PortfolioModel</name>
    <message>
        <source>F1 explains the score.</source>
        <translation>F1 erklärt den Wert.</translation>
    </message>
    <message>
        <source>Held back from “%1”: %2. F1 explains the score.</source>
        <translation>Zurückgehalten von „%1“: %2. F1 erklärt den Wert.</translation>
    </message>
    <message>
        <source>No active contract has an end.</source>
        <translation>Kein aktiver Vertrag hat ein Ende.</translation>
    </message>
    <message>
        <source>Unknown: too few measures have data. F1 shows which.</source>
        <translation>Unbekannt: zu wenige Messgrößen haben Daten. F1 zeigt, welche.</translation>
    </message>
    <message>
        <source>Overridden by hand. F1 explains the score.</source>
        <translation>Von Hand gesetzt. F1 erklärt den Wert.</translation>
    </message>
    <message>
        <source>Unknown: too few components have data. F1 shows which.</source>
        <translation>Unbekannt: zu wenige Bestandteile haben Daten. F1 zeigt, welche.</translation>
    </message>
    <message>
        <source>%1 of 5 dimensions known. F1 explains the score.</source>
        <translation>%1 von 5 Dimensionen bekannt. F1 erklärt den Wert.</translation>
    </message>
    <message>
        <source>1 cell of the map has no value yet.</source>
        <translation>1 Feld der Karte hat noch keinen Wert.</translation>
    </message>
    <message>
        <source>%1 cells of the map have no value yet.</source>
        <translation>%1 Felder der Karte haben noch keinen Wert.</translation>
    </message>
    <message>
        <source>▲ It warns of contraction.</source>
        <translation>▲ Es warnt vor Schrumpfung.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 green, %3 amber, %4 red, %5 unknown. Enter opens or closes the group.</source>
        <translation>%1: %2 grün, %3 gelb, %4 rot, %5 unbekannt. Die Eingabetaste öffnet oder schließt die Gruppe.</translation>
    </message>
    <message>
        <source>Group %1, closed, %2 accounts</source>
        <translation>Gruppe %1, geschlossen, %2 Kunden</translation>
    </message>
    <message>
        <source>Group %1, open, %2 accounts</source>
        <translation>Gruppe %1, offen, %2 Kunden</translation>
    </message>
    <message>
        <source>%1, held back from %2</source>
        <translation>%1, zurückgehalten statt %2</translation>
    </message>
    <message>
        <source>warns of contraction</source>
        <translation>warnt vor Schrumpfung</translation>
    </message>
</context>
<context>
    <name>foothold::PortfolioTiles</name>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>Expansion gate</source>
        <translation>Schranke für Ausbau</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>unknown without ARR a year ago</source>
        <translation>unbekannt ohne ARR vor einem Jahr</translation>
    </message>
    <message>
        <source>%1 to %2, of the accounts shown</source>
        <translation>%1 bis %2, der gezeigten Kunden</translation>
    </message>
    <message>
        <source>! ARR is concentrated in few customers</source>
        <translation>! Der ARR hängt an wenigen Kunden</translation>
    </message>
    <message>
        <source>by the GRR of what is shown</source>
        <translation>nach dem GRR des Gezeigten</translation>
    </message>
    <message>
        <source>%1 a year ago</source>
        <translation>%1 vor einem Jahr</translation>
    </message>
</context>
<context>
    <name>foothold::PortfolioView</name>
    <message>
        <source>Save view %1</source>
        <translation>Ansicht %1 speichern</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>There is a view “%1”. It would become what is shown now.</source>
        <translation>Es gibt eine Ansicht „%1“. Sie würde zu dem, was jetzt gezeigt wird.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>The view “%1” is deleted; its accounts stay.</source>
        <translation>Die Ansicht „%1“ wird gelöscht; ihre Kunden bleiben.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete view %1</source>
        <translation>Ansicht %1 löschen</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <translation>%1 bearbeiten: %2</translation>
    </message>
    <message>
        <source>Edit account</source>
        <translation>Kunden bearbeiten</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Explain this figure</source>
        <translation>Diesen Wert erklären</translation>
    </message>
    <message>
        <source>Edit this cell</source>
        <translation>Dieses Feld bearbeiten</translation>
    </message>
    <message>
        <source>Edit selected…</source>
        <translation>Auswahl bearbeiten…</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Import folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Enter opens the account, F1 explains the figure under the cursor, F2 edits the cell</source>
        <translation>Die Eingabetaste öffnet den Kunden, F1 erklärt den Wert unter dem Cursor, F2 bearbeitet das Feld</translation>
    </message>
    <message>
        <source>One field of all selected accounts, one step of undo</source>
        <translation>Ein Feld aller gewählten Kunden, in einem Schritt rückgängig zu machen</translation>
    </message>
    <message>
        <source>The account plans of the selected accounts, into a folder</source>
        <translation>Die Kundenpläne der gewählten Kunden, in einen Ordner</translation>
    </message>
    <message>
        <source>The figures are being calculated…</source>
        <translation>Die Werte werden berechnet…</translation>
    </message>
    <message>
        <source>No account matches the filter.</source>
        <translation>Kein Kunde passt zum Filter.</translation>
    </message>
    <message>
        <source>No account matches “%1”.</source>
        <translation>Kein Kunde passt zu „%1“.</translation>
    </message>
    <message>
        <source>Edit %1 accounts…</source>
        <translation>%1 Kunden bearbeiten…</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Gezeigte Kunden</translation>
    </message>
    <message>
        <source>Documents as PDF…</source>
        <translation>Dokumente als PDF…</translation>
    </message>
    <message>
        <source>Your accounts appear here. Import the files of your CRM or a spreadsheet to bring them in, or a folder that Foothold exported.</source>
        <translation>Hier erscheinen Ihre Kunden. Importieren Sie die Dateien Ihres CRM oder eine Tabelle, oder einen Ordner, den Foothold exportiert hat.</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Documents of %1 accounts as PDF…</source>
        <translation>Dokumente von %1 Kunden als PDF…</translation>
    </message>
</context>
<context>
    <name>foothold::Profile</name>
    <message>
        <source>weight of usage in health</source>
        <translation>Gewicht der Nutzung in der Gesundheit</translation>
    </message>
    <message>
        <source>weight of engagement in health</source>
        <translation>Gewicht des Engagements in der Gesundheit</translation>
    </message>
    <message>
        <source>weight of satisfaction in health</source>
        <translation>Gewicht der Zufriedenheit in der Gesundheit</translation>
    </message>
    <message>
        <source>weight of support in health</source>
        <translation>Gewicht des Supports in der Gesundheit</translation>
    </message>
    <message>
        <source>weight of commercial in health</source>
        <translation>Gewicht des Kaufmännischen in der Gesundheit</translation>
    </message>
    <message>
        <source>least rounded health that is green</source>
        <translation>kleinste gerundete Gesundheit, die grün ist</translation>
    </message>
    <message>
        <source>least rounded health that is amber</source>
        <translation>kleinste gerundete Gesundheit, die gelb ist</translation>
    </message>
    <message>
        <source>days between contacts, high touch</source>
        <translation>Tage zwischen Kontakten, intensive Betreuung</translation>
    </message>
    <message>
        <source>days between contacts, mid touch</source>
        <translation>Tage zwischen Kontakten, mittlere Betreuung</translation>
    </message>
    <message>
        <source>days between contacts, low touch</source>
        <translation>Tage zwischen Kontakten, leichte Betreuung</translation>
    </message>
    <message>
        <source>days between contacts, tier unknown</source>
        <translation>Tage zwischen Kontakten, Betreuungsstufe unbekannt</translation>
    </message>
    <message>
        <source>weight of usage growth in readiness</source>
        <translation>Gewicht des Nutzungswachstums in der Reife</translation>
    </message>
    <message>
        <source>weight of stakeholder breadth in readiness</source>
        <translation>Gewicht der Breite der Stakeholder in der Reife</translation>
    </message>
    <message>
        <source>weight of feature depth in readiness</source>
        <translation>Gewicht der Funktionstiefe in der Reife</translation>
    </message>
    <message>
        <source>weight of health trajectory in readiness</source>
        <translation>Gewicht des Gesundheitsverlaufs in der Reife</translation>
    </message>
    <message>
        <source>weight of contract headroom in readiness</source>
        <translation>Gewicht des Vertragsspielraums in der Reife</translation>
    </message>
    <message>
        <source>least rounded readiness to seed</source>
        <translation>kleinste gerundete Reife zum Säen</translation>
    </message>
    <message>
        <source>least rounded readiness to qualify</source>
        <translation>kleinste gerundete Reife zum Qualifizieren</translation>
    </message>
    <message>
        <source>least rounded readiness to pursue</source>
        <translation>kleinste gerundete Reife zum Verfolgen</translation>
    </message>
    <message>
        <source>GRR in percent below which the gate is closed</source>
        <translation>GRR in Prozent, unter dem die Schranke geschlossen ist</translation>
    </message>
    <message>
        <source>GRR in percent below which the gate says caution</source>
        <translation>GRR in Prozent, unter dem die Schranke Vorsicht sagt</translation>
    </message>
    <message>
        <source>fewer days to the renewal: no expansion talk</source>
        <translation>weniger Tage bis zur Verlängerung: kein Gespräch über Ausbau</translation>
    </message>
    <message>
        <source>up to these days to the renewal: before it</source>
        <translation>bis zu so vielen Tagen bis zur Verlängerung: davor</translation>
    </message>
    <message>
        <source>days after a signed renewal</source>
        <translation>Tage nach einer unterschriebenen Verlängerung</translation>
    </message>
    <message>
        <source>days after an achieved outcome</source>
        <translation>Tage nach einem erreichten Ergebnis</translation>
    </message>
    <message>
        <source>factor of priority in the renewal window</source>
        <translation>Faktor der Priorität im Verlängerungsfenster</translation>
    </message>
    <message>
        <source>factor of priority in mid-term</source>
        <translation>Faktor der Priorität in der Mitte der Laufzeit</translation>
    </message>
    <message>
        <source>factor of priority before a renewal</source>
        <translation>Faktor der Priorität vor einer Verlängerung</translation>
    </message>
    <message>
        <source>factor of priority after a renewal or a success</source>
        <translation>Faktor der Priorität nach einer Verlängerung oder einem Erfolg</translation>
    </message>
    <message>
        <source>growth, as a fraction, below which usage declines</source>
        <translation>Wachstum, als Bruchteil, unter dem die Nutzung zurückgeht</translation>
    </message>
    <message>
        <source>contraction signals from which an account is flagged</source>
        <translation>Zeichen der Schrumpfung, ab denen ein Kunde markiert wird</translation>
    </message>
    <message>
        <source>accounts that a CSM can serve, high touch</source>
        <translation>Kunden, die ein CSM betreuen kann, intensive Betreuung</translation>
    </message>
    <message>
        <source>accounts that a CSM can serve, mid touch</source>
        <translation>Kunden, die ein CSM betreuen kann, mittlere Betreuung</translation>
    </message>
    <message>
        <source>accounts that a CSM can serve, low touch</source>
        <translation>Kunden, die ein CSM betreuen kann, leichte Betreuung</translation>
    </message>
    <message>
        <source>least yearly churn that CLV reckons with, in percent</source>
        <translation>kleinste jährliche Abwanderung, mit der der CLV rechnet, in Prozent</translation>
    </message>
    <message>
        <source>accounts that a segment needs for a churn rate of its own</source>
        <translation>Kunden, die ein Segment für eine eigene Abwanderungsrate braucht</translation>
    </message>
    <message>
        <source>seat expansion below this share of ACV needs nobody, in percent</source>
        <translation>Ausbau von Plätzen unter diesem Anteil am ACV braucht niemanden, in Prozent</translation>
    </message>
    <message>
        <source>below this share of ACV customer success closes, in percent</source>
        <translation>unter diesem Anteil am ACV schließt Customer Success ab, in Prozent</translation>
    </message>
    <message>
        <source>up to this share CS sources and sales closes, in percent</source>
        <translation>bis zu diesem Anteil findet CS und schließt der Vertrieb ab, in Prozent</translation>
    </message>
    <message>
        <source>above this share of ACV a handback package is due, in percent</source>
        <translation>über diesem Anteil am ACV ist ein Übergabepaket fällig, in Prozent</translation>
    </message>
    <message>
        <source>seat expansion below this amount is closed by CS</source>
        <translation>Ausbau von Plätzen unter diesem Betrag schließt CS ab</translation>
    </message>
    <message>
        <source>tier expansion below this amount is closed by CS</source>
        <translation>Ausbau der Stufe unter diesem Betrag schließt CS ab</translation>
    </message>
    <message>
        <source>utilisation, as a fraction, above which a limit is near</source>
        <translation>Auslastung, als Bruchteil, über der eine Grenze nah ist</translation>
    </message>
    <message>
        <source>growth of active users in a month, as a fraction, that is a signal</source>
        <translation>Wachstum der aktiven Nutzer in einem Monat, als Bruchteil, das ein Signal ist</translation>
    </message>
    <message>
        <source>seat use, as a fraction, below which seats are oversold</source>
        <translation>Nutzung der Plätze, als Bruchteil, unter der zu viele verkauft sind</translation>
    </message>
    <message>
        <source>green month-ends in a row for a growth partnership</source>
        <translation>grüne Monatsenden in Folge für eine Wachstumspartnerschaft</translation>
    </message>
    <message>
        <source>whitespace above which a growth partnership is offered</source>
        <translation>Whitespace, über dem eine Wachstumspartnerschaft angeboten wird</translation>
    </message>
    <message>
        <source>accounts that a segment needs for a signal of its own</source>
        <translation>Kunden, die ein Segment für ein eigenes Signal braucht</translation>
    </message>
    <message>
        <source>NRR of a segment, in percent, below which it is reviewed</source>
        <translation>NRR eines Segments, in Prozent, unter dem es überprüft wird</translation>
    </message>
    <message>
        <source>GRR of a segment, in percent, below which expansion pauses</source>
        <translation>GRR eines Segments, in Prozent, unter dem der Ausbau ruht</translation>
    </message>
    <message>
        <source>days for which a promotion calls for a meeting</source>
        <translation>Tage, in denen eine Beförderung ein Treffen verlangt</translation>
    </message>
    <message>
        <source>days for which a fact is an expansion signal</source>
        <translation>Tage, in denen eine Tatsache ein Signal für Ausbau ist</translation>
    </message>
    <message>
        <source>days for which praise or a success is a moment to ask</source>
        <translation>Tage, in denen ein Lob oder ein Erfolg ein Moment zum Fragen ist</translation>
    </message>
    <message>
        <source>people met for the first time that are a signal</source>
        <translation>zum ersten Mal getroffene Personen, die ein Signal sind</translation>
    </message>
    <message>
        <source>points that health falls in three months for a signal</source>
        <translation>Punkte, um die die Gesundheit in drei Monaten für ein Signal fällt</translation>
    </message>
    <message>
        <source>days as a customer after which a value must be documented</source>
        <translation>Tage als Kunde, nach denen ein Nutzen belegt sein muss</translation>
    </message>
    <message>
        <source>influence of a person who must be met in time</source>
        <translation>Einfluss einer Person, die rechtzeitig getroffen werden muss</translation>
    </message>
    <message>
        <source>days ahead of a competitor&apos;s renewal that are a signal</source>
        <translation>Tage vor der Verlängerung eines Wettbewerbers, die ein Signal sind</translation>
    </message>
    <message>
        <source>days ahead of a new fiscal year that are a signal</source>
        <translation>Tage vor einem neuen Geschäftsjahr, die ein Signal sind</translation>
    </message>
</context>
<context>
    <name>foothold::ProfileDialog</name>
    <message>
        <source>Reset to the defaults…</source>
        <translation>Auf Vorgaben zurücksetzen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Scoring profile</source>
        <translation>Bewertungsprofil</translation>
    </message>
    <message>
        <source>What it decides</source>
        <translation>Was es entscheidet</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Values of the profile</source>
        <translation>Werte des Profils</translation>
    </message>
    <message>
        <source>Type into the column Value to change one</source>
        <translation>In der Spalte Wert tippen, um einen zu ändern</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Figures as of the date below and later follow these values; older ones keep the profile of their time. Undo takes a change back.</source>
        <translation>Werte ab dem Datum unten folgen diesen Angaben; ältere behalten das Profil ihrer Zeit. Rückgängig nimmt eine Änderung zurück.</translation>
    </message>
    <message>
        <source>what the change is for</source>
        <translation>wofür die Änderung ist</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>&amp;Gültig ab</translation>
    </message>
    <message>
        <source>&amp;Segment</source>
        <translation>&amp;Segment</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>every segment</source>
        <translation>jedes Segment</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date. Type it like %2.</source>
        <translation>„%1“ ist kein Datum. Die Schreibweise ist %2.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a whole number from %3 to %4.</source>
        <translation>%1: „%2“ ist keine ganze Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not a number from %3 to %4.</source>
        <translation>%1: „%2“ ist keine Zahl von %3 bis %4.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change the scoring profile from %1 on</source>
        <translation>Bewertungsprofil ab %1 ändern</translation>
    </message>
    <message>
        <source>Give every value its default from %1 on, for every segment? Older figures keep the profile of their time.</source>
        <translation>Jedem Wert ab %1 für jedes Segment seine Vorgabe geben? Ältere Werte behalten das Profil ihrer Zeit.</translation>
    </message>
    <message>
        <source>Reset the scoring profile</source>
        <translation>Bewertungsprofil zurücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the scoring profile from %1 on</source>
        <translation>Bewertungsprofil ab %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Vorgaben</translation>
    </message>
</context>
<context>
    <name>foothold::ProgrammePage</name>
    <message>
        <source>Measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>Was gemessen wird</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Arbeitsergebnis</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Won ARR</source>
        <translation>Gewonnener ARR</translation>
    </message>
    <message>
        <source>Accounts of the sprint</source>
        <translation>Kunden des Sprints</translation>
    </message>
    <message>
        <source>Sprint</source>
        <translation>Sprint</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>&amp;Diagnosis…</source>
        <translation>&amp;Diagnose…</translation>
    </message>
    <message>
        <source>&amp;Blueprint…</source>
        <translation>&amp;Bauplan…</translation>
    </message>
    <message>
        <source>&amp;Interviews…</source>
        <translation>&amp;Interviews…</translation>
    </message>
    <message>
        <source>Three phases of weeks: diagnose, design, install and measure. Start it, and its tasks stand here.</source>
        <translation>Drei Phasen von Wochen: Diagnose, Entwurf, Einführung und Messung. Nach dem Start stehen die Aufgaben hier.</translation>
    </message>
    <message>
        <source>Start the programme</source>
        <translation>Programm starten</translation>
    </message>
    <message>
        <source>&amp;Done today</source>
        <translation>&amp;Heute erledigt</translation>
    </message>
    <message>
        <source>&amp;Start the sprint</source>
        <translation>&amp;Sprint starten</translation>
    </message>
    <message>
        <source>&amp;Log a conversation today</source>
        <translation>&amp;Gespräch heute erfassen</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>Started %1, week %2 of 12</source>
        <translation>Begonnen %1, Woche %2 von 12</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>The constraint: %1. %2</source>
        <translation>Der Engpass: %1. %2</translation>
    </message>
    <message>
        <source>Sprint since %1: %2 conversations, %3 opportunities (the mark: 15 to 20), %4 of them won (30 to 40 %), %5 won, %6 points of NRR by the year.</source>
        <translation>Sprint seit %1: %2 Gespräche, %3 Chancen (die Marke: 15 bis 20), %4 davon gewonnen (30 bis 40 %), %5 gewonnen, %6 Punkte NRR aufs Jahr.</translation>
    </message>
    <message>
        <source>No account has a priority and an open gate, so there is nobody to propose.</source>
        <translation>Kein Kunde hat eine Priorität und eine offene Schranke; es gibt niemanden vorzuschlagen.</translation>
    </message>
    <message>
        <source>Proposed: the accounts with the highest priority, one action each.</source>
        <translation>Vorgeschlagen: die Kunden mit der höchsten Priorität, je eine Maßnahme.</translation>
    </message>
    <message>
        <source>&amp;Start a new sprint</source>
        <translation>&amp;Neuen Sprint starten</translation>
    </message>
    <message>
        <source>Not &amp;done after all</source>
        <translation>&amp;Doch nicht erledigt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Start a sprint</source>
        <translation>Sprint starten</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Nicht erledigt: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
    <message>
        <source>Conversation with %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Blueprint</source>
        <translation>Bauplan</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Interviews</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Ganzes Buch</translation>
    </message>
    <message>
        <source>Whole book, from %1 on</source>
        <translation>Ganzes Buch, ab %1</translation>
    </message>
</context>
<context>
    <name>foothold::ProgrammeTasks</name>
    <message>
        <source>Retention by segment</source>
        <translation>Bindung nach Segment</translation>
    </message>
    <message>
        <source>GRR and NRR with bands, gate and benchmarks</source>
        <translation>GRR und NRR mit Bändern, Schranke und Vergleichswerten</translation>
    </message>
    <message>
        <source>Reasons of the last 20 churned accounts</source>
        <translation>Gründe der letzten 20 abgewanderten Kunden</translation>
    </message>
    <message>
        <source>Reasons with ARR, and what could have been seen</source>
        <translation>Gründe mit ARR, und was man hätte sehen können</translation>
    </message>
    <message>
        <source>Sources of expansion</source>
        <translation>Quellen des Ausbaus</translation>
    </message>
    <message>
        <source>Gains and losses by motion</source>
        <translation>Gewinne und Verluste nach Art</translation>
    </message>
    <message>
        <source>Health calibration, ownership and pricing paths</source>
        <translation>Kalibrierung der Gesundheit, Zuständigkeit und Preispfade</translation>
    </message>
    <message>
        <source>How far the scores are to be trusted; who closes what</source>
        <translation>Wie weit den Werten zu trauen ist; wer was abschließt</translation>
    </message>
    <message>
        <source>Interviews: ten that expanded, ten that left or shrank</source>
        <translation>Interviews: zehn, die gewachsen, zehn, die gegangen oder geschrumpft sind</translation>
    </message>
    <message>
        <source>What moved them, in their own words</source>
        <translation>Was sie bewegt hat, in ihren eigenen Worten</translation>
    </message>
    <message>
        <source>Whitespace of the top 20 accounts, pipeline, the constraint</source>
        <translation>Whitespace der 20 größten Kunden, Pipeline, der Engpass</translation>
    </message>
    <message>
        <source>Diagnosis report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>Ownership model, handback, thresholds</source>
        <translation>Modell der Zuständigkeit, Übergabe, Schwellen</translation>
    </message>
    <message>
        <source>Policy and thresholds in the book</source>
        <translation>Regeln und Schwellen im Buch</translation>
    </message>
    <message>
        <source>Scoring and alerts configured</source>
        <translation>Bewertung und Warnungen eingerichtet</translation>
    </message>
    <message>
        <source>A version of the scoring profile</source>
        <translation>Eine Fassung des Bewertungsprofils</translation>
    </message>
    <message>
        <source>Enablement</source>
        <translation>Befähigung</translation>
    </message>
    <message>
        <source>Everybody knows the meetings, the lists and the handback</source>
        <translation>Alle kennen die Runden, die Listen und die Übergabe</translation>
    </message>
    <message>
        <source>Scoring live</source>
        <translation>Bewertung in Betrieb</translation>
    </message>
    <message>
        <source>Tasks of the week come from the book</source>
        <translation>Die Aufgaben der Woche kommen aus dem Buch</translation>
    </message>
    <message>
        <source>First whitespace QBRs</source>
        <translation>Erste QBRs mit Whitespace</translation>
    </message>
    <message>
        <source>Maps filled with customers</source>
        <translation>Karten mit Kunden ausgefüllt</translation>
    </message>
    <message>
        <source>First handbacks</source>
        <translation>Erste Übergaben</translation>
    </message>
    <message>
        <source>Packages handed over</source>
        <translation>Übergebene Pakete</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Thresholds by the results</source>
        <translation>Schwellen nach den Ergebnissen</translation>
    </message>
    <message>
        <source>Review and report</source>
        <translation>Rückblick und Bericht</translation>
    </message>
    <message>
        <source>Blueprint report with the figures of the 90 days</source>
        <translation>Bauplan mit den Werten der 90 Tage</translation>
    </message>
</context>
<context>
    <name>foothold::QbrPanel</name>
    <message>
        <source>&amp;Prepared</source>
        <translation>&amp;Vorbereitet</translation>
    </message>
    <message>
        <source>&amp;Hold…</source>
        <translation>&amp;Durchführen…</translation>
    </message>
    <message>
        <source>&amp;Followed up</source>
        <translation>&amp;Nachbereitet</translation>
    </message>
    <message>
        <source>Attendees of the customer</source>
        <translation>Teilnehmer des Kunden</translation>
    </message>
    <message>
        <source>The space bar says who comes</source>
        <translation>Die Leertaste sagt, wer kommt</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>What was agreed stands here: who does what until when.</source>
        <translation>Was vereinbart wurde, steht hier: wer was bis wann tut.</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>QBR of %1</source>
        <translation>QBR von %1</translation>
    </message>
    <message>
        <source>Everything is ready for the meeting</source>
        <translation>Alles ist bereit für das Treffen</translation>
    </message>
    <message>
        <source>Freeze the review, log the conversation and plan the next one</source>
        <translation>Das Review festhalten, das Gespräch erfassen und das nächste planen</translation>
    </message>
    <message>
        <source>What was agreed has been sent and is under way</source>
        <translation>Das Vereinbarte ist verschickt und unterwegs</translation>
    </message>
    <message>
        <source>No review is chosen</source>
        <translation>Kein Review ist gewählt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To confirm, as they left or were not met for 90 days: %1.</source>
        <translation>Zu bestätigen, da gegangen oder 90 Tage nicht getroffen: %1.</translation>
    </message>
    <message>
        <source>1 action of earlier reviews is open.</source>
        <translation>1 Maßnahme früherer Reviews ist offen.</translation>
    </message>
    <message>
        <source>%1 actions of earlier reviews are open.</source>
        <translation>%1 Maßnahmen früherer Reviews sind offen.</translation>
    </message>
    <message>
        <source>It was held without keeping the figures of the day.</source>
        <translation>Es wurde durchgeführt, ohne die Werte des Tages festzuhalten.</translation>
    </message>
    <message>
        <source>Held: the figures of that day are kept.</source>
        <translation>Durchgeführt: die Werte dieses Tages sind festgehalten.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nichts fehlt.</translation>
    </message>
    <message>
        <source> (left)</source>
        <translation> (gegangen)</translation>
    </message>
    <message>
        <source>%1
Last met on %2</source>
        <translation>%1
Zuletzt getroffen am %2</translation>
    </message>
    <message>
        <source>%1
Never met</source>
        <translation>%1
Nie getroffen</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>S&amp;heet…</source>
        <translation>&amp;Blatt…</translation>
    </message>
    <message>
        <source>S&amp;lides…</source>
        <translation>F&amp;olien…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The prep sheet of this review, as it is printed; once held, as it was then</source>
        <translation>Das Blatt zur Vorbereitung dieses Reviews, wie es gedruckt wird; nach dem Termin so, wie es damals war</translation>
    </message>
    <message>
        <source>The customer&apos;s edition as slides</source>
        <translation>Die Kundenausgabe als Folien</translation>
    </message>
</context>
<context>
    <name>foothold::QbrSection</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Veraltete Daten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>&amp;Plan a review</source>
        <translation>Review &amp;planen</translation>
    </message>
    <message>
        <source>Quarterly business reviews</source>
        <translation>Quartalsweise Business-Reviews</translation>
    </message>
    <message>
        <source>Plan a QBR of %1</source>
        <translation>QBR von %1 planen</translation>
    </message>
    <message>
        <source>Plan a review</source>
        <translation>Review planen</translation>
    </message>
    <message>
        <source>No review yet. Plan one, and its sheet prepares itself from the book.</source>
        <translation>Noch kein Review. Einen planen, und sein Blatt entsteht von selbst aus dem Buch.</translation>
    </message>
</context>
<context>
    <name>foothold::QbrsPage</name>
    <message>
        <source>Ahead</source>
        <translation>Bevorstehend</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Durchgeführt</translation>
    </message>
    <message>
        <source>Not planned yet</source>
        <translation>Noch nicht geplant</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Stale data</source>
        <translation>Veraltete Daten</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Reviews</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Last held</source>
        <translation>Zuletzt durchgeführt</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Reviews to plan</source>
        <translation>Zu planende Reviews</translation>
    </message>
    <message>
        <source>&amp;Plan the selected ones</source>
        <translation>Gewählte &amp;planen</translation>
    </message>
    <message>
        <source>Quarterly business reviews stand here once the book has accounts: import them under Data.</source>
        <translation>Quartalsweise Business-Reviews stehen hier, sobald das Buch Kunden hat: importieren Sie sie unter Daten.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Everybody&apos;s accounts</source>
        <translation>Kunden von allen</translation>
    </message>
    <message>
        <source>Plans a review on each proposed day, with its attendees; one step of undo</source>
        <translation>Plant ein Review an jedem vorgeschlagenen Tag, mit seinen Teilnehmern; ein Schritt zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Reviews that were not held on their day stay in this quarter.</source>
        <translation>Reviews, die an ihrem Tag nicht stattfanden, bleiben in diesem Quartal.</translation>
    </message>
    <message>
        <source>High touch every three months, mid touch every six; customers of whom none is planned.</source>
        <translation>Intensive Betreuung alle drei, mittlere alle sechs Monate; Kunden, für die keines geplant ist.</translation>
    </message>
    <message>
        <source>To plan</source>
        <translation>Zu planen</translation>
    </message>
    <message>
        <source>%1, this quarter</source>
        <translation>%1, dieses Quartal</translation>
    </message>
    <message>
        <source>%1 prepared</source>
        <translation>%1 vorbereitet</translation>
    </message>
    <message>
        <source>hold them, or plan another day</source>
        <translation>durchführen oder einen anderen Tag planen</translation>
    </message>
    <message>
        <source>%1 followed up</source>
        <translation>%1 nachbereitet</translation>
    </message>
    <message>
        <source>customers of high and mid touch</source>
        <translation>Kunden mit intensiver und mittlerer Betreuung</translation>
    </message>
    <message>
        <source>To plan (%1)</source>
        <translation>Zu planen (%1)</translation>
    </message>
    <message>
        <source>Plan 1 QBR</source>
        <translation>1 QBR planen</translation>
    </message>
    <message>
        <source>Plan %1 QBRs</source>
        <translation>%1 QBRs planen</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>Reviews planen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No review in this quarter. Plan those that are proposed under To plan, or one on the page QBRs of an account.</source>
        <translation>Kein Review in diesem Quartal. Die vorgeschlagenen unter „Zu planen“ planen, oder einen auf der Seite „QBRs“ eines Kunden.</translation>
    </message>
    <message>
        <source>Every customer of high or mid touch has a review planned.</source>
        <translation>Für jeden Kunden mit hoher oder mittlerer Betreuung ist ein Review geplant.</translation>
    </message>
</context>
<context>
    <name>foothold::RecordTable</name>
    <message>
        <source>Ctrl+Insert; Ctrl+V pastes rows of a spreadsheet</source>
        <translation>Strg+Einfg; Strg+V fügt Zeilen einer Tabelle ein</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>F2 edits a cell, Ctrl+Insert adds, Delete removes, Ctrl+V pastes rows of a spreadsheet</source>
        <translation>F2 bearbeitet ein Feld, Strg+Einfg fügt hinzu, Entf entfernt, Strg+V fügt Zeilen einer Tabelle ein</translation>
    </message>
</context>
<context>
    <name>foothold::RenewalTimeline</name>
    <message>
        <source>Timeline of renewals</source>
        <translation>Zeitstrahl der Verlängerungen</translation>
    </message>
    <message>
        <source>The table below says the same in words</source>
        <translation>Die Tabelle darunter sagt dasselbe in Worten</translation>
    </message>
    <message>
        <source>Renewal %1</source>
        <translation>Verlängerung %1</translation>
    </message>
    <message>
        <source>Expansion window %1 to %2</source>
        <translation>Fenster für Ausbau %1 bis %2</translation>
    </message>
</context>
<context>
    <name>foothold::RenewalsPage</name>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Verlängerung</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>ARR at stake</source>
        <translation>ARR auf dem Spiel</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Kündigungsfrist</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Next checkpoint</source>
        <translation>Nächster Prüfpunkt</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Checkpoint</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Checkpoints of new customers</source>
        <translation>Prüfpunkte neuer Kunden</translation>
    </message>
    <message>
        <source>Save as &amp;calendar…</source>
        <translation>Als &amp;Kalender speichern…</translation>
    </message>
    <message>
        <source>✓ held  ✕ missed  ! due  ○ ahead  N last day for notice  ◆ renewal  ▬ window for expansion</source>
        <translation>✓ stattgefunden  ✕ verpasst  ! fällig  ○ voraus  N letzter Tag der Kündigung  ◆ Verlängerung  ▬ Fenster für Ausbau</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>1 renewal to %1</source>
        <translation>1 Verlängerung bis %1</translation>
    </message>
    <message>
        <source>%1 renewals to %2</source>
        <translation>%1 Verlängerungen bis %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 without a rate</source>
        <translation>%1 ohne Kurs</translation>
    </message>
    <message>
        <source>1 renewal</source>
        <translation>1 Verlängerung</translation>
    </message>
    <message>
        <source>%1 renewals</source>
        <translation>%1 Verlängerungen</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation>Als Kalender speichern</translation>
    </message>
    <message>
        <source>Renewals %1.ics</source>
        <translation>Verlängerungen %1.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>saved as %1</source>
        <translation>gespeichert als %1</translation>
    </message>
    <message>
        <source>Contracts that end stand here once the book has accounts: import them.</source>
        <translation>Verträge, die enden, stehen hier, sobald das Buch Kunden hat: importieren.</translation>
    </message>
    <message>
        <source>No contract ends in the next four quarters, and nobody is new. Open an account and give its contract an end, or import contracts.csv.</source>
        <translation>In den nächsten vier Quartalen endet kein Vertrag, und niemand ist neu. Einen Kunden öffnen und seinem Vertrag ein Ende geben, oder contracts.csv importieren.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Einen Kunden wählen</translation>
    </message>
    <message>
        <source>No contract ends in the next four quarters.</source>
        <translation>In den nächsten vier Quartalen endet kein Vertrag.</translation>
    </message>
    <message>
        <source>Nobody became a customer lately. Checkpoints of a customer&apos;s first months stand here.</source>
        <translation>In letzter Zeit wurde niemand Kunde. Hier stehen die Termine der ersten Monate eines Kunden.</translation>
    </message>
</context>
<context>
    <name>foothold::RetentionPage</name>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Accounts behind</source>
        <translation>Kunden dahinter</translation>
    </message>
    <message>
        <source>What became of the ARR stands here once the book has accounts with contracts: import them under Data.</source>
        <translation>Was aus dem ARR wurde, steht hier, sobald das Buch Kunden mit Verträgen hat: importieren Sie sie unter Daten.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Monat für Monat</translation>
    </message>
    <message>
        <source>Churn</source>
        <translation>Abwanderung</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Expansion</source>
        <translation>Ausbau</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gehalten</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>whole book</source>
        <translation>ganzes Buch</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>GRR</source>
        <translation>GRR</translation>
    </message>
    <message>
        <source>NRR</source>
        <translation>NRR</translation>
    </message>
    <message>
        <source>Customers kept</source>
        <translation>Gehaltene Kunden</translation>
    </message>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Expansion gate</source>
        <translation>Schranke für Ausbau</translation>
    </message>
    <message>
        <source>ARR waterfall</source>
        <translation>ARR-Wasserfall</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>New logos</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Schranke</translation>
    </message>
    <message>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <source>GRR elsewhere</source>
        <translation>GRR anderswo</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>CSM</source>
        <translation>CSM</translation>
    </message>
    <message>
        <source>Accounts behind the bar</source>
        <translation>Kunden hinter dem Balken</translation>
    </message>
    <message>
        <source>Accounts: %1</source>
        <translation>Kunden: %1</translation>
    </message>
    <message>
        <source>Monthly bridge</source>
        <translation>Monatliche Brücke</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Zurückgekehrt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Whose will</source>
        <translation>Wessen Wille</translation>
    </message>
    <message>
        <source>ARR lost</source>
        <translation>Verlorener ARR</translation>
    </message>
    <message>
        <source>Why customers left</source>
        <translation>Warum Kunden gingen</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>Champion</source>
        <translation>Champion</translation>
    </message>
    <message>
        <source>What warned</source>
        <translation>Was gewarnt hat</translation>
    </message>
    <message>
        <source>The accounts that left last</source>
        <translation>Die zuletzt gegangenen Kunden</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>The table below has the figures of every month.</source>
        <translation>Die Tabelle darunter hat die Werte jedes Monats.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>; %1 accounts without a rate are left out</source>
        <translation>; %1 Kunden ohne Kurs sind ausgelassen</translation>
    </message>
    <message>
        <source>unknown without ARR at the start</source>
        <translation>unbekannt ohne ARR am Anfang</translation>
    </message>
    <message>
        <source>of 1 customer</source>
        <translation>von 1 Kunden</translation>
    </message>
    <message>
        <source>of %1 customers</source>
        <translation>von %1 Kunden</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>! ARR is concentrated in few customers</source>
        <translation>! Der ARR hängt an wenigen Kunden</translation>
    </message>
    <message>
        <source>%1. %2. Levers: %3.</source>
        <translation>%1. %2. Hebel: %3.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>The list below has the figures; the accounts behind a bar stand beside it.</source>
        <translation>Die Liste darunter hat die Werte; die Kunden hinter einem Balken stehen daneben.</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Ganzes Buch</translation>
    </message>
    <message>
        <source>No account is behind this bar. Choose another, or a longer period.</source>
        <translation>Hinter diesem Balken steht kein Kunde. Einen anderen oder einen längeren Zeitraum wählen.</translation>
    </message>
    <message>
        <source>No customer left in the period.</source>
        <translation>Im Zeitraum ging kein Kunde.</translation>
    </message>
    <message>
        <source>The accounts that left stand here, with what warned of it.</source>
        <translation>Hier stehen die Kunden, die gingen, mit dem, was davor warnte.</translation>
    </message>
</context>
<context>
    <name>foothold::RuleParts</name>
    <message>
        <source>Of what stands there</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>The amount is charged for</source>
        <translation>Der Betrag gilt für</translation>
    </message>
    <message>
        <source>Column that says what it is charged for</source>
        <translation>Spalte, die sagt, wofür er gilt</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>The date is</source>
        <translation>Das Datum ist</translation>
    </message>
    <message>
        <source>Joined with the column</source>
        <translation>Verbunden mit der Spalte</translation>
    </message>
    <message>
        <source>Joined with one more column</source>
        <translation>Verbunden mit einer weiteren Spalte</translation>
    </message>
    <message>
        <source>What stands between the joined texts</source>
        <translation>Was zwischen den verbundenen Texten steht</translation>
    </message>
    <message>
        <source>The text before or after which the part stands</source>
        <translation>Der Text, vor oder nach dem der Teil steht</translation>
    </message>
    <message>
        <source>Joined with</source>
        <translation>Verbunden mit</translation>
    </message>
    <message>
        <source>Between them</source>
        <translation>Dazwischen</translation>
    </message>
    <message>
        <source>Taken of it</source>
        <translation>Davon</translation>
    </message>
    <message>
        <source>Charged for</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>The whole text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <source>The first word</source>
        <translation>Das erste Wort</translation>
    </message>
    <message>
        <source>All but the first word</source>
        <translation>Alles außer dem ersten Wort</translation>
    </message>
    <message>
        <source>What stands before…</source>
        <translation>Was vor … steht</translation>
    </message>
    <message>
        <source>What stands after…</source>
        <translation>Was nach … steht</translation>
    </message>
    <message>
        <source>A year, or no period</source>
        <translation>Ein Jahr, oder kein Zeitraum</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Einen Monat</translation>
    </message>
    <message>
        <source>A quarter</source>
        <translation>Ein Quartal</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Ein halbes Jahr</translation>
    </message>
    <message>
        <source>The period that a column names</source>
        <translation>Den Zeitraum, den eine Spalte nennt</translation>
    </message>
    <message>
        <source>The months that a column says</source>
        <translation>Die Monate, die eine Spalte nennt</translation>
    </message>
    <message>
        <source>The last day of service</source>
        <translation>Der letzte Tag der Leistung</translation>
    </message>
    <message>
        <source>The day after the last day of service</source>
        <translation>Der Tag nach dem letzten Tag der Leistung</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Say before, or after, which text the part stands.</source>
        <translation>Geben Sie an, vor oder nach welchem Text der Teil steht.</translation>
    </message>
</context>
<context>
    <name>foothold::Rules</name>
    <message>
        <source>Ready to expand</source>
        <translation>Reif für den Ausbau</translation>
    </message>
    <message>
        <source>Start the expansion conversation</source>
        <translation>Das Gespräch über den Ausbau beginnen</translation>
    </message>
    <message>
        <source>Two months near the limit</source>
        <translation>Zwei Monate nah an der Grenze</translation>
    </message>
    <message>
        <source>Contact about the upgrade before overage</source>
        <translation>Vor der Überschreitung wegen der höheren Stufe melden</translation>
    </message>
    <message>
        <source>Champion promoted</source>
        <translation>Champion befördert</translation>
    </message>
    <message>
        <source>Hold an executive alignment meeting</source>
        <translation>Ein Abstimmungstreffen mit der Leitung halten</translation>
    </message>
    <message>
        <source>Green for long, with room to grow</source>
        <translation>Lange grün, mit Raum zum Wachsen</translation>
    </message>
    <message>
        <source>Present the growth partnership in the QBR</source>
        <translation>Im QBR die Wachstumspartnerschaft vorstellen</translation>
    </message>
    <message>
        <source>Handback to sales due</source>
        <translation>Übergabe an den Vertrieb fällig</translation>
    </message>
    <message>
        <source>Prepare the CS-to-sales handback package</source>
        <translation>Das Übergabepaket von CS an den Vertrieb vorbereiten</translation>
    </message>
    <message>
        <source>NRR of the segment is low</source>
        <translation>NRR des Segments ist niedrig</translation>
    </message>
    <message>
        <source>Strategic review: churn, or lack of expansion?</source>
        <translation>Strategische Prüfung: Abwanderung oder fehlender Ausbau?</translation>
    </message>
    <message>
        <source>GRR of the segment is low</source>
        <translation>GRR des Segments ist niedrig</translation>
    </message>
    <message>
        <source>Pause expansion, diagnose retention</source>
        <translation>Ausbau ruhen lassen, Bindung untersuchen</translation>
    </message>
    <message>
        <source>Limit approaching</source>
        <translation>Grenze rückt näher</translation>
    </message>
    <message>
        <source>Show what the next step up costs and brings</source>
        <translation>Zeigen, was die nächste Stufe kostet und bringt</translation>
    </message>
    <message>
        <source>Premium feature adopted</source>
        <translation>Premiumfunktion angenommen</translation>
    </message>
    <message>
        <source>Ask what they do with it, and who else would</source>
        <translation>Fragen, was sie damit tun und wer noch würde</translation>
    </message>
    <message>
        <source>Active users up</source>
        <translation>Mehr aktive Nutzer</translation>
    </message>
    <message>
        <source>Find out what drives it</source>
        <translation>Herausfinden, was es antreibt</translation>
    </message>
    <message>
        <source>A department joined</source>
        <translation>Eine Abteilung kam dazu</translation>
    </message>
    <message>
        <source>Meet the department&apos;s lead</source>
        <translation>Die Leitung der Abteilung treffen</translation>
    </message>
    <message>
        <source>NPS rising</source>
        <translation>NPS steigt</translation>
    </message>
    <message>
        <source>Thank them, and ask what made the difference</source>
        <translation>Danken und fragen, was den Unterschied machte</translation>
    </message>
    <message>
        <source>Executive newly engaged</source>
        <translation>Führungskraft neu im Gespräch</translation>
    </message>
    <message>
        <source>Agree on their goals for the year</source>
        <translation>Ihre Ziele für das Jahr vereinbaren</translation>
    </message>
    <message>
        <source>They speak for us</source>
        <translation>Sie sprechen für uns</translation>
    </message>
    <message>
        <source>Thank them, and keep the story</source>
        <translation>Danken und die Geschichte aufheben</translation>
    </message>
    <message>
        <source>Came to an event</source>
        <translation>Kam zu einer Veranstaltung</translation>
    </message>
    <message>
        <source>Follow up on what they came for</source>
        <translation>An das anknüpfen, wofür sie kamen</translation>
    </message>
    <message>
        <source>New people met</source>
        <translation>Neue Personen getroffen</translation>
    </message>
    <message>
        <source>Place them on the stakeholder map</source>
        <translation>Auf der Stakeholder-Karte platzieren</translation>
    </message>
    <message>
        <source>Champion moved up</source>
        <translation>Champion ist aufgestiegen</translation>
    </message>
    <message>
        <source>Congratulate, and learn what changes for them</source>
        <translation>Gratulieren und erfahren, was sich ändert</translation>
    </message>
    <message>
        <source>The company grows</source>
        <translation>Das Unternehmen wächst</translation>
    </message>
    <message>
        <source>Ask who will need access</source>
        <translation>Fragen, wer Zugang brauchen wird</translation>
    </message>
    <message>
        <source>Budget season</source>
        <translation>Budgetzeit</translation>
    </message>
    <message>
        <source>Get the proposal in before the budget closes</source>
        <translation>Das Angebot einreichen, bevor das Budget schließt</translation>
    </message>
    <message>
        <source>A competitor&apos;s contract ends soon</source>
        <translation>Der Vertrag eines Wettbewerbers endet bald</translation>
    </message>
    <message>
        <source>Start the comparison now</source>
        <translation>Den Vergleich jetzt beginnen</translation>
    </message>
    <message>
        <source>Intent seen</source>
        <translation>Absicht erkannt</translation>
    </message>
    <message>
        <source>Ask what they are looking for</source>
        <translation>Fragen, wonach sie suchen</translation>
    </message>
    <message>
        <source>A contract of several years ends</source>
        <translation>Ein mehrjähriger Vertrag endet</translation>
    </message>
    <message>
        <source>Plan the next term with them</source>
        <translation>Die nächste Laufzeit mit ihnen planen</translation>
    </message>
    <message>
        <source>Interest from a new department</source>
        <translation>Interesse aus einer neuen Abteilung</translation>
    </message>
    <message>
        <source>Find its champion</source>
        <translation>Ihren Champion finden</translation>
    </message>
    <message>
        <source>Milestone reached early</source>
        <translation>Meilenstein früh erreicht</translation>
    </message>
    <message>
        <source>Share the result with their executives</source>
        <translation>Das Ergebnis mit ihrer Leitung teilen</translation>
    </message>
    <message>
        <source>Better than the target</source>
        <translation>Besser als das Ziel</translation>
    </message>
    <message>
        <source>Put the figure on record</source>
        <translation>Die Zahl festhalten</translation>
    </message>
    <message>
        <source>New use case wanted</source>
        <translation>Neuer Anwendungsfall gewünscht</translation>
    </message>
    <message>
        <source>Scope it with them</source>
        <translation>Ihn mit ihnen abgrenzen</translation>
    </message>
    <message>
        <source>They compare themselves</source>
        <translation>Sie vergleichen sich</translation>
    </message>
    <message>
        <source>Bring peer figures</source>
        <translation>Zahlen Vergleichbarer mitbringen</translation>
    </message>
    <message>
        <source>Usage declines</source>
        <translation>Nutzung geht zurück</translation>
    </message>
    <message>
        <source>Find out who stopped, and why</source>
        <translation>Herausfinden, wer aufhörte und warum</translation>
    </message>
    <message>
        <source>More tickets than before</source>
        <translation>Mehr Tickets als zuvor</translation>
    </message>
    <message>
        <source>Review the open tickets with support</source>
        <translation>Die offenen Tickets mit dem Support durchgehen</translation>
    </message>
    <message>
        <source>Champion lost</source>
        <translation>Champion verloren</translation>
    </message>
    <message>
        <source>Find and win a new champion</source>
        <translation>Einen neuen Champion finden und gewinnen</translation>
    </message>
    <message>
        <source>NPS dropped</source>
        <translation>NPS gefallen</translation>
    </message>
    <message>
        <source>Call the person who answered</source>
        <translation>Die Person anrufen, die geantwortet hat</translation>
    </message>
    <message>
        <source>A competitor was named</source>
        <translation>Ein Wettbewerber wurde genannt</translation>
    </message>
    <message>
        <source>Ask what they compare</source>
        <translation>Fragen, was sie vergleichen</translation>
    </message>
    <message>
        <source>Likely to shrink</source>
        <translation>Wird wohl schrumpfen</translation>
    </message>
    <message>
        <source>Intervene at once: call, listen, agree on a plan</source>
        <translation>Sofort eingreifen: anrufen, zuhören, einen Plan vereinbaren</translation>
    </message>
    <message>
        <source>No contact for too long</source>
        <translation>Zu lange kein Kontakt</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Single-threaded</source>
        <translation>Nur eine Kontaktperson</translation>
    </message>
    <message>
        <source>Meet two more people, one of them an executive</source>
        <translation>Zwei weitere Personen treffen, eine davon aus der Leitung</translation>
    </message>
    <message>
        <source>Health is red</source>
        <translation>Gesundheit ist rot</translation>
    </message>
    <message>
        <source>Agree on a recovery plan</source>
        <translation>Einen Plan zur Erholung vereinbaren</translation>
    </message>
    <message>
        <source>Health falls</source>
        <translation>Gesundheit fällt</translation>
    </message>
    <message>
        <source>Find the measure that fell, and why</source>
        <translation>Die Messgröße finden, die fiel, und warum</translation>
    </message>
    <message>
        <source>Most seats are idle</source>
        <translation>Die meisten Plätze liegen brach</translation>
    </message>
    <message>
        <source>Train, or talk about the right size</source>
        <translation>Schulen oder über die richtige Größe sprechen</translation>
    </message>
    <message>
        <source>Invoice overdue</source>
        <translation>Rechnung überfällig</translation>
    </message>
    <message>
        <source>Ask what holds the payment up</source>
        <translation>Fragen, was die Zahlung aufhält</translation>
    </message>
    <message>
        <source>No value on record</source>
        <translation>Kein Nutzen belegt</translation>
    </message>
    <message>
        <source>Agree on one outcome and measure it</source>
        <translation>Ein Ergebnis vereinbaren und messen</translation>
    </message>
    <message>
        <source>First value is late</source>
        <translation>Erster Nutzen ist verspätet</translation>
    </message>
    <message>
        <source>Remove what stands in the way of the first win</source>
        <translation>Beseitigen, was dem ersten Erfolg im Weg steht</translation>
    </message>
    <message>
        <source>An important person waits</source>
        <translation>Eine wichtige Person wartet</translation>
    </message>
    <message>
        <source>Get in touch as they prefer</source>
        <translation>Auf dem bevorzugten Weg melden</translation>
    </message>
    <message>
        <source>Renewal checkpoint missed</source>
        <translation>Prüfpunkt der Verlängerung verpasst</translation>
    </message>
    <message>
        <source>Catch up on the checkpoint</source>
        <translation>Den Prüfpunkt nachholen</translation>
    </message>
    <message>
        <source>A promoter</source>
        <translation>Ein Förderer</translation>
    </message>
    <message>
        <source>Ask for a reference</source>
        <translation>Um eine Referenz bitten</translation>
    </message>
    <message>
        <source>Won: ask for a case study</source>
        <translation>Gewonnen: um eine Fallstudie bitten</translation>
    </message>
    <message>
        <source>Ask for a case study within 30 days of the win</source>
        <translation>Innerhalb von 30 Tagen nach dem Gewinn um eine Fallstudie bitten</translation>
    </message>
    <message>
        <source>Referral received</source>
        <translation>Empfehlung erhalten</translation>
    </message>
    <message>
        <source>Attribute it to the CSM</source>
        <translation>Sie dem CSM zuschreiben</translation>
    </message>
    <message>
        <source>A moment to ask for a referral</source>
        <translation>Ein Moment, um eine Empfehlung zu bitten</translation>
    </message>
    <message>
        <source>Ask for a referral, decision-makers first</source>
        <translation>Um eine Empfehlung bitten, Entscheider zuerst</translation>
    </message>
</context>
<context>
    <name>foothold::SettleDialog</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Maßnahme</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
</context>
<context>
    <name>foothold::StakeholderMapView</name>
    <message>
        <source>Stakeholder map</source>
        <translation>Stakeholder-Karte</translation>
    </message>
    <message>
        <source>reports to %1</source>
        <translation>berichtet an %1</translation>
    </message>
    <message>
        <source>selected, %1 in all</source>
        <translation>gewählt, insgesamt %1</translation>
    </message>
</context>
<context>
    <name>foothold::StakeholderSection</name>
    <message>
        <source>Their people and ours, twelve months</source>
        <translation>Ihre Personen und unsere, zwölf Monate</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Their people and ours</source>
        <translation>Ihre Personen und unsere</translation>
    </message>
    <message>
        <source>Nobody is on record yet. Add people on the page People, or import contacts.csv.</source>
        <translation>Noch ist niemand eingetragen. Personen auf der Seite Personen hinzufügen oder contacts.csv importieren.</translation>
    </message>
    <message>
        <source>Move %1 on the map</source>
        <translation>%1 auf der Karte verschieben</translation>
    </message>
    <message>
        <source>%1 reports to %2</source>
        <translation>%1 berichtet an %2</translation>
    </message>
    <message>
        <source>Let %1 stand tidily</source>
        <translation>%1 ordentlich stellen</translation>
    </message>
    <message>
        <source>Draw a line from %1 to %2</source>
        <translation>Linie von %1 zu %2 ziehen</translation>
    </message>
    <message>
        <source>Remove the line from %1 to %2</source>
        <translation>Linie von %1 zu %2 entfernen</translation>
    </message>
    <message>
        <source>Whose roles are shown</source>
        <translation>Wessen Rollen gezeigt werden</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Put everybody on the map</source>
        <translation>Alle auf die Karte setzen</translation>
    </message>
    <message>
        <source>Let all cards stand tidily</source>
        <translation>Alle Karten ordentlich stellen</translation>
    </message>
    <message>
        <source>Tidy the stakeholder map</source>
        <translation>Stakeholder-Karte ordnen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show the whole map</source>
        <translation>Die ganze Karte zeigen</translation>
    </message>
    <message>
        <source>Save the map as a picture</source>
        <translation>Die Karte als Bild speichern</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Enter goes to the person</source>
        <translation>Die Eingabetaste geht zur Person</translation>
    </message>
    <message>
        <source>of the person</source>
        <translation>der Person</translation>
    </message>
    <message>
        <source>None: every role and department is covered.</source>
        <translation>Keine: jede Rolle und Abteilung ist abgedeckt.</translation>
    </message>
    <message>
        <source>Not on the map: %1</source>
        <translation>Nicht auf der Karte: %1</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>Put %1 on the map</source>
        <translation>%1 auf die Karte setzen</translation>
    </message>
    <message>
        <source>Move %1 people on the map</source>
        <translation>%1 Personen auf der Karte verschieben</translation>
    </message>
    <message>
        <source>Let %1 people stand tidily</source>
        <translation>%1 Personen ordentlich stellen</translation>
    </message>
    <message>
        <source>Nobody is present. Log a call (Ctrl+L) to say who met whom.</source>
        <translation>Niemand ist da. Ein Gespräch erfassen (Strg+L), um zu sagen, wer wen traf.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
</context>
<context>
    <name>foothold::StandingCard</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Contraction</source>
        <translation>Schrumpfung</translation>
    </message>
    <message>
        <source>Lifetime value</source>
        <translation>Kundenwert</translation>
    </message>
    <message>
        <source>Open potential</source>
        <translation>Offenes Potenzial</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signale</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Wo der Kunde steht</translation>
    </message>
    <message>
        <source>%1%2 of %3 warn</source>
        <translation>%1%2 von %3 warnen</translation>
    </message>
    <message>
        <source>%1 times the CAC</source>
        <translation>das %1-Fache der CAC</translation>
    </message>
    <message>
        <source>! overdue since %1</source>
        <translation>! überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Review on %1</source>
        <translation>Review am %1</translation>
    </message>
    <message>
        <source>Nothing is agreed. Add an action on the page Plan, or plan a review under QBRs.</source>
        <translation>Nichts ist vereinbart. Auf der Seite „Plan“ eine Aktion hinzufügen oder unter „QBRs“ einen Review planen.</translation>
    </message>
    <message>
        <source>No signal fires on this day.</source>
        <translation>An diesem Tag schlägt kein Signal an.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>foothold::StartPage</name>
    <message>
        <source>Account plans, whitespace and health — in one file that is yours.</source>
        <translation>Kundenpläne, Whitespace und Gesundheit – in einer Datei, die Ihnen gehört.</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Das Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>A believable portfolio of 40 invented accounts</source>
        <translation>Ein glaubhaftes Portfolio aus 40 erfundenen Kunden</translation>
    </message>
    <message>
        <source>New book…</source>
        <translation>Neues Buch…</translation>
    </message>
    <message>
        <source>Open a book…</source>
        <translation>Buch öffnen…</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Ordner importieren…</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Beschäftigt</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt benutzte Bücher</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Import files…</source>
        <translation>Dateien importieren…</translation>
    </message>
    <message>
        <source>Exports of other systems, spreadsheets and calendars</source>
        <translation>Exporte anderer Systeme, Tabellen und Kalender</translation>
    </message>
    <message>
        <source>A folder of CSV files as Foothold exports them</source>
        <translation>Ein Ordner mit CSV-Dateien, wie Foothold sie exportiert</translation>
    </message>
</context>
<context>
    <name>foothold::StatusFoot</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>▲ damaged: read-only</source>
        <translation>▲ beschädigt: nur lesbar</translation>
    </message>
    <message>
        <source>checking the book…</source>
        <translation>das Buch wird geprüft…</translation>
    </message>
    <message>
        <source>book checked ✓</source>
        <translation>Buch geprüft ✓</translation>
    </message>
    <message>
        <source>▲ no backup: %1</source>
        <translation>▲ keine Sicherung: %1</translation>
    </message>
    <message>
        <source>last backup %1</source>
        <translation>letzte Sicherung %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, how fresh its facts are</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>foothold::Store</name>
    <message>
        <source>The backup could not be made</source>
        <translation>Die Sicherung konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>%1 exists already and is not overwritten. Choose another name.</source>
        <translation>%1 gibt es schon und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The backup of %1 was not kept, because the book is damaged: %2 Restore an older backup.</source>
        <translation>Die Sicherung von %1 wurde nicht behalten, weil das Buch beschädigt ist: %2 Stellen Sie eine ältere Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1: %2 could not be written. Check the folder and its free space.</source>
        <translation>%1: %2 konnte nicht geschrieben werden. Prüfen Sie den Ordner und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The folder of backups %1 could not be made. Check that you may write beside the book.</source>
        <translation>Der Ordner der Sicherungen %1 konnte nicht angelegt werden. Prüfen Sie, ob Sie neben dem Buch schreiben dürfen.</translation>
    </message>
    <message>
        <source>The backup was not restored</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt</translation>
    </message>
    <message>
        <source>The backup was not restored: the present book could not be kept as %1. Check the free space.</source>
        <translation>Die Sicherung wurde nicht wiederhergestellt: das jetzige Buch konnte nicht als %1 aufgehoben werden. Prüfen Sie den freien Platz.</translation>
    </message>
    <message>
        <source>The folder of %1 does not exist. Create it first.</source>
        <translation>Den Ordner von %1 gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>%1 cannot be restored over itself.</source>
        <translation>%1 kann nicht über sich selbst wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not restored: %2 Choose an older backup.</source>
        <translation>%1 ist beschädigt und wurde nicht wiederhergestellt: %2 Wählen Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>%1 could not be restored to %2. Check the folder and its free space.</source>
        <translation>%1 konnte nicht nach %2 wiederhergestellt werden. Prüfen Sie den Ordner und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The file has %1 bytes where %2 belong.</source>
        <translation>Die Datei hat %1 Bytes, wo %2 hingehören.</translation>
    </message>
    <message>
        <source>A record of %1 refers to a record of %2 that does not exist.</source>
        <translation>Ein Datensatz von %1 verweist auf einen Datensatz von %2, den es nicht gibt.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not written to: %2 Restore a backup of it (menu File, Backups, or &quot;foothold-cli restore&quot;).</source>
        <translation>%1 ist beschädigt und wurde nicht verändert: %2 Stellen Sie eine Sicherung wieder her (Menü Datei, Sicherungen, oder „foothold-cli restore“).</translation>
    </message>
    <message>
        <source>The book could not be opened</source>
        <translation>Das Buch konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Foothold book.</source>
        <translation>%1 ist ein Ordner, kein Buch von Foothold.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is not a Foothold book. Choose a file that Foothold has made.</source>
        <translation>%1 ist kein Buch von Foothold. Wählen Sie eine Datei, die Foothold gemacht hat.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Foothold. Install that version to open it.</source>
        <translation>%1 wurde von einer neueren Version von Foothold geschrieben. Installieren Sie diese Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 is damaged: it has no version. Restore a backup of it.</source>
        <translation>%1 ist beschädigt: es hat keine Version. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2.</source>
        <translation>%1 konnte nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of Foothold. Open it once in the window, which keeps a backup and brings it up to date.</source>
        <translation>%1 stammt von einer älteren Version von Foothold. Öffnen Sie es einmal im Fenster; das behält eine Sicherung und bringt es auf den neuen Stand.</translation>
    </message>
    <message>
        <source>The book could not be brought up to date, and is unchanged</source>
        <translation>Das Buch konnte nicht auf den neuen Stand gebracht werden und ist unverändert</translation>
    </message>
    <message>
        <source>The book could not be created</source>
        <translation>Das Buch konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>The folder of %1 cannot be written to. Choose another one.</source>
        <translation>In den Ordner von %1 kann nicht geschrieben werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 could not be created. Check the folder and its free space.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen Sie den Ordner und seinen freien Platz.</translation>
    </message>
    <message>
        <source>The book could not be read</source>
        <translation>Das Buch konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>Die Änderung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 is open for reading only; nothing was changed.</source>
        <translation>%1 ist nur zum Lesen geöffnet; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be taken back or repeated, because the book was changed by another program since. Nothing was changed.</source>
        <translation>„%1“ kann nicht zurückgenommen oder wiederholt werden, weil das Buch seitdem von einem anderen Programm geändert wurde. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The history could not be read</source>
        <translation>Der Verlauf konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>A record of %1 breaks a rule of the book (%2). Nothing was changed.</source>
        <translation>Ein Datensatz von %1 verletzt eine Regel des Buchs (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The table %1 could not be read or written</source>
        <translation>Die Tabelle %1 konnte nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is missing. Install it (on Debian: libqt6sql6-sqlite) and start again.</source>
        <translation>Der SQLite-Treiber von Qt fehlt. Installieren Sie ihn (unter Debian: libqt6sql6-sqlite) und starten Sie neu.</translation>
    </message>
    <message>
        <source>Foothold and Qt&apos;s SQLite driver use different copies of SQLite, which could damage a book. Install a Qt that uses the system&apos;s SQLite.</source>
        <translation>Foothold und der SQLite-Treiber von Qt benutzen verschiedene Kopien von SQLite, was ein Buch beschädigen könnte. Installieren Sie ein Qt, das das SQLite des Systems benutzt.</translation>
    </message>
    <message>
        <source>%1 was moved or replaced while it was open. Close it and open it again.</source>
        <translation>%1 wurde verschoben oder ersetzt, während es offen war. Schließen Sie es und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 is open in another Foothold. Close it there and try again.</source>
        <translation>%1 ist in einem anderen Foothold geöffnet. Schließen Sie es dort und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 cannot be written to. Copy it to a folder where you may write.</source>
        <translation>In %1 kann nicht geschrieben werden. Kopieren Sie es in einen Ordner, in dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>the disk is full. Nothing was changed in %1; free some space and try again.</source>
        <translation>der Datenträger ist voll. In %1 wurde nichts geändert; schaffen Sie Platz und versuchen Sie es wieder.</translation>
    </message>
    <message>
        <source>%1 is not a Foothold book.</source>
        <translation>%1 ist kein Buch von Foothold.</translation>
    </message>
    <message>
        <source>%1 is damaged. Restore a backup of it (menu File, Backups, or &quot;foothold-cli restore&quot;).</source>
        <translation>%1 ist beschädigt. Stellen Sie eine Sicherung wieder her (Menü Datei, Sicherungen, oder „foothold-cli restore“).</translation>
    </message>
    <message>
        <source>reading or writing %1 failed. Check the disk, the folder and its free space.</source>
        <translation>Lesen oder Schreiben von %1 ist fehlgeschlagen. Prüfen Sie den Datenträger, den Ordner und seinen freien Platz.</translation>
    </message>
</context>
<context>
    <name>foothold::TableSaver</name>
    <message>
        <source>A table is saved as .xlsx or .csv, not as &quot;%1&quot;.</source>
        <translation>Eine Tabelle wird als .xlsx oder .csv gespeichert, nicht als „%1“.</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>There is no table on this page.</source>
        <translation>Auf dieser Seite ist keine Tabelle.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Table saved</source>
        <translation>Tabelle gespeichert</translation>
    </message>
    <message>
        <source>1 row is in %1.</source>
        <translation>1 Zeile steht in %1.</translation>
    </message>
    <message>
        <source>%1 rows are in %2.</source>
        <translation>%1 Zeilen stehen in %2.</translation>
    </message>
    <message>
        <source>Save table as…</source>
        <translation>Tabelle speichern…</translation>
    </message>
    <message>
        <source>The table was closed before it was read: %1 was not written.</source>
        <translation>Die Tabelle wurde geschlossen, bevor sie gelesen war: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Reading the table for %1…</source>
        <translation>Die Tabelle für %1 wird gelesen …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>foothold::TaskCard</name>
    <message>
        <source>&amp;Done…</source>
        <translation>&amp;Erledigt…</translation>
    </message>
    <message>
        <source>Put &amp;off…</source>
        <translation>&amp;Zurückstellen…</translation>
    </message>
    <message>
        <source>Dis&amp;miss…</source>
        <translation>Ver&amp;werfen…</translation>
    </message>
    <message>
        <source>New &amp;action…</source>
        <translation>Neue &amp;Maßnahme…</translation>
    </message>
    <message>
        <source>&amp;Write…</source>
        <translation>&amp;Schreiben…</translation>
    </message>
    <message>
        <source>Open a&amp;ccount</source>
        <translation>&amp;Kunden öffnen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>first seen %1</source>
        <translation>zuerst gesehen %1</translation>
    </message>
    <message>
        <source>No longer true on %1. It stays until somebody has settled it.</source>
        <translation>Am %1 nicht mehr wahr. Es bleibt, bis jemand es erledigt hat.</translation>
    </message>
    <message>
        <source>Expansion is held back to “%1”: %2.</source>
        <translation>Ausbau wird zurückgehalten auf „%1“: %2.</translation>
    </message>
    <message>
        <source>Nothing fires for this account on this day.</source>
        <translation>An diesem Tag schlägt für diesen Kunden nichts an.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
</context>
<context>
    <name>foothold::TaskTree</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>The whole book</source>
        <translation>Das ganze Buch</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segment %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No meeting</source>
        <translation>Keine Runde</translation>
    </message>
    <message>
        <source> (no longer true)</source>
        <translation> (nicht mehr wahr)</translation>
    </message>
    <message>
        <source>⏸ %1, until %2</source>
        <translation>⏸ %1, bis %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✕ %1</source>
        <translation>✕ %1</translation>
    </message>
    <message>
        <source>%1 !</source>
        <translation>%1 !</translation>
    </message>
    <message>
        <source>Settled or put off</source>
        <translation>Erledigt oder zurückgestellt</translation>
    </message>
    <message>
        <source>New this week, nothing due</source>
        <translation>Neu in dieser Woche, nichts fällig</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Runde</translation>
    </message>
</context>
<context>
    <name>foothold::TimelineSection</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Filter by words…</source>
        <translation>Nach Wörtern filtern…</translation>
    </message>
    <message>
        <source>Filter by words</source>
        <translation>Nach Wörtern filtern</translation>
    </message>
    <message>
        <source>Nothing is on record yet: log a conversation with Ctrl+L.</source>
        <translation>Noch ist nichts eingetragen: mit Strg+L ein Gespräch erfassen.</translation>
    </message>
    <message>
        <source>Nothing of that happened.</source>
        <translation>Davon ist nichts geschehen.</translation>
    </message>
</context>
<context>
    <name>foothold::TodayPage</name>
    <message>
        <source>Settled, too</source>
        <translation>Auch Erledigtes</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigen</translation>
    </message>
    <message>
        <source>By meeting</source>
        <translation>Nach Runde</translation>
    </message>
    <message>
        <source>Group the tasks</source>
        <translation>Aufgaben gruppieren</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Wessen Aufgaben</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Neu suchen</translation>
    </message>
    <message>
        <source>Looks for signals since the last time (F5)</source>
        <translation>Sucht Signale seit dem letzten Mal (F5)</translation>
    </message>
    <message>
        <source>Print a&amp;genda</source>
        <translation>&amp;Agenda drucken</translation>
    </message>
    <message>
        <source>All meetings…</source>
        <translation>Alle Runden…</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Space settles the task, S puts it off, Delete dismisses it, Enter opens the account</source>
        <translation>Die Leertaste erledigt die Aufgabe, S stellt sie zurück, Entf verwirft sie, die Eingabetaste öffnet den Kunden</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1 tasks</source>
        <translation>%1 Aufgaben</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, %1 überfällig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Nothing to do. Signals, actions and reviews appear here when they are due: plan reviews, or import more of what happened.</source>
        <translation>Nichts zu tun. Signale, Aktionen und Reviews erscheinen hier, wenn sie fällig sind: Reviews planen oder mehr von dem importieren, was geschah.</translation>
    </message>
    <message>
        <source>Plan reviews</source>
        <translation>Reviews planen</translation>
    </message>
</context>
<context>
    <name>foothold::TopBar</name>
    <message>
        <source>This book is open for reading only.</source>
        <translation>Dieses Buch ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>as of today, %1</source>
        <translation>Stand heute, %1</translation>
    </message>
    <message>
        <source>as of %1, not today</source>
        <translation>Stand %1, nicht heute</translation>
    </message>
    <message>
        <source>The date that all figures are calculated for</source>
        <translation>Der Tag, für den alle Werte berechnet werden</translation>
    </message>
    <message>
        <source>Figures as of %1</source>
        <translation>Werte zum Stand %1</translation>
    </message>
    <message>
        <source>saving…</source>
        <translation>wird gespeichert…</translation>
    </message>
    <message>
        <source>saved ✓</source>
        <translation>gespeichert ✓</translation>
    </message>
</context>
<context>
    <name>foothold::TourDialog</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Every account with its figures. Type to filter, group and keep views, edit in place, paste rows of a spreadsheet. Enter opens an account.</source>
        <translation>Jeder Kunde mit seinen Werten. Tippen filtert; gruppieren und Ansichten behalten, am Ort bearbeiten, Zeilen einer Tabelle einfügen. Die Eingabetaste öffnet einen Kunden.</translation>
    </message>
    <message>
        <source>An account</source>
        <translation>Ein Kunde</translation>
    </message>
    <message>
        <source>Its pages hold people, contracts, whitespace, health, outcomes, plan and reviews. Click a figure above them: beside it opens what it is made of, down to the facts, and why it changed.</source>
        <translation>Seine Seiten enthalten Personen, Verträge, Whitespace, Gesundheit, Ergebnisse, Plan und Reviews. Ein Klick auf einen Wert darüber öffnet daneben, woraus er besteht, bis zu den Tatsachen, und warum er sich geändert hat.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>What to do, for whom, why and until when. Space settles a task, S puts it off, Delete dismisses a signal.</source>
        <translation>Was zu tun ist, für wen, warum und bis wann. Die Leertaste erledigt eine Aufgabe, S stellt sie zurück, Entf verwirft ein Signal.</translation>
    </message>
    <message>
        <source>QBRs</source>
        <translation>QBRs</translation>
    </message>
    <message>
        <source>The reviews of the quarter: what each still lacks, who comes, which data is stale. Hold one while you sit in it.</source>
        <translation>Die Reviews des Quartals: was jedem noch fehlt, wer kommt, welche Daten veraltet sind. Durchführen, während Sie darin sitzen.</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>What is still to be won, accounts by products and by dimensions, rolled up by segment or CSM.</source>
        <translation>Was noch zu gewinnen ist, Kunden nach Produkten und nach Dimensionen, zusammengefasst nach Segment oder CSM.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Bindung</translation>
    </message>
    <message>
        <source>GRR and NRR with their bands, the waterfall, who stands behind each bar, why customers left.</source>
        <translation>GRR und NRR mit ihren Bändern, der Wasserfall, wer hinter jedem Balken steht, warum Kunden gingen.</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>Verlängerungen</translation>
    </message>
    <message>
        <source>The next four quarters with checkpoints, forecast and risk.</source>
        <translation>Die nächsten vier Quartale mit Prüfpunkten, Prognose und Risiko.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Import and export, backups, and everything that was changed. The date at the top right shows the whole book as of any day. That was the tour.</source>
        <translation>Import und Export, Sicherungen und alles, was geändert wurde. Das Datum oben rechts zeigt das ganze Buch zum Stand eines beliebigen Tags. Das war der Rundgang.</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
</context>
<context>
    <name>foothold::WhatIfDialog</name>
    <message>
        <source>ARR</source>
        <translation>ARR</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Gesundheit</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Reife</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Whitespace</source>
        <translation>Whitespace</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Contraction warnings</source>
        <translation>Warnungen vor Schrumpfung</translation>
    </message>
    <message>
        <source>GRR of its segment</source>
        <translation>GRR seines Segments</translation>
    </message>
    <message>
        <source>NRR of its segment</source>
        <translation>NRR seines Segments</translation>
    </message>
    <message>
        <source>GRR of the book</source>
        <translation>GRR des Buchs</translation>
    </message>
    <message>
        <source>NRR of the book</source>
        <translation>NRR des Buchs</translation>
    </message>
    <message>
        <source>the &amp;champion leaves</source>
        <translation>der &amp;Champion geht</translation>
    </message>
    <message>
        <source>the customer &amp;leaves</source>
        <translation>der &amp;Kunde geht</translation>
    </message>
    <message>
        <source> % usage</source>
        <translation> % Nutzung</translation>
    </message>
    <message>
        <source> seats</source>
        <translation> Plätze</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Figures before and after</source>
        <translation>Werte vorher und nachher</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Signals that come and go</source>
        <translation>Signale, die kommen und gehen</translation>
    </message>
    <message>
        <source>What if: %1</source>
        <translation>Was wäre, wenn: %1</translation>
    </message>
    <message>
        <source>Change of usage in percent</source>
        <translation>Änderung der Nutzung in Prozent</translation>
    </message>
    <message>
        <source>More or fewer seats</source>
        <translation>Mehr oder weniger Plätze</translation>
    </message>
    <message>
        <source>+ fires</source>
        <translation>+ schlägt an</translation>
    </message>
    <message>
        <source>− fires no more</source>
        <translation>− schlägt nicht mehr an</translation>
    </message>
    <message>
        <source>No signal comes or goes.</source>
        <translation>Kein Signal kommt oder geht.</translation>
    </message>
    <message>
        <source>As of %1, with everything else as it is. Nothing is saved.</source>
        <translation>Stand %1, alles Übrige bleibt, wie es ist. Nichts wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>foothold::WhitespaceMapView</name>
    <message>
        <source>Whitespace map</source>
        <translation>Whitespace-Karte</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>foothold::WhitespacePage</name>
    <message>
        <source>Open potential</source>
        <translation>Offenes Potenzial</translation>
    </message>
    <message>
        <source>Whitespace score, mean</source>
        <translation>Whitespace-Wert, Mittel</translation>
    </message>
    <message>
        <source>Product with the most to win</source>
        <translation>Produkt, bei dem am meisten zu gewinnen ist</translation>
    </message>
    <message>
        <source>Widest dimension</source>
        <translation>Weiteste Dimension</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Accounts and products</source>
        <translation>Kunden und Produkte</translation>
    </message>
    <message>
        <source>Accounts and dimensions</source>
        <translation>Kunden und Dimensionen</translation>
    </message>
    <message>
        <source>What is still to be won stands here once the book has accounts and products: import them under Data.</source>
        <translation>Was noch zu gewinnen ist, steht hier, sobald das Buch Kunden und Produkte hat: importieren Sie sie unter Daten.</translation>
    </message>
    <message>
        <source>Roll up</source>
        <translation>Zusammenfassen</translation>
    </message>
    <message>
        <source>Every account</source>
        <translation>Jeder Kunde</translation>
    </message>
    <message>
        <source>By parent account</source>
        <translation>Nach Konzernkunde</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Nach Segment</translation>
    </message>
    <message>
        <source>By CSM</source>
        <translation>Nach CSM</translation>
    </message>
    <message>
        <source>O owned  P pipeline  W whitespace  C competitor  I in-house  – does not fit; the darker, the more is open</source>
        <translation>O im Einsatz  P Pipeline  W Whitespace  C Wettbewerber  I Eigenlösung  – passt nicht; je dunkler, desto mehr ist offen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Dimensions</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>1 open cell has no value yet</source>
        <translation>1 offenes Feld hat noch keinen Wert</translation>
    </message>
    <message>
        <source>%1 open cells have no value yet</source>
        <translation>%1 offene Felder haben noch keinen Wert</translation>
    </message>
    <message>
        <source>, %1 accounts without a rate left out</source>
        <translation>, %1 Kunden ohne Kurs ausgelassen</translation>
    </message>
    <message>
        <source>of 1 account</source>
        <translation>von 1 Kunden</translation>
    </message>
    <message>
        <source>of %1 accounts</source>
        <translation>von %1 Kunden</translation>
    </message>
    <message>
        <source>%1 open, %2 of %3 accounts own it</source>
        <translation>%1 offen, %2 von %3 Kunden haben es</translation>
    </message>
    <message>
        <source>%1 on average, known of %2 accounts</source>
        <translation>%1 im Mittel, bekannt von %2 Kunden</translation>
    </message>
    <message>
        <source>Whole book</source>
        <translation>Ganzes Buch</translation>
    </message>
    <message>
        <source>calculating…</source>
        <translation>wird berechnet…</translation>
    </message>
</context>
<context>
    <name>foothold::WhitespaceSection</name>
    <message>
        <source>Start an &amp;opportunity…</source>
        <translation>&amp;Chance beginnen…</translation>
    </message>
    <message>
        <source>No product of the book fits this account: import products.csv, or add a contract line.</source>
        <translation>Kein Produkt des Buchs passt zu diesem Kunden: products.csv importieren oder eine Vertragsposition hinzufügen.</translation>
    </message>
    <message>
        <source>Products and departments</source>
        <translation>Produkte und Abteilungen</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Recorded for this cell</source>
        <translation>Für dieses Feld eingetragen</translation>
    </message>
    <message>
        <source>Whole account</source>
        <translation>Ganzer Kunde</translation>
    </message>
    <message>
        <source>confirmed open</source>
        <translation>als offen bestätigt</translation>
    </message>
    <message>
        <source>Whole map</source>
        <translation>Ganze Karte</translation>
    </message>
    <message>
        <source>Open potential</source>
        <translation>Offenes Potenzial</translation>
    </message>
    <message>
        <source>Owned: %1. In the pipeline: %2.</source>
        <translation>Im Einsatz: %1. In der Pipeline: %2.</translation>
    </message>
</context>
<context>
    <name>foothold::WordTable</name>
    <message>
        <source>What the words of the column become</source>
        <translation>Was aus den Wörtern der Spalte wird</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>One word is not understood.</source>
        <translation>Ein Wort wird nicht verstanden.</translation>
    </message>
    <message>
        <source>%1 words are not understood.</source>
        <translation>%1 Wörter werden nicht verstanden.</translation>
    </message>
    <message>
        <source>Counted are the first %1 rows.</source>
        <translation>Gezählt sind die ersten %1 Zeilen.</translation>
    </message>
    <message>
        <source>There are more words; what they become is chosen for all of them together.</source>
        <translation>Es gibt weitere Wörter; was aus ihnen wird, wird für alle zusammen gewählt.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 becomes</source>
        <translation>Aus %1 wird</translation>
    </message>
    <message>
        <source>%1, not understood, becomes</source>
        <translation>Aus %1, nicht verstanden, wird</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>Bitte wählen</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>▲ %1 – not understood</source>
        <translation>▲ %1 – nicht verstanden</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>Alle anderen</translation>
    </message>
    <message>
        <source>All others become</source>
        <translation>Aus allen anderen wird</translation>
    </message>
    <message>
        <source>Their rows are rejected</source>
        <translation>Ihre Zeilen werden abgelehnt</translation>
    </message>
    <message>
        <source>Left empty, and counted</source>
        <translation>Bleibt leer und wird gezählt</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
</context>
<context>
    <name>foothold::Workspace</name>
    <message>
        <source>Open accounts</source>
        <translation>Offene Kunden</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>This book is damaged and is shown read-only. %1</source>
        <translation>Dieses Buch ist beschädigt und nur zum Lesen geöffnet. %1</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>This book lies on a medium that cannot be written to: it is shown read-only.</source>
        <translation>Dieses Buch liegt auf einem Datenträger, auf den nicht geschrieben werden kann: es ist nur zum Lesen geöffnet.</translation>
    </message>
</context>
</TS>
