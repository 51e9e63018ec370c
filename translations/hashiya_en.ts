<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Hashiya::About</name>
    <message>
        <source>About Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk for close reading of Arabic news. It works offline; what you correct stays with you. Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::AdjudicationModel</name>
    <message>
        <source>%1: %2, only yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, only theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 for you, %3 for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, with other attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 says %3 for you, %4 for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked: as you have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picked: as they have it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::AdjudicationPanel</name>
    <message numerus="yes">
        <source>Beside the marks of %1: %n differences.</source>
        <translation>
            <numerusform>Beside the marks of %1: one difference.</numerusform>
            <numerusform>Beside the marks of %1: %n differences.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 as you have it, 2 as they have it, 0 leaves it open, Ctrl+A theirs everywhere. Enter does what was picked, Escape leaves the marks as they are. One undo takes all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Do what was picked (%n)</source>
        <translation>
            <numerusform>Do what was picked (%n)</numerusform>
            <numerusform>Do what was picked (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between two annotators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same words and type (F1): %1; words that overlap (F1): %2. By word: Cohen&apos;s kappa %3, Krippendorff&apos;s alpha %4; with edges: %5.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::AnchorListModel</name>
    <message>
        <source>%1: %2 became %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is gone, and its mark goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 stands elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ArticlePane</name>
    <message>
        <source>Open a project with Ctrl+O, or make a new one in the menu File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a report with Ctrl+I, or drop a text file here. Hashiya marks who, where, how much and when by itself; you correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file has the text that the article has already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file annotates another text. Open the article it belongs to first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ArticleView</name>
    <message>
        <source>Not part of the article</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::AttributesForm</name>
    <message>
        <source>not chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::AttributesModel</name>
    <message>
        <source>Arabic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices: a | b</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::AttributesTable</name>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CharacterWords</name>
    <message>
        <source>Counts as an Arabic letter that is not seen; signs beside it go its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a Latin letter that is not seen; signs beside it go its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts as a letter from right to left that is not seen; signs beside it go its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins words that go from left to right, up to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins words that go from right to left, up to PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the last embedding or override.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything up to PDF from left to right, whatever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows everything up to PDF from right to left, whatever it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins words from left to right that change nothing around them, up to PDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins words from right to left that change nothing around them, up to PDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins words that go as their first letter does and change nothing around them, up to PDI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the last isolate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A jump to the next column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of a line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space at which no line is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a word may be broken; seen only there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretches the join of two letters and says nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets a line be broken where no space is seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps two letters from joining.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a letter the form in which it joins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A narrow space at which no line is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps a line from being broken here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the encoding at the beginning of a file; inside a text it is a leftover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can make the text read otherwise than it is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not seen, inside a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which is not seen, inside a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter of another alphabet in an Arabic word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an Arabic letter in a Latin word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of two alphabets in one word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters of Persian, Urdu or Kurdish that look like Arabic ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as shapes of letters, which a search may miss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digits of several sets in one number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter in a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, which looks like the usual sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign over or under the letter before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1. It can probably go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here: %1. Probably meant: “%2”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CharactersPane</name>
    <message>
        <source>Characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters at the caret or in the selection</source>
        <translation>
            <numerusform>%n character at the caret or in the selection</numerusform>
            <numerusform>%n characters at the caret or in the selection</numerusform>
        </translation>
    </message>
    <message>
        <source>The characters of the open article are told here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this article is other than it looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places that may be other than they look</source>
        <translation>
            <numerusform>%n place that may be other than it looks</numerusform>
            <numerusform>%n places that may be other than they look</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places that may be other than they look</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CheckTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::Checks</name>
    <message>
        <source>The parts and their total do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shares of one whole are more than all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change is not the one between its two values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headline and the report count differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 on the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 inside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins inside a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends inside a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A space at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A proclitic is marked with the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is of another kind than the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to a name of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The type has no attribute %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The attribute %1 has a value that it cannot have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures without a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words with different types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words only sometimes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that may not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edges of marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does not fit the type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the text has %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>Reading the project: %n article left.</numerusform>
            <numerusform>Reading the project: %n articles left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit together in the marks of the open article is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask: the marks fit together, and every figure has a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions about the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes there · %2: right as it is, no source needed · a letter gives all the same type · %3 rejects · %4: is it true? · %5: all places of the words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ColorField</name>
    <message>
        <source>no colour: write # and six digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move just far enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: move the colour just far enough</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CommandListModel</name>
    <message>
        <source>switched on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CommandPalette</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command or the title of an article, in Arabic or English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command or the title of an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CompareView</name>
    <message>
        <source>First article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the two articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither article has marks that could be compared. Let the program suggest marks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two articles to compare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ComparisonSheet</name>
    <message>
        <source>Two reports compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>one in conflict</numerusform>
            <numerusform>%n in conflict</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compatible</source>
        <translation>
            <numerusform>one compatible</numerusform>
            <numerusform>%n compatible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the first</source>
        <translation>
            <numerusform>one only in the first</numerusform>
            <numerusform>%n only in the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the second</source>
        <translation>
            <numerusform>one only in the second</numerusform>
            <numerusform>%n only in the second</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>one agrees</numerusform>
            <numerusform>%n agree</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::CorrectionBar</name>
    <message>
        <source>Correct the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::DamageDialog</name>
    <message>
        <source>Damaged project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the newest sound backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. It becomes a new project beside the damaged one; what was done after it is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring what can be read into a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article by article and mark by mark. It then says what is lost. The damaged project is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do nothing now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::DetailsForm</name>
    <message>
        <source>Details of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Details of %n articles</source>
        <translation>
            <numerusform>Details of %n article</numerusform>
            <numerusform>Details of %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year, month and day, as in 2025-09-14. Days that the text tells from its own are reckoned from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders in folders stand behind a slash: Markets/Oil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different; stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-09-14</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::DiffButton</name>
    <message>
        <source>Words that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7 goes to the next ones, Shift+F7 to those before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show words that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes no difference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proclitics (و ف ب ل ك)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::DisplayNames</name>
    <message>
        <source>A mark was confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A suggestion was rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark was given another type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edge of a mark was moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of a mark was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of a mark was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark was linked to a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions of one type were confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article was searched for marks again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An article was taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked and true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words were marked everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks were removed everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article got a newer text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tagset was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two marks were linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link between two marks was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link between two marks was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The speaker of a quotation was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source of a mark was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks were given one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks were found right as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attribute of a mark was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions of one type were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions by one rule were confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions by one rule were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions of one name were confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All suggestions of one name were rejected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several articles were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several articles were taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of articles were changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ErrorStrip</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::EverywherePanel</name>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>Reading the project: %n article left.</numerusform>
            <numerusform>Reading the project: %n articles left.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing will change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks will be removed. One undo brings all back.</source>
        <translation>
            <numerusform>%n mark will be removed. One undo brings it back.</numerusform>
            <numerusform>%n marks will be removed. One undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places will be marked as %1. One undo takes all back.</source>
        <translation>
            <numerusform>%n place will be marked as %1. One undo takes it back.</numerusform>
            <numerusform>%n places will be marked as %1. One undo takes all back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticks · a letter chooses the type · %2 removes marks · %3: the whole project · %4 does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ExportPane</name>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an article to see its export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated JSON, %1, as the file would be written now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated JSON, %1. Lines %2 to %3 of %4 are shown; the file gets all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::Exports</name>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FactSheet</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>one figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked and true</source>
        <translation>
            <numerusform>one checked and true</numerusform>
            <numerusform>%n checked and true</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>one disputed</numerusform>
            <numerusform>%n disputed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>one wrong</numerusform>
            <numerusform>%n wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>one without a source</numerusform>
            <numerusform>%n without a source</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact-check sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the report says it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FileQuestions</name>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya projects (*.hashiya)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts and annotated JSON (*.txt *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text, marked by another annotator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotated JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a fact-check sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FindBar</name>
    <message>
        <source>Not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all places (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FindSwitches</name>
    <message>
        <source>How words are looked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proclitics may stand before them (و ف ب ل ك)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes no difference:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FindingWords</name>
    <message>
        <source>Both say the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both say the same in different units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is the same, but only one of them says about, over, under or up to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One says about, and the other lies within a tenth of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One gives bounds, and the other lies within them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is the other, rounded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One period lies within the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two periods share a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both speak of the same thing in one unit, with different values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both write this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both use the form %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: one is a part of the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 look like two spellings of one name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words are marked as two types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both quote the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One quotes a part of what the other quotes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words, said by %1 in the first and by %2 in the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One speaker, but only %1% of the words are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>the words of the article, then their value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the second article was found to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the first article was found to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words around both: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stand in paragraphs that belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points, with a sign</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both give this person one role: %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two roles for one person: %1 in the first, %2 in the second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both give something of what they report to this source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 sound like one name in two scripts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2: the words of one are those of the other in its language.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FindingsModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::FindingsPane</name>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of findings to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, finding, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No finding is of the chosen kinds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::HistoryListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done. when, by whom, where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (the project is here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (undone and replaced)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::HistoryPane</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history of the open project is listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>On the way: %n steps left.</source>
        <translation>
            <numerusform>On the way: %n step left.</numerusform>
            <numerusform>On the way: %n steps left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the history has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was done after this was undone; no way leads back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to go back to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Going there undoes %n steps.</source>
        <translation>
            <numerusform>Going there undoes %n step.</numerusform>
            <numerusform>Going there undoes %n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going there does %n steps again.</source>
        <translation>
            <numerusform>Going there does %n step again.</numerusform>
            <numerusform>Going there does %n steps again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes to the chosen entry, %2 stops</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::HistoryWords</name>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was confirmed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The suggestion “%1” was rejected (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark “%1” was removed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark “%1” was given the type %2; it was %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was marked (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edges of a mark were moved; it covers “%1” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value of “%1” was changed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The note on “%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check of “%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was taken out of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was linked to the name “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions were confirmed (%1).</source>
        <translation>
            <numerusform>%n suggestion was confirmed (%1).</numerusform>
            <numerusform>%n suggestions were confirmed (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was marked everywhere (%2): %n marks.</source>
        <translation>
            <numerusform>“%1” was marked everywhere (%2): %n mark.</numerusform>
            <numerusform>“%1” was marked everywhere (%2): %n marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks on “%1” were removed everywhere: %n marks.</source>
        <translation>
            <numerusform>The marks on “%1” were removed everywhere: %n mark.</numerusform>
            <numerusform>The marks on “%1” were removed everywhere: %n marks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article was searched for marks again: %n of them came, changed or went.</source>
        <translation>
            <numerusform>The article was searched for marks again: %n of them came, changed or went.</numerusform>
            <numerusform>The article was searched for marks again: %n of them came, changed or went.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names were merged into “%1”: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is called “%2” now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” has no identifier any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” was given the identifier %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions were given the name “%1”.</source>
        <translation>
            <numerusform>%n mention was given the name “%1”.</numerusform>
            <numerusform>%n mentions were given the name “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name “%1” was given the type %2 with its %n mentions.</source>
        <translation>
            <numerusform>The name “%1” was given the type %2 with its %n mention.</numerusform>
            <numerusform>The name “%1” was given the type %2 with its %n mentions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name “%1” was taken off its %n mentions.</source>
        <translation>
            <numerusform>The name “%1” was taken off its %n mention.</numerusform>
            <numerusform>The name “%1” was taken off its %n mentions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form “%1” was taken from the name “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n names that no mark mentions were removed.</source>
        <translation>
            <numerusform>%n name that no mark mentions was removed.</numerusform>
            <numerusform>%n names that no mark mentions were removed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article “%1” was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article “%1” was taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps were undone.</source>
        <translation>
            <numerusform>%n step was undone.</numerusform>
            <numerusform>%n steps were undone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps were done again.</source>
        <translation>
            <numerusform>%n step was done again.</numerusform>
            <numerusform>%n steps were done again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule for “%1” was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rule for “%1” was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house rule for “%1” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The tagset was changed, and %n marks with it.</source>
        <translation>
            <numerusform>The tagset was changed, and %n mark with it.</numerusform>
            <numerusform>The tagset was changed, and %n marks with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tagset was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in the margin was written or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A note in the margin was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of the article was corrected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article got a newer text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks that ask for it were given one type (%1).</source>
        <translation>
            <numerusform>%n mark that asks for it was given one type (%1).</numerusform>
            <numerusform>%n marks that ask for it were given one type (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were found right as they are.</source>
        <translation>
            <numerusform>%n mark was found right as it is.</numerusform>
            <numerusform>%n marks were found right as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attribute of “%1” was changed (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Marks of another annotator were held against these: %n marks.</source>
        <translation>
            <numerusform>Marks of another annotator were held against these: one mark.</numerusform>
            <numerusform>Marks of another annotator were held against these: %n marks.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several articles were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several articles were taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title, source, day, folder or tags of the article “%1” were changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::HitDelegate</name>
    <message>
        <source>without %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::HitListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has no mark of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: will be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is %1 already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested as %1: will be confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested as %1: stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected before: will be %1 after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected before: stays so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be marked across %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belongs to %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>will be marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps another word: not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ImportBar</name>
    <message>
        <source>Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added, as one step.</source>
        <translation>
            <numerusform>%n article was added.</numerusform>
            <numerusform>%n articles were added, as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a text that is in the library already.</source>
        <translation>
            <numerusform>%n file has a text that is in the library already.</numerusform>
            <numerusform>%n files have a text that is in the library already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new articles are nearly the same as others.</source>
        <translation>
            <numerusform>%n of the new articles is nearly the same as another.</numerusform>
            <numerusform>%n of the new articles are nearly the same as others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read:</source>
        <translation>
            <numerusform>%n file could not be read:</numerusform>
            <numerusform>%n files could not be read:</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding articles: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::Inspector</name>
    <message>
        <source>Choose a mark in the article to see what it says and why it is there.

Tab goes to the next one that nobody has reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who or what is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what speaks for it or against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · certainty %2 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::KeysOverview</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous unreviewed mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reject a suggestion, remove an own mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move the end of the mark by a word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same by a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>move in the text; with Shift select, with Ctrl by word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo, also across closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add an article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>export, preview of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compare with another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger, smaller, natural size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the selection, or change the type of the current mark:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark, change or remove the same words everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the mark a house rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a note on the mark or the paragraph; Ctrl+Enter goes back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>correct the text; marks stay on their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show a pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the list of names: tick, make the ticked ones one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there: split mentions off, rename, set the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the history: go to the entry, stop on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to the mark around this one, to the first one inside; with the mouse, click again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link the mark with another one; set its speaker or source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find in the article, in the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next, previous place found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every command and article by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change the tagset: types, their letters and colours, links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirm, reject all suggestions of its type, rule or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say whether it is true, and what speaks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plots; in the library: details of the chosen articles</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::LibraryDelegate</name>
    <message>
        <source>✓ reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::LibraryModel</name>
    <message numerus="yes">
        <source>%n unreviewed</source>
        <translation>
            <numerusform>%n unreviewed</numerusform>
            <numerusform>%n unreviewed</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::LibraryPane</name>
    <message>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open. Open one or make a new one in the menu File.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty. Add a report as a text file, or drop it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article has these words in its title or source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same text as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% like “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search index is being made: %n articles left.</source>
        <translation>
            <numerusform>The search index is being made: %n article left.</numerusform>
            <numerusform>The search index is being made: %n articles left.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two articles have nearly the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the title or the source; or what articles have, as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most to review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::LinkChoiceRow</name>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>a link: from words, its kind, to words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::LinkPicker</name>
    <message>
        <source>This project can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the mark that is to be linked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the quotation or the figure first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tagset gives marks of this type no source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark of this article can be linked with this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark of this article names who could be the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark cannot be linked with itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks of this type cannot be a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tagset has no other link between these two marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::LinkStrip</name>
    <message>
        <source>How are “%1” and “%2” linked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link “%1” with “%2”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did “%2” say “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is “%2” the source of “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, or arrows and Enter, says how. Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and arrows go to another mark, Enter or a click takes it. Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab and arrows go to another mark, Enter or a click takes it. Delete leaves it without one. Escape cancels.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ListPanel</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::MainWindow</name>
    <message>
        <source>A comparison needs two articles. Add the other report with Ctrl+I first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are compared from their menu in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkController</name>
    <message>
        <source>Not marked: the words share only a part with the confirmed mark “%1”. Move its edges or remove it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not marked: the tagset lets no mark “%1” lie inside a mark “%2”, and “%3” is confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark lies around this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark lies inside this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkListPane</name>
    <message>
        <source>Search the marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The marks of the open article are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in the article and press the letter of a type; F1 lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark fits the search and the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and notes shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkMenus</name>
    <message>
        <source>Is it true?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>Reading the project: %n article left.</numerusform>
            <numerusform>Reading the project: %n articles left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm in the whole project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm in this article:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject in the whole project:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject in this article:</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of the type %1</source>
        <translation>
            <numerusform>%n suggestion of the type %1</numerusform>
            <numerusform>%n suggestions of the type %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions by the house rule %1</source>
        <translation>
            <numerusform>%n suggestion by the house rule %1</numerusform>
            <numerusform>%n suggestions by the house rule %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions by the same rule</source>
        <translation>
            <numerusform>%n suggestion by the same rule</numerusform>
            <numerusform>%n suggestions by the same rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of %1</source>
        <translation>
            <numerusform>%n suggestion of %1</numerusform>
            <numerusform>%n suggestions of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkSample</name>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample on a light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample on a dark page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::NameBook</name>
    <message>
        <source>written alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>have a form in common</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one is part of the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same name?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::NameDelegate</name>
    <message>
        <source>%1 = %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::NameForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elsewhere, for instance Q42</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::NameListModel</name>
    <message>
        <source>Are %1 and %2 one name? %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions here</source>
        <translation>
            <numerusform>%n mention here</numerusform>
            <numerusform>%n mentions here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other articles</source>
        <translation>
            <numerusform>%n in other articles</numerusform>
            <numerusform>%n in other articles</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentions</source>
        <comment>the title of an article</comment>
        <translation>
            <numerusform>%1: %n mention</numerusform>
            <numerusform>%1: %n mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hashiya::NamesPane</name>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark mentions this name. Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick two or more names with Space to make them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of two types, or with two identifiers, are not made one. Give them one type first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold a name with the arrow key and choose mentions that are somebody else&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n mentions get a name of their own, or the same with another identifier:</source>
        <translation>
            <numerusform>%n mention gets a name of its own, or the same with another identifier:</numerusform>
            <numerusform>%n mentions get a name of their own, or the same with another identifier:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is called:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They have that name already. Give another name or another identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove names that no mark mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s articles are being counted …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The names of the open article are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark has a name yet. The inspector gives one to a mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n names ticked.</source>
        <translation>
            <numerusform>%n name ticked.</numerusform>
            <numerusform>%n names ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names. A letter gives a name its type.</source>
        <translation>
            <numerusform>%n name. A letter gives a name its type.</numerusform>
            <numerusform>%n names. A letter gives a name its type.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names with their mentions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All notes of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the paragraph %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>on the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a paragraph that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the mark %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::PlaceListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: %n place</numerusform>
            <numerusform>%1: %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hashiya::PlotCollector</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n articles</source>
        <translation>
            <numerusform>up to %n article</numerusform>
            <numerusform>up to %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n figures</source>
        <translation>
            <numerusform>the newest %n figure</numerusform>
            <numerusform>the newest %n figures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentions %2</source>
        <extracomment>%2 is like &quot;in 3 articles&quot;</extracomment>
        <translation>
            <numerusform>%1: %n mention %2</numerusform>
            <numerusform>%1: %n mentions %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>in %n article</numerusform>
            <numerusform>in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: together in %n articles</source>
        <translation>
            <numerusform>%1: together in %n article</numerusform>
            <numerusform>%1: together in %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most mentioned names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::PlotTableModel</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::PlotsPane</name>
    <message>
        <source>Plots</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search index is being made: %n articles left.</source>
        <translation>
            <numerusform>The search index is being made: %n article left.</numerusform>
            <numerusform>The search index is being made: %n articles left.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draw: no article of a known day, no name or no figure is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of articles that have…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of the plot</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ProgramOptions</name>
    <message>
        <source>Opens this project; makes it where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of the interface: ar or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours: light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the window without showing it to a person, prints what was found in the article, and writes hashiya.png and article.json to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk for close reading of Arabic news.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project, or texts and annotated JSON to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language is ar or en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme is light, dark or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ProjectCare</name>
    <message>
        <source>The new project is being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recovered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project is being saved as “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ProjectFindPane</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>Reading the project: %n article left.</numerusform>
            <numerusform>Reading the project: %n articles left.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 places; look for more words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <extracomment>after &quot;in&quot;</extracomment>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in %1</source>
        <translation>
            <numerusform>%n place in %1</numerusform>
            <numerusform>%n places in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 of %2, in %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words stand in no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark all places (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index cannot be made here; plain words are still found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The search index is being made: %n articles left.</source>
        <translation>
            <numerusform>The search index is being made: %n article left.</numerusform>
            <numerusform>The search index is being made: %n articles left.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words are looked for in all articles of the project. %1 finds figures, names and days as well, for example %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for figures, names, days, sources and tags with a form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ProjectWords</name>
    <message>
        <source>The structure of the file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 belongs to no article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of article %1 is not the one that was stored: its SHA-256 differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article %1 counts its marks wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An entry of the history cannot be read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made while working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made before the file was brought up to a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, made on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing, and every text is the one that was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n articles are lost, since their text could not be read: %1.</source>
        <translation>
            <numerusform>%n article is lost, since its text could not be read: %1.</numerusform>
            <numerusform>%n articles are lost, since their text could not be read: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n articles are not the ones that were stored. They were brought over as they could be read, and ⚠ stands before their titles: compare them with their source. %1.</source>
        <translation>
            <numerusform>The text of %n article is not the one that was stored. It was brought over as it could be read, and ⚠ stands before its title: compare it with its source. %1.</numerusform>
            <numerusform>The texts of %n articles are not the ones that were stored. They were brought over as they could be read, and ⚠ stands before their titles: compare them with their source. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are lost.</source>
        <translation>
            <numerusform>%n mark is lost.</numerusform>
            <numerusform>%n marks are lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read that fit nowhere any more, and are left out.</source>
        <translation>
            <numerusform>%n entry was read that fits nowhere any more, and is left out.</numerusform>
            <numerusform>%n entries were read that fit nowhere any more, and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The paragraphs of %n articles were found anew in their texts.</source>
        <translation>
            <numerusform>The paragraphs of %n article were found anew in its text.</numerusform>
            <numerusform>The paragraphs of %n articles were found anew in their texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tagset is lost; the standard one is in its place, and marks of other types are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some places of the file could not be read; what was in them nobody can say. Look through the articles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was done before can be undone any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of the newest sound backup (%2). What was done after that is not in it. The damaged project is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a new project with what could be read: %2, %3. The damaged project is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 was made, since the project is damaged: %2. The backups from before are unchanged. Close the project and repair it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 could be made, since the disk with the backups is full. The project itself is saved. Free some space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup of %1 could be made: %2. The project itself is saved. Check the folder %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article could be read from %1: %2. The file was left as it is. Look for a copy of it elsewhere: on another machine, in a message, in a backup of the whole disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sound backup of %1. The project was left as it is. Recover what can be read of it into a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was opened only to look at. Nothing in it can be changed. Open it again to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not changed, since the file is write-protected. Nothing is lost. Save the project under another name, or take the protection away and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not changed, since nothing can be put into its folder, and a safe save needs a file beside it. Nothing is lost. Save the project under another name in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Hashiya. It can be read as far as this version knows it, and is not changed. Install the newer version to work in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can be read but not changed, since its name is so long that no file can stand beside it. Nothing is lost. Save the project under a shorter name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a network folder. What is saved is safe as long as one machine at a time has it open; the network cannot be relied on to see to that. Keep the project on this machine, and a copy there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies in a folder that another program keeps alike on several machines. What is saved is safe as long as one machine at a time has it open; otherwise that program puts one version in the place of the other. Close the project before you go to the other machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of the file is lost. Corrections of texts, notes, house rules, folders and tags may be missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::RelationForm</name>
    <message>
        <source>Arabic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ticked: any type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in files and exports. A new key takes all links along.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::RelationsPane</name>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations between marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes there, again to the other mark; Delete removes; a letter shown here changes the relation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No marks are linked yet. Choose a mark in the article and press A to link it with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relations of the open article are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::RemapPage</name>
    <message>
        <source>What becomes of the marks whose type goes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mark is removed: each gets the type that you choose here. Values and attributes stay as they are, even where the new type has none like them. One undo brings back the former tagset with all its marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are links in use, but no type of links is left for them. Go back and keep one, or make a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::RulesPane</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no house rule yet. Choose a mark and press R: what you corrected once then holds for the next article too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>always this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is always: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::SearchForm</name>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025, 2025-09, 2025-01..2025-06</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5000, 1e9, 3 million</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How values are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::SearchSentences</name>
    <message>
        <source>“%1” is not understood: before the colon stands type, value, name, is, date, source, author, title, tag or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: the tagset has no such type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”: a mark can be unreviewed, confirmed, rejected, true, disputed or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number. Write 5000, 1e9 or &quot;3 million&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no day, month or year. Write 2025, 2025-09 or 2025-09-14.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands behind “%1” yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::SheetParts</name>
    <message>
        <source>Note: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1 on %2 with Hashiya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::SideColumn</name>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::SpellingWords</name>
    <message>
        <source>Hamza (أ إ آ ا، ؤ و، ئ ي)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta marbuta and ha (ة ه)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other forms of letters (ى ي ی، ك ک)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vocalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sets of digits (٣ 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital and small Latin letters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marks reviewed</source>
        <translation>
            <numerusform>%1 of %n mark reviewed</numerusform>
            <numerusform>%1 of %n marks reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>Reading %n file…</numerusform>
            <numerusform>Reading %n files…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words or choose a mark first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark of the project is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every mark of this article is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every mark of this article is reviewed. Tab goes on to %1: %n marks to review.</source>
        <translation>
            <numerusform>Every mark of this article is reviewed. Tab goes on to %1: %n mark to review.</numerusform>
            <numerusform>Every mark of this article is reviewed. Tab goes on to %1: %n marks to review.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviewed here, %3 of %4 in the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::TagsetEditor</name>
    <message>
        <source>Import a tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be put right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right before it can be saved:</source>
        <translation>
            <numerusform>%n thing must be put right before it can be saved:</numerusform>
            <numerusform>%n things must be put right before it can be saved:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be saved. Worth a look:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong with this tagset.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the tagset of %1. It comes into force when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed here is not saved. %1 saves it; %2 once more drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of marks and of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a type, or add one with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a type of links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all colours readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong or worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::TagsetModel</name>
    <message>
        <source>without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Types of marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, letter %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, something is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::TagsetWords</name>
    <message>
        <source>A type without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no key. Write one of lower-case Latin letters, digits and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key %2 may only have lower-case Latin letters, digits and _, and begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key %2 is taken already. Give it another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the key %2 is one that the program keeps for itself. Give it another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no Arabic name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no English name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is no letter from A to Z.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the letter %2 means something else in the reader. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same letter as %2. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a colour is written as # and six digits or letters from a to f.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: text on the tint of the dark page cannot be read well (%2 instead of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: text on the tint of the light page cannot be read well (%2 instead of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is too faint on the dark page (%2 instead of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is too faint on the light page (%2 instead of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is faint on its own tint of the dark page (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the line is faint on its own tint of the light page (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a choice, but there is nothing to choose. Write the choices.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a choice without words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the choice %2 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the type %2, which is not there. Untick it, and tick another one where it would then stand for any.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the same name as the type with the key %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks the same as %2 in the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tagset needs at least one type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – too faint, %2 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>%n house rule</numerusform>
            <numerusform>%n house rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no tagset of Hashiya. Nothing was taken from it. Choose a file that was exported here or an annotated article.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::TypeChecklist</name>
    <message>
        <source>Every other type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – is not there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::TypeForm</name>
    <message>
        <source>Arabic name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May hold inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in files and exports. A new key takes all marks along.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press its key; Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behind the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour behind the text on the light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour behind the text on the dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the line on the light page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the line on the dark page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names – a solid line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures – a dotted line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time – a dashed line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotations – a bar in the margin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::UpdatePanel</name>
    <message>
        <source>A newer text for this article: %1, %2, %3, %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n marks stay</source>
        <translation>
            <numerusform>%n mark stays</numerusform>
            <numerusform>%n marks stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Space keeps a mark or lets it go, Ctrl+A all of them, Enter takes the newer text, Escape leaves the article as it is. One undo takes all back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the newer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that the newer text does not simply keep</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::ValueEditor</name>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USD, %, GW …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Per</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day, year …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2025-09 or 2026-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1447-03-09</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day of the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P2Y, P3M, P10D …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as written in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the reporter’s words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Hashiya::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as annotated JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the article out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unreviewed mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous unreviewed mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject or remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all suggestions of this type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for marks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Hashiya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark, change or remove everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it a house rule…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update from a newer version of the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link with another mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the speaker or the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show vocalisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latin (123)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands and articles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the marks of another annotator…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a fact-check sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm all marks like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all marks like this…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check whether it is true…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>In this article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In every project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>House rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is always: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is never: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“%1” is in the list of names, as %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a plural of nationality that stands as a noun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” before it announces a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes a name together with the words that it governs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” with a nation names one body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes the name of a place together with the name behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a given name, and the words behind it are no ordinary ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The title “%1” stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” before it says what this person is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” belongs to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands right behind “%2” as another form of the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The article has the name in a clear place: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands among the examples that “%1” announces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is joined to the name “%1” before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves out what “%1” before it says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a title with what it governs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” stands before the currency “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” stands before “%2”; the article does not say whose, so it is read as %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” stands beside the sign “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” stands before “%2”, a percentage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” stands before the unit “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a dual: two of the unit %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one of the unit %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” has the unit of the figure before it, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives a lower and an upper bound of one figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” counts “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” counts “%2”, which stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” counts some of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number “%1” counts what the text understands without saying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numeral “%1” gives a place in an order, of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a share: %2 of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person made this mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This mark came with the file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested by the rule “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says how exact it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its value is reckoned so: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day of a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day of the week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day told from the day of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a date in digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a day of the month that the article speaks of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says that it is a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number that stands where a year does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” runs from one year to another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a century.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a decade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a season of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a part of a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a period told from the day of the article.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a time of day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a number with a unit of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” gives a lower and an upper bound of one length of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a dual: two of a unit of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one of a unit of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has a half of a unit of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb “%2” before the quotation marks says that somebody speaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb “%2” behind the quotation marks says that somebody spoke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” goes on with what its subject says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” announces somebody’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” says how somebody describes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” names the source of the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colon before the quotation marks announces somebody’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on after the quotation before it, of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a share of one “%2” (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is told by its place in a month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verb “%2” reports in the writer’s words what “%1” says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” goes on with what “%1” says, in the writer’s words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” names the source of the sentence: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tagger, trained on annotated news, reads a name here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” as it is written spoke for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “%1” without its proclitics spoke for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letters of “%1” spoke for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look of “%1” and of what stands around it spoke for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A title or another announcing word at “%1” spoke for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of names know “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News uses “%1” as it uses such names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is seldom in news, or its letters look like a name&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A house rule marks “%1” always so. %2 made it on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” beside it says that it is a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands by itself elsewhere in the article, as a family name does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” makes a name together with the capitalised words beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands before it, as before a place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands before “%1”, the place that it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file. Nothing was changed. Choose a file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was changed. Check that you may read it and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: it holds no text. Nothing was changed. Choose the file again where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2. Nothing was changed. Split it into smaller files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a text file: its content is binary. Nothing was changed. Save it as plain text in the program that made it, then open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged. Check the folder and its permissions, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. It was not overwritten. Read it again, or save under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2, at byte %3. Nothing was taken from it. Correct it or export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 nests objects deeper than the limit of %2. Nothing was taken from it. Annotated articles never need that; export it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not say that it is annotated JSON of Hashiya. Nothing was taken from it. Choose a file with the format hashiya.annotations/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the format %2, which this version does not read. Nothing was taken from it. Export it as hashiya.annotations/1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the field %2. Nothing was taken from it. Add the field or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed in the field %2. Nothing was taken from it. Correct the field or export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in %1 is not the text that was annotated: its SHA-256 differs. Nothing was taken from it. Export it again from the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the offsets of mark %2 do not fit the text. Nothing was taken from it. Offsets count Unicode code points from 0, the end excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the text at the offsets of mark %2 is not its quote. Nothing was taken from it. Offsets count Unicode code points from 0, the end excluded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the words around mark %2 are not its prefix and suffix. Nothing was taken from it. Export it again from the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 nothing has the identifier %2. Nothing was changed. It may have been removed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the identifier %2 is given twice. Nothing was changed. Give each mark its own identifier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark must cover at least one whole character of the text. Nothing was changed. Select the words again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1 the type %2 is used, which the tagset does not have. Nothing was changed. Add the type to the tagset or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be removed, since %1 points to it. Nothing was changed. Remove or change that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo. Everything is as it was when the project began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to do again. The last change is in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a project of Hashiya. It was left as it is. Open a file that ends in .hashiya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Hashiya (format %2). It was left as it is. Install the newer version to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Open it as it is, or choose another name for the new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 can be read but not changed here. Nothing was changed. Save it under another name, or make the file and its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read or written as a project: %2. The last change was not saved; everything before it is safe. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 is a file of 0 bytes: what was in it is lost or was never written there. It was left as it is. Open its newest backup, or make a new project under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 is damaged: %2. It was left as it is, and its backups are safe. Open the newest backup, or have what can be read brought into a new project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 holds something that Hashiya never writes: %2. It was left as it is. Do not trust this file; ask who sent it. If it is your own, repairing it brings the articles into a new project without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 is open in another program (%2). Nothing was changed here, and what is done there is saved. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project %1 was moved or deleted while it was open. What was shown as saved is in the file where it is now, and still on the screen. Save the project under another name, or bring the file back to its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk with %1 is full. The last change was not saved; everything before it is safe. Free some space, then do it again; or save the project under another name on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
