<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Hashiya::About</name>
    <message>
        <source>About Hashiya</source>
        <translation>عن حاشية</translation>
    </message>
    <message>
        <source>Hashiya %1</source>
        <translation>حاشية %1</translation>
    </message>
    <message>
        <source>A desk for close reading of Arabic news. It works offline; what you correct stays with you. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>مكتب لقراءة الأخبار العربية قراءة فاحصة. يعمل دون اتصال، وما تصححه يبقى عندك. برنامج حر برخصة غنو العمومية العامة، الإصدار الثالث أو ما بعده.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Hashiya::AdjudicationModel</name>
    <message>
        <source>%1: %2, only yours</source>
        <translation>%1: %2، عندك وحدك</translation>
    </message>
    <message>
        <source>%1: %2, only theirs</source>
        <translation>%1: %2، عند الآخر وحده</translation>
    </message>
    <message>
        <source>%1: %2 for you, %3 for them</source>
        <translation>%1: عندك %2، وعند الآخر %3</translation>
    </message>
    <message>
        <source>%1: %2, with other attributes</source>
        <translation>%1: %2، بخصائص أخرى</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>%1: %2 says %3 for you, %4 for them</source>
        <translation>%1: %2 يقول عندك %3، وعند الآخر %4</translation>
    </message>
    <message>
        <source>Picked: as you have it</source>
        <translation>المختار: كما هو عندك</translation>
    </message>
    <message>
        <source>Picked: as they have it</source>
        <translation>المختار: كما هو عند الآخر</translation>
    </message>
</context>
<context>
    <name>Hashiya::AdjudicationPanel</name>
    <message numerus="yes">
        <source>Beside the marks of %1: %n differences.</source>
        <translation>
            <numerusform>بجانب وسوم %1: لا فروق.</numerusform>
            <numerusform>بجانب وسوم %1: فرق واحد.</numerusform>
            <numerusform>بجانب وسوم %1: فرقان.</numerusform>
            <numerusform>بجانب وسوم %1: %n فروق.</numerusform>
            <numerusform>بجانب وسوم %1: %n فرقًا.</numerusform>
            <numerusform>بجانب وسوم %1: %n فرق.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 as you have it, 2 as they have it, 0 leaves it open, Ctrl+A theirs everywhere. Enter does what was picked, Escape leaves the marks as they are. One undo takes all back.</source>
        <translation>‏1 كما هو عندك، 2 كما هو عند الآخر، 0 يتركه مفتوحًا، Ctrl+A ما عند الآخر في كل المواضع. Enter ينفّذ ما اخترته، Escape يترك الوسوم كما هي. تراجعٌ واحد يعيد كل شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Do what was picked (%n)</source>
        <translation>
            <numerusform>نفّذ ما اخترته (%n)</numerusform>
            <numerusform>نفّذ ما اخترته (%n)</numerusform>
            <numerusform>نفّذ ما اخترته (%n)</numerusform>
            <numerusform>نفّذ ما اخترته (%n)</numerusform>
            <numerusform>نفّذ ما اخترته (%n)</numerusform>
            <numerusform>نفّذ ما اخترته (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Differences between two annotators</source>
        <translation>الفروق بين واسمَين</translation>
    </message>
    <message>
        <source>Same words and type (F1): %1; words that overlap (F1): %2. By word: Cohen&apos;s kappa %3, Krippendorff&apos;s alpha %4; with edges: %5.</source>
        <translation>الكلمات والنوع نفسها (F1): %1؛ كلمات متداخلة (F1): %2. بحسب الكلمة: كابا كوهين %3، ألفا كريبندورف %4؛ مع الحدود: %5.</translation>
    </message>
</context>
<context>
    <name>Hashiya::AnchorListModel</name>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1: %2 صار %3</translation>
    </message>
    <message>
        <source>%1: %2 is gone, and its mark goes</source>
        <translation>%1: زال %2 ويزول وسمه</translation>
    </message>
    <message>
        <source>%1: %2 stands elsewhere</source>
        <translation>%1: انتقل %2 إلى موضع آخر</translation>
    </message>
</context>
<context>
    <name>Hashiya::ArticlePane</name>
    <message>
        <source>Open a project with Ctrl+O, or make a new one in the menu File.</source>
        <translation>افتح مشروعًا بالمفتاحين Ctrl+O، أو أنشئ مشروعًا جديدًا من قائمة «ملف».</translation>
    </message>
    <message>
        <source>Add a report with Ctrl+I, or drop a text file here. Hashiya marks who, where, how much and when by itself; you correct it.</source>
        <translation>أضف تقريرًا بالمفتاحين Ctrl+I، أو أفلت ملفًا نصيًا هنا. تَسِم حاشية وحدها مَن وأين وكم ومتى، وأنت تصحح.</translation>
    </message>
    <message>
        <source>Choose an article in the library.</source>
        <translation>اختر مقالًا من المكتبة.</translation>
    </message>
    <message>
        <source>This file has the text that the article has already.</source>
        <translation>نص هذا الملف هو نص المقال نفسه.</translation>
    </message>
    <message>
        <source>This file annotates another text. Open the article it belongs to first.</source>
        <translation>هذا الملف وسومٌ لنص آخر. افتح أولًا المقال الذي يخصّه.</translation>
    </message>
</context>
<context>
    <name>Hashiya::ArticleView</name>
    <message>
        <source>Not part of the article</source>
        <translation>ليس من المقال</translation>
    </message>
</context>
<context>
    <name>Hashiya::AttributesForm</name>
    <message>
        <source>not chosen</source>
        <translation>لم يُختر</translation>
    </message>
</context>
<context>
    <name>Hashiya::AttributesModel</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنجليزي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Choices: a | b</source>
        <translation>الخيارات: أ | ب</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>خيار</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
</context>
<context>
    <name>Hashiya::AttributesTable</name>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Add an attribute</source>
        <translation>إضافة سمة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
</context>
<context>
    <name>Hashiya::CharacterWords</name>
    <message>
        <source>Counts as an Arabic letter that is not seen; signs beside it go its way.</source>
        <translation>كحرف عربي لا يُرى: تأخذ العلامات التي بجانبه اتجاهه.</translation>
    </message>
    <message>
        <source>Counts as a Latin letter that is not seen; signs beside it go its way.</source>
        <translation>كحرف لاتيني لا يُرى: تأخذ العلامات التي بجانبه اتجاهه.</translation>
    </message>
    <message>
        <source>Counts as a letter from right to left that is not seen; signs beside it go its way.</source>
        <translation>كحرف من اليمين إلى اليسار لا يُرى: تأخذ العلامات التي بجانبه اتجاهه.</translation>
    </message>
    <message>
        <source>Begins words that go from left to right, up to PDF.</source>
        <translation>يبدأ كلامًا من اليسار إلى اليمين حتى PDF.</translation>
    </message>
    <message>
        <source>Begins words that go from right to left, up to PDF.</source>
        <translation>يبدأ كلامًا من اليمين إلى اليسار حتى PDF.</translation>
    </message>
    <message>
        <source>Ends the last embedding or override.</source>
        <translation>ينهي آخر تضمين أو فرض للاتجاه.</translation>
    </message>
    <message>
        <source>Shows everything up to PDF from left to right, whatever it is.</source>
        <translation>يعرض كل ما بعده حتى PDF من اليسار إلى اليمين أيًّا كان.</translation>
    </message>
    <message>
        <source>Shows everything up to PDF from right to left, whatever it is.</source>
        <translation>يعرض كل ما بعده حتى PDF من اليمين إلى اليسار أيًّا كان.</translation>
    </message>
    <message>
        <source>Begins words from left to right that change nothing around them, up to PDI.</source>
        <translation>يبدأ كلامًا من اليسار إلى اليمين لا يؤثر في ما حوله حتى PDI.</translation>
    </message>
    <message>
        <source>Begins words from right to left that change nothing around them, up to PDI.</source>
        <translation>يبدأ كلامًا من اليمين إلى اليسار لا يؤثر في ما حوله حتى PDI.</translation>
    </message>
    <message>
        <source>Begins words that go as their first letter does and change nothing around them, up to PDI.</source>
        <translation>يبدأ كلامًا يأخذ اتجاه أول حروفه ولا يؤثر في ما حوله حتى PDI.</translation>
    </message>
    <message>
        <source>Ends the last isolate.</source>
        <translation>ينهي آخر عزل للاتجاه.</translation>
    </message>
    <message>
        <source>A jump to the next column.</source>
        <translation>انتقال إلى العمود التالي.</translation>
    </message>
    <message>
        <source>The end of a line.</source>
        <translation>نهاية سطر.</translation>
    </message>
    <message>
        <source>A space at which no line is broken.</source>
        <translation>مسافة لا ينكسر عندها السطر.</translation>
    </message>
    <message>
        <source>Where a word may be broken; seen only there.</source>
        <translation>موضع يجوز قطع الكلمة عنده، ولا يُرى إلا هناك.</translation>
    </message>
    <message>
        <source>Stretches the join of two letters and says nothing.</source>
        <translation>يمد الوصل بين حرفين ولا معنى له.</translation>
    </message>
    <message>
        <source>Lets a line be broken where no space is seen.</source>
        <translation>يسمح بكسر السطر حيث لا تُرى مسافة.</translation>
    </message>
    <message>
        <source>Keeps two letters from joining.</source>
        <translation>يمنع اتصال حرفين.</translation>
    </message>
    <message>
        <source>Gives a letter the form in which it joins.</source>
        <translation>يعطي الحرف شكله المتصل.</translation>
    </message>
    <message>
        <source>A narrow space at which no line is broken.</source>
        <translation>مسافة ضيقة لا ينكسر عندها السطر.</translation>
    </message>
    <message>
        <source>Keeps a line from being broken here.</source>
        <translation>يمنع كسر السطر هنا.</translation>
    </message>
    <message>
        <source>Tells the encoding at the beginning of a file; inside a text it is a leftover.</source>
        <translation>يدل على الترميز في أول الملف، أما داخل النص فهو بقية لا لزوم لها.</translation>
    </message>
    <message>
        <source>%1 can make the text read otherwise than it is written</source>
        <translation>%1 وقد يجعل النص يُقرأ على غير ما كُتب</translation>
    </message>
    <message>
        <source>%1, which is not seen, inside a word</source>
        <translation>%1 الذي لا يُرى داخل كلمة</translation>
    </message>
    <message>
        <source>%1, which is not seen, inside a number</source>
        <translation>%1 الذي لا يُرى داخل عدد</translation>
    </message>
    <message>
        <source>a letter of another alphabet in an Arabic word</source>
        <translation>حرف من أبجدية أخرى في كلمة عربية</translation>
    </message>
    <message>
        <source>an Arabic letter in a Latin word</source>
        <translation>حرف عربي في كلمة لاتينية</translation>
    </message>
    <message>
        <source>letters of two alphabets in one word</source>
        <translation>حروف من أبجديتين في كلمة واحدة</translation>
    </message>
    <message>
        <source>letters of Persian, Urdu or Kurdish that look like Arabic ones</source>
        <translation>حروف فارسية أو أردية أو كردية تشبه العربية</translation>
    </message>
    <message>
        <source>stored as shapes of letters, which a search may miss</source>
        <translation>حروف محفوظة بأشكالها قد لا يجدها البحث</translation>
    </message>
    <message>
        <source>digits of several sets in one number</source>
        <translation>أرقام من أنواع مختلفة في عدد واحد</translation>
    </message>
    <message>
        <source>a letter in a number</source>
        <translation>حرف في عدد</translation>
    </message>
    <message>
        <source>%1, which looks like the usual sign</source>
        <translation>%1 وهي علامة تشبه المألوفة</translation>
    </message>
    <message>
        <source>A sign over or under the letter before it.</source>
        <translation>علامة فوق الحرف الذي قبلها أو تحته.</translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <translation>هنا %1.</translation>
    </message>
    <message>
        <source>Here: %1. It can probably go.</source>
        <translation>هنا %1. والأرجح أن حذفه لا يضر.</translation>
    </message>
    <message>
        <source>Here: %1. Probably meant: “%2”</source>
        <translation>هنا %1. والأرجح أن المقصود «%2»</translation>
    </message>
</context>
<context>
    <name>Hashiya::CharactersPane</name>
    <message>
        <source>Characters</source>
        <translation>المحارف</translation>
    </message>
    <message numerus="yes">
        <source>%n characters at the caret or in the selection</source>
        <translation>
            <numerusform>لا محارف عند المؤشر أو في التحديد</numerusform>
            <numerusform>محرف واحد عند المؤشر أو في التحديد</numerusform>
            <numerusform>محرفان عند المؤشر أو في التحديد</numerusform>
            <numerusform>%n محارف عند المؤشر أو في التحديد</numerusform>
            <numerusform>%n محرفًا عند المؤشر أو في التحديد</numerusform>
            <numerusform>%n محرف عند المؤشر أو في التحديد</numerusform>
        </translation>
    </message>
    <message>
        <source>The characters of the open article are told here.</source>
        <translation>تُعرض هنا محارف المقال المفتوح.</translation>
    </message>
    <message>
        <source>Nothing in this article is other than it looks.</source>
        <translation>لا شيء في هذا المقال يخالف مظهره.</translation>
    </message>
    <message numerus="yes">
        <source>%n places that may be other than they look</source>
        <translation>
            <numerusform>لا مواضع قد تخالف مظهرها</numerusform>
            <numerusform>موضع واحد قد يخالف مظهره</numerusform>
            <numerusform>موضعان قد يخالفان مظهرهما</numerusform>
            <numerusform>%n مواضع قد تخالف مظهرها</numerusform>
            <numerusform>%n موضعًا قد تخالف مظهرها</numerusform>
            <numerusform>%n موضع قد تخالف مظهرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>Replace with %1</source>
        <translation>استبدال %1 به</translation>
    </message>
    <message>
        <source>Places that may be other than they look</source>
        <translation>المواضع التي قد تخالف مظهرها</translation>
    </message>
</context>
<context>
    <name>Hashiya::CheckTreeModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>غير موسوم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Hashiya::Checks</name>
    <message>
        <source>The parts and their total do not fit.</source>
        <translation>الأجزاء ومجموعها لا تتفق.</translation>
    </message>
    <message>
        <source>Shares of one whole are more than all of it.</source>
        <translation>حصص الكل الواحد تزيد على الكل.</translation>
    </message>
    <message>
        <source>The change is not the one between its two values.</source>
        <translation>التغير ليس ما بين القيمتين.</translation>
    </message>
    <message>
        <source>The headline and the report count differently.</source>
        <translation>العنوان والنص يختلفان في العدد.</translation>
    </message>
    <message>
        <source>%1 and %2 cross</source>
        <translation>«%1» و«%2» متقاطعان</translation>
    </message>
    <message>
        <source>%1 and %2 on the same words</source>
        <translation>«%1» و«%2» على الكلمات نفسها</translation>
    </message>
    <message>
        <source>%2 inside %1</source>
        <translation>«%2» داخل «%1»</translation>
    </message>
    <message>
        <source>Begins inside a word</source>
        <translation>يبدأ في وسط كلمة</translation>
    </message>
    <message>
        <source>Ends inside a word</source>
        <translation>ينتهي في وسط كلمة</translation>
    </message>
    <message>
        <source>A space at the edge</source>
        <translation>مسافة على الطرف</translation>
    </message>
    <message>
        <source>Punctuation at the edge</source>
        <translation>علامة ترقيم على الطرف</translation>
    </message>
    <message>
        <source>A proclitic is marked with the name</source>
        <translation>حرف متصل وُسم مع الاسم</translation>
    </message>
    <message>
        <source>The value is of another kind than the type</source>
        <translation>القيمة من غير جنس النوع</translation>
    </message>
    <message>
        <source>Linked to a name of another type</source>
        <translation>مرتبط باسم من نوع آخر</translation>
    </message>
    <message>
        <source>The type has no attribute %1</source>
        <translation>ليس للنوع سمة باسم %1</translation>
    </message>
    <message>
        <source>The attribute %1 has a value that it cannot have</source>
        <translation>قيمة السمة %1 غير مقبولة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Figures that do not fit together</source>
        <translation>أرقام لا تتفق</translation>
    </message>
    <message>
        <source>Figures without a source</source>
        <translation>أرقام بلا مصدر</translation>
    </message>
    <message>
        <source>The same words with different types</source>
        <translation>كلمات واحدة بأنواع مختلفة</translation>
    </message>
    <message>
        <source>The same words only sometimes marked</source>
        <translation>كلمات وُسمت حينًا وتُركت حينًا</translation>
    </message>
    <message>
        <source>Marks that may not overlap</source>
        <translation>وسوم لا يجوز تداخلها</translation>
    </message>
    <message>
        <source>Edges of marks</source>
        <translation>أطراف الوسوم</translation>
    </message>
    <message>
        <source>What does not fit the type</source>
        <translation>ما لا يناسب النوع</translation>
    </message>
    <message>
        <source>%1; the text has %2</source>
        <translation>%1؛ وفي النص %2</translation>
    </message>
    <message>
        <source>not marked: %1</source>
        <translation>غير موسوم: %1</translation>
    </message>
</context>
<context>
    <name>Hashiya::ChecksPane</name>
    <message>
        <source>Checks</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>التدقيق (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>قراءة المشروع: لم يبق مقال.</numerusform>
            <numerusform>قراءة المشروع: بقي مقال واحد.</numerusform>
            <numerusform>قراءة المشروع: بقي مقالان.</numerusform>
            <numerusform>قراءة المشروع: بقيت %n مقالات.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقالًا.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالًا</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>What does not fit together in the marks of the open article is listed here.</source>
        <translation>هنا يُسرد ما لا يتفق من وسوم المقال المفتوح.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التدقيق…</translation>
    </message>
    <message>
        <source>Nothing to ask: the marks fit together, and every figure has a source.</source>
        <translation>لا شيء يُسأل عنه: الوسوم متفقة ولكل رقم مصدر.</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>في المشروع كله</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Questions about the marks</source>
        <translation>أسئلة عن الوسوم</translation>
    </message>
    <message>
        <source>%1 goes there · %2: right as it is, no source needed · a letter gives all the same type · %3 rejects · %4: is it true? · %5: all places of the words</source>
        <translation>%1 للانتقال إليه · %2: صحيح كما هو، أو لا حاجة إلى مصدر · حرف لتوحيد النوع · %3 للرفض · %4: هل هو صحيح؟ · %5 لكل مواضع الكلمات</translation>
    </message>
</context>
<context>
    <name>Hashiya::ColorField</name>
    <message>
        <source>no colour: write # and six digits</source>
        <translation>ليس لونًا: اكتب # وستة أرقام</translation>
    </message>
    <message>
        <source>Move just far enough</source>
        <translation>تعديله بالقدر الكافي</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>%1: choose a colour</source>
        <translation>%1: اختيار لون</translation>
    </message>
    <message>
        <source>%1: move the colour just far enough</source>
        <translation>%1: تعديل اللون بالقدر الكافي</translation>
    </message>
</context>
<context>
    <name>Hashiya::CommandListModel</name>
    <message>
        <source>switched on</source>
        <translation>مفعّل</translation>
    </message>
</context>
<context>
    <name>Hashiya::CommandPalette</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Commands and articles</source>
        <translation>الأوامر والمقالات</translation>
    </message>
    <message>
        <source>A command or the title of an article, in Arabic or English</source>
        <translation>أمر أو عنوان مقال، بالعربية أو الإنجليزية</translation>
    </message>
    <message>
        <source>A command or the title of an article</source>
        <translation>أمر أو عنوان مقال</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>لا شيء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>Hashiya::CompareView</name>
    <message>
        <source>First article</source>
        <translation>المقال الأول</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>المقال الثاني</translation>
    </message>
    <message>
        <source>Comparing the two articles…</source>
        <translation>تجري المقارنة بين المقالين…</translation>
    </message>
    <message>
        <source>Neither article has marks that could be compared. Let the program suggest marks first.</source>
        <translation>لا وسوم في المقالين يمكن مقارنتها. دع البرنامج يقترح وسومًا أولًا.</translation>
    </message>
    <message>
        <source>Choose two articles to compare.</source>
        <translation>اختر مقالين للمقارنة.</translation>
    </message>
</context>
<context>
    <name>Hashiya::ComparisonSheet</name>
    <message>
        <source>Two reports compared</source>
        <translation>مقارنة تقريرين</translation>
    </message>
    <message numerus="yes">
        <source>%n in conflict</source>
        <translation>
            <numerusform>لا تعارض</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضًا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compatible</source>
        <translation>
            <numerusform>لا متوافق</numerusform>
            <numerusform>متوافق واحد</numerusform>
            <numerusform>متوافقان</numerusform>
            <numerusform>%n متوافقات</numerusform>
            <numerusform>%n متوافقًا</numerusform>
            <numerusform>%n متوافق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the first</source>
        <translation>
            <numerusform>لا شيء في الأول وحده</numerusform>
            <numerusform>واحد في الأول وحده</numerusform>
            <numerusform>اثنان في الأول وحده</numerusform>
            <numerusform>%n في الأول وحده</numerusform>
            <numerusform>%n في الأول وحده</numerusform>
            <numerusform>%n في الأول وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the second</source>
        <translation>
            <numerusform>لا شيء في الثاني وحده</numerusform>
            <numerusform>واحد في الثاني وحده</numerusform>
            <numerusform>اثنان في الثاني وحده</numerusform>
            <numerusform>%n في الثاني وحده</numerusform>
            <numerusform>%n في الثاني وحده</numerusform>
            <numerusform>%n في الثاني وحده</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agree</source>
        <translation>
            <numerusform>لا متطابق</numerusform>
            <numerusform>متطابق واحد</numerusform>
            <numerusform>متطابقان</numerusform>
            <numerusform>%n متطابقات</numerusform>
            <numerusform>%n متطابقًا</numerusform>
            <numerusform>%n متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message>
        <source>How they stand to each other</source>
        <translation>علاقة أحدهما بالآخر</translation>
    </message>
</context>
<context>
    <name>Hashiya::CorrectionBar</name>
    <message>
        <source>Correct the text</source>
        <translation>صحّح النص</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>اكتب</translation>
    </message>
</context>
<context>
    <name>Hashiya::DamageDialog</name>
    <message>
        <source>Damaged project</source>
        <translation>مشروع تالف</translation>
    </message>
    <message>
        <source>Open the newest sound backup</source>
        <translation>فتح أحدث نسخة احتياطية سليمة</translation>
    </message>
    <message>
        <source>%1. It becomes a new project beside the damaged one; what was done after it is not in it.</source>
        <translation>%1. تصير مشروعا جديدا إلى جانب المشروع التالف، وليس فيها ما أُنجز بعدها.</translation>
    </message>
    <message>
        <source>Bring what can be read into a new project</source>
        <translation>نقل كل ما تمكن قراءته إلى مشروع جديد</translation>
    </message>
    <message>
        <source>Article by article and mark by mark. It then says what is lost. The damaged project is not changed.</source>
        <translation>مقالا مقالا ووسما وسما، ثم يُذكر ما فُقد. ولا يتغير المشروع التالف.</translation>
    </message>
    <message>
        <source>Do nothing now</source>
        <translation>ترك الأمر الآن</translation>
    </message>
</context>
<context>
    <name>Hashiya::DetailsForm</name>
    <message>
        <source>Details of the article</source>
        <translation>بيانات المقال</translation>
    </message>
    <message numerus="yes">
        <source>Details of %n articles</source>
        <translation>
            <numerusform>بيانات المقالات</numerusform>
            <numerusform>بيانات مقال واحد</numerusform>
            <numerusform>بيانات مقالين</numerusform>
            <numerusform>بيانات %n مقالات</numerusform>
            <numerusform>بيانات %n مقالا</numerusform>
            <numerusform>بيانات %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Year, month and day, as in 2025-09-14. Days that the text tells from its own are reckoned from it.</source>
        <translation>السنة والشهر واليوم، مثل 2025-09-14. ومنه تُحسب الأيام التي يذكرها النص نسبة إلى يومه.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Folders in folders stand behind a slash: Markets/Oil</source>
        <translation>المجلد داخل المجلد يأتي بعد شرطة مائلة: أسواق/نفط</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>With commas between</source>
        <translation>تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>different; stays as it is</source>
        <translation>مختلف، ويبقى كما هو</translation>
    </message>
    <message>
        <source>2025-09-14</source>
        <translation>2025-09-14</translation>
    </message>
</context>
<context>
    <name>Hashiya::DiffButton</name>
    <message>
        <source>Words that differ</source>
        <translation>الكلمات المختلفة</translation>
    </message>
    <message>
        <source>F7 goes to the next ones, Shift+F7 to those before</source>
        <translation>F7 للتالية، وShift+F7 للسابقة</translation>
    </message>
    <message>
        <source>Show words that differ</source>
        <translation>أظهر الكلمات المختلفة</translation>
    </message>
    <message>
        <source>Makes no difference:</source>
        <translation>لا يُعَدّ فرقًا:</translation>
    </message>
    <message>
        <source>Punctuation</source>
        <translation>علامات الترقيم</translation>
    </message>
    <message>
        <source>Proclitics (و ف ب ل ك)</source>
        <translation>السوابق (و ف ب ل ك)</translation>
    </message>
</context>
<context>
    <name>Hashiya::DisplayNames</name>
    <message>
        <source>A mark was confirmed.</source>
        <translation>أُكِّد وسم.</translation>
    </message>
    <message>
        <source>A suggestion was rejected.</source>
        <translation>رُفض اقتراح.</translation>
    </message>
    <message>
        <source>A mark was removed.</source>
        <translation>أُزيل وسم.</translation>
    </message>
    <message>
        <source>A mark was given another type.</source>
        <translation>غُيّر نوع وسم.</translation>
    </message>
    <message>
        <source>A mark was added.</source>
        <translation>أُضيف وسم.</translation>
    </message>
    <message>
        <source>The edge of a mark was moved.</source>
        <translation>نُقل حد وسم.</translation>
    </message>
    <message>
        <source>The value of a mark was changed.</source>
        <translation>غُيّرت قيمة وسم.</translation>
    </message>
    <message>
        <source>A note was changed.</source>
        <translation>غُيّرت ملاحظة.</translation>
    </message>
    <message>
        <source>The check of a mark was changed.</source>
        <translation>غُيّر تحقّق وسم.</translation>
    </message>
    <message>
        <source>A mark was linked to a name.</source>
        <translation>رُبط وسم باسم.</translation>
    </message>
    <message>
        <source>All suggestions of one type were confirmed.</source>
        <translation>أُكِّدت كل اقتراحات نوع واحد.</translation>
    </message>
    <message>
        <source>The article was searched for marks again.</source>
        <translation>فُحص المقال بحثًا عن الوسوم من جديد.</translation>
    </message>
    <message>
        <source>An article was added.</source>
        <translation>أُضيف مقال.</translation>
    </message>
    <message>
        <source>An article was taken out of the library.</source>
        <translation>أُخرج مقال من المكتبة.</translation>
    </message>
    <message>
        <source>A change was made.</source>
        <translation>أُجري تغيير.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Checked and true</source>
        <translation>تُحقق منه وهو صحيح</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>محل خلاف</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Exactly</source>
        <translation>بالضبط</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>More than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>Less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>يصل إلى</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>The start of</source>
        <translation>مطلع</translation>
    </message>
    <message>
        <source>The middle of</source>
        <translation>منتصف</translation>
    </message>
    <message>
        <source>The end of</source>
        <translation>نهاية</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تُراجع عنه: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Words were marked everywhere.</source>
        <translation>وُسمت الكلمات في كل موضع.</translation>
    </message>
    <message>
        <source>Marks were removed everywhere.</source>
        <translation>أزيلت الوسوم من كل موضع.</translation>
    </message>
    <message>
        <source>A house rule was made.</source>
        <translation>وُضعت قاعدة للدار.</translation>
    </message>
    <message>
        <source>A house rule was changed.</source>
        <translation>عُدّلت قاعدة للدار.</translation>
    </message>
    <message>
        <source>A house rule was removed.</source>
        <translation>أزيلت قاعدة للدار.</translation>
    </message>
    <message>
        <source>A note was removed.</source>
        <translation>أزيلت ملاحظة.</translation>
    </message>
    <message>
        <source>The text was corrected.</source>
        <translation>صُحّح النص.</translation>
    </message>
    <message>
        <source>The article got a newer text.</source>
        <translation>صار للمقال نص أحدث.</translation>
    </message>
    <message>
        <source>The tagset was changed.</source>
        <translation>عُدّلت مجموعة الوسوم.</translation>
    </message>
    <message>
        <source>Two marks were linked.</source>
        <translation>رُبط وسمان.</translation>
    </message>
    <message>
        <source>A link between two marks was removed.</source>
        <translation>أُزيلت صلة بين وسمين.</translation>
    </message>
    <message>
        <source>A link between two marks was changed.</source>
        <translation>غُيّرت صلة بين وسمين.</translation>
    </message>
    <message>
        <source>The speaker of a quotation was changed.</source>
        <translation>غُيّر قائل اقتباس.</translation>
    </message>
    <message>
        <source>The source of a mark was changed.</source>
        <translation>غُيّر مصدر وسم.</translation>
    </message>
    <message>
        <source>Marks were given one type.</source>
        <translation>أُعطيت وسوم نوعًا واحدًا.</translation>
    </message>
    <message>
        <source>Marks were found right as they are.</source>
        <translation>عُدّت وسوم صحيحة كما هي.</translation>
    </message>
    <message>
        <source>An attribute of a mark was changed.</source>
        <translation>عُدّلت سمة وسم.</translation>
    </message>
    <message>
        <source>All suggestions of one type were rejected.</source>
        <translation>رُفضت كل اقتراحات نوع واحد.</translation>
    </message>
    <message>
        <source>All suggestions by one rule were confirmed.</source>
        <translation>أُكِّدت كل اقتراحات قاعدة واحدة.</translation>
    </message>
    <message>
        <source>All suggestions by one rule were rejected.</source>
        <translation>رُفضت كل اقتراحات قاعدة واحدة.</translation>
    </message>
    <message>
        <source>All suggestions of one name were confirmed.</source>
        <translation>أُكِّدت كل اقتراحات اسم واحد.</translation>
    </message>
    <message>
        <source>All suggestions of one name were rejected.</source>
        <translation>رُفضت كل اقتراحات اسم واحد.</translation>
    </message>
    <message>
        <source>Several articles were added.</source>
        <translation>أُضيفت عدة مقالات.</translation>
    </message>
    <message>
        <source>Several articles were taken out of the library.</source>
        <translation>أُخرجت عدة مقالات من المكتبة.</translation>
    </message>
    <message>
        <source>Details of articles were changed.</source>
        <translation>غُيّرت بيانات مقالات.</translation>
    </message>
</context>
<context>
    <name>Hashiya::ErrorStrip</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Hashiya::EverywherePanel</name>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: لا موضع</numerusform>
            <numerusform>%1: موضع واحد</numerusform>
            <numerusform>%1: موضعان</numerusform>
            <numerusform>%1: %n مواضع</numerusform>
            <numerusform>%1: %n موضعًا</numerusform>
            <numerusform>%1: %n موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>قراءة المشروع: لم يبق مقال.</numerusform>
            <numerusform>قراءة المشروع: بقي مقال واحد.</numerusform>
            <numerusform>قراءة المشروع: بقي مقالان.</numerusform>
            <numerusform>قراءة المشروع: بقيت %n مقالات.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقالًا.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words stand nowhere here.</source>
        <translation>لا ترد هذه الكلمات هنا.</translation>
    </message>
    <message>
        <source>Nothing is ticked, so nothing will change.</source>
        <translation>لا شيء محدد، فلن يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks will be removed. One undo brings all back.</source>
        <translation>
            <numerusform>لن يُزال وسم.</numerusform>
            <numerusform>سيُزال وسم واحد. تراجع واحد يعيده.</numerusform>
            <numerusform>سيُزال وسمان. تراجع واحد يعيدهما.</numerusform>
            <numerusform>ستُزال %n وسوم. تراجع واحد يعيدها كلها.</numerusform>
            <numerusform>سيُزال %n وسمًا. تراجع واحد يعيدها كلها.</numerusform>
            <numerusform>سيُزال %n وسم. تراجع واحد يعيدها كلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places will be marked as %1. One undo takes all back.</source>
        <translation>
            <numerusform>لن يوسم موضع بنوع «%1».</numerusform>
            <numerusform>سيوسم موضع واحد بنوع «%1». تراجع واحد يعيده كما كان.</numerusform>
            <numerusform>سيوسم موضعان بنوع «%1». تراجع واحد يعيدهما كما كانا.</numerusform>
            <numerusform>ستوسم %n مواضع بنوع «%1». تراجع واحد يعيدها كلها كما كانت.</numerusform>
            <numerusform>سيوسم %n موضعًا بنوع «%1». تراجع واحد يعيدها كلها كما كانت.</numerusform>
            <numerusform>سيوسم %n موضع بنوع «%1». تراجع واحد يعيدها كلها كما كانت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسم بنوع</translation>
    </message>
    <message>
        <source>Remove marks</source>
        <translation>إزالة الوسوم</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>في المشروع كله</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما سيُفعل</translation>
    </message>
    <message>
        <source>Type of the marks</source>
        <translation>نوع الوسوم</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Places of the words</source>
        <translation>مواضع الكلمات</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل موضع</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>المسافة</translation>
    </message>
    <message>
        <source>%1 ticks · a letter chooses the type · %2 removes marks · %3: the whole project · %4 does it</source>
        <translation>%1 للتحديد · حرف لاختيار النوع · %2 لإزالة الوسوم · %3 للمشروع كله · %4 للتنفيذ</translation>
    </message>
</context>
<context>
    <name>Hashiya::ExportPane</name>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>معاينة التصدير</translation>
    </message>
    <message>
        <source>Open an article to see its export.</source>
        <translation>افتح مقالًا لترى تصديره.</translation>
    </message>
    <message>
        <source>Annotated JSON, %1, as the file would be written now.</source>
        <translation>JSON موسوم، %1، كما سيُكتب الملف الآن.</translation>
    </message>
    <message>
        <source>Annotated JSON, %1. Lines %2 to %3 of %4 are shown; the file gets all.</source>
        <translation>JSON موسوم، %1. تُعرض الأسطر من %2 إلى %3 من أصل %4، ويُكتب الكل في الملف.</translation>
    </message>
</context>
<context>
    <name>Hashiya::Exports</name>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدِّر إلى %1.</translation>
    </message>
</context>
<context>
    <name>Hashiya::FactSheet</name>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checked and true</source>
        <translation>
            <numerusform>لم يثبت شيء منها</numerusform>
            <numerusform>واحد ثابت</numerusform>
            <numerusform>اثنان ثابتان</numerusform>
            <numerusform>%n ثابتة</numerusform>
            <numerusform>%n ثابتًا</numerusform>
            <numerusform>%n ثابت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n disputed</source>
        <translation>
            <numerusform>لا خلاف في شيء منها</numerusform>
            <numerusform>واحد فيه خلاف</numerusform>
            <numerusform>اثنان فيهما خلاف</numerusform>
            <numerusform>%n فيها خلاف</numerusform>
            <numerusform>%n فيها خلاف</numerusform>
            <numerusform>%n فيها خلاف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong</source>
        <translation>
            <numerusform>لا خطأ</numerusform>
            <numerusform>خطأ واحد</numerusform>
            <numerusform>خطآن</numerusform>
            <numerusform>%n أخطاء</numerusform>
            <numerusform>%n خطأ</numerusform>
            <numerusform>%n خطأ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a source</source>
        <translation>
            <numerusform>لا رقم بلا مصدر</numerusform>
            <numerusform>واحد بلا مصدر</numerusform>
            <numerusform>اثنان بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
            <numerusform>%n بلا مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الأقوال</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>القول</translation>
    </message>
    <message>
        <source>nobody is named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>none is named</source>
        <translation>لم يُذكر مصدر</translation>
    </message>
    <message>
        <source>in the sentence</source>
        <translation>في الجملة</translation>
    </message>
    <message>
        <source>Fact-check sheet</source>
        <translation>ورقة تدقيق</translation>
    </message>
    <message>
        <source>where the report says it again</source>
        <translation>حيث يكرره التقرير</translation>
    </message>
</context>
<context>
    <name>Hashiya::FileQuestions</name>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Hashiya projects (*.hashiya)</source>
        <translation>مشاريع حاشية (*.hashiya)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>إضافة مقالات</translation>
    </message>
    <message>
        <source>Texts and annotated JSON (*.txt *.json);;All files (*)</source>
        <translation>نصوص و‏JSON موسوم (*.txt *.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Export the article</source>
        <translation>تصدير المقال</translation>
    </message>
    <message>
        <source>Annotated JSON (*.json)</source>
        <translation>JSON موسوم (*.json)</translation>
    </message>
    <message>
        <source>A newer version of the article</source>
        <translation>نسخة أحدث من المقال</translation>
    </message>
    <message>
        <source>Texts (*.txt);;All files (*)</source>
        <translation>نصوص (*.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The same text, marked by another annotator</source>
        <translation>النص نفسه بوسوم واسمٍ آخر</translation>
    </message>
    <message>
        <source>Annotated JSON (*.json);;All files (*)</source>
        <translation>ملفات JSON موسومة (*.json);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>صفحات ويب (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Export a fact-check sheet</source>
        <translation>صدّر ورقة تدقيق</translation>
    </message>
    <message>
        <source>Save the project under another name</source>
        <translation>حفظ المشروع باسم آخر</translation>
    </message>
</context>
<context>
    <name>Hashiya::FindBar</name>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>الموضع السابق (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>الموضع التالي (Enter)</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>وسم الكل</translation>
    </message>
    <message>
        <source>Mark all places (Ctrl+Enter)</source>
        <translation>وسم كل المواضع (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>Hashiya::FindSwitches</name>
    <message>
        <source>How words are looked for</source>
        <translation>كيف يُبحث عن الكلمات</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Proclitics may stand before them (و ف ب ل ك)</source>
        <translation>قد تسبقها حروف متصلة (و ف ب ل ك)</translation>
    </message>
    <message>
        <source>Makes no difference:</source>
        <translation>لا فرق في البحث بين:</translation>
    </message>
    <message>
        <source>Exact spelling</source>
        <translation>الإملاء بدقة</translation>
    </message>
</context>
<context>
    <name>Hashiya::FindingWords</name>
    <message>
        <source>Both say the same.</source>
        <translation>يقول كلاهما الشيء نفسه.</translation>
    </message>
    <message>
        <source>Both say the same in different units.</source>
        <translation>يقول كلاهما الشيء نفسه بوحدتين مختلفتين.</translation>
    </message>
    <message>
        <source>The number is the same, but only one of them says about, over, under or up to.</source>
        <translation>العدد واحد، لكن أحدهما فقط يقول: نحو أو أكثر من أو أقل من أو ما يصل إلى.</translation>
    </message>
    <message>
        <source>One says about, and the other lies within a tenth of it.</source>
        <translation>أحدهما تقريبي، والآخر لا يبعد عنه أكثر من العُشر.</translation>
    </message>
    <message>
        <source>One gives bounds, and the other lies within them.</source>
        <translation>أحدهما يعطي حدودًا، والآخر يقع ضمنها.</translation>
    </message>
    <message>
        <source>One is the other, rounded.</source>
        <translation>أحدهما هو الآخر مقرّبًا.</translation>
    </message>
    <message>
        <source>One period lies within the other.</source>
        <translation>تقع إحدى المدتين ضمن الأخرى.</translation>
    </message>
    <message>
        <source>The two periods share a part.</source>
        <translation>تشترك المدتان في جزء.</translation>
    </message>
    <message>
        <source>Both speak of the same thing in one unit, with different values.</source>
        <translation>يتحدث كلاهما عن الشيء نفسه وبالوحدة نفسها، لكن القيمتين مختلفتان.</translation>
    </message>
    <message>
        <source>Both write this name.</source>
        <translation>يكتب كلاهما هذا الاسم.</translation>
    </message>
    <message>
        <source>Both use the form %1.</source>
        <translation>يستعمل كلاهما الصيغة %1.</translation>
    </message>
    <message>
        <source>%1 and %2: one is a part of the other.</source>
        <translation>%1 و%2: أحدهما جزء من الآخر.</translation>
    </message>
    <message>
        <source>%1 and %2 look like two spellings of one name.</source>
        <translation>يبدو أن %1 و%2 رسمان لاسم واحد.</translation>
    </message>
    <message>
        <source>The same words are marked as two types.</source>
        <translation>الكلمات نفسها موسومة بنوعين.</translation>
    </message>
    <message>
        <source>Both quote the same words.</source>
        <translation>ينقل كلاهما الكلام نفسه.</translation>
    </message>
    <message>
        <source>One quotes a part of what the other quotes.</source>
        <translation>ينقل أحدهما جزءًا مما ينقله الآخر.</translation>
    </message>
    <message>
        <source>The same words, said by %1 in the first and by %2 in the second.</source>
        <translation>الكلام نفسه، منسوبًا إلى %1 في الأول وإلى %2 في الثاني.</translation>
    </message>
    <message>
        <source>One speaker, but only %1% of the words are the same.</source>
        <translation>المتحدث واحد، لكن %1% فقط من الكلمات مشتركة.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>زمن</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Compatible</source>
        <translation>متوافق</translation>
    </message>
    <message>
        <source>Only in the first</source>
        <translation>في الأول فقط</translation>
    </message>
    <message>
        <source>Only in the second</source>
        <translation>في الثاني فقط</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>متفق</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>the words of the article, then their value</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Nothing in the second article was found to match.</source>
        <translation>لم يُعثر في المقال الثاني على ما يقابله.</translation>
    </message>
    <message>
        <source>Nothing in the first article was found to match.</source>
        <translation>لم يُعثر في المقال الأول على ما يقابله.</translation>
    </message>
    <message>
        <source>Words around both: %1.</source>
        <translation>الكلمات المحيطة بكليهما: %1.</translation>
    </message>
    <message>
        <source>They stand in paragraphs that belong together.</source>
        <translation>يردان في فقرتين متقابلتين.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <comment>percentage points, with a sign</comment>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>Both give this person one role: %1 and %2.</source>
        <translation>كلاهما يذكر للشخص صفة واحدة: %1 و%2.</translation>
    </message>
    <message>
        <source>Two roles for one person: %1 in the first, %2 in the second.</source>
        <translation>صفتان لشخص واحد: %1 في الأول، و%2 في الثاني.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Both give something of what they report to this source.</source>
        <translation>كلاهما ينسب شيئًا مما يرويه إلى هذا المصدر.</translation>
    </message>
    <message>
        <source>%1 and %2 sound like one name in two scripts.</source>
        <translation>%1 و%2 اسم واحد لفظًا في كتابتين.</translation>
    </message>
    <message>
        <source>%1 and %2: the words of one are those of the other in its language.</source>
        <translation>%1 و%2: كلمات أحدهما ترجمة كلمات الآخر.</translation>
    </message>
</context>
<context>
    <name>Hashiya::FindingsModel</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>About</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>First article</source>
        <translation>المقال الأول</translation>
    </message>
    <message>
        <source>Second article</source>
        <translation>المقال الثاني</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
</context>
<context>
    <name>Hashiya::FindingsPane</name>
    <message>
        <source>Everything</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>التواريخ والأوقات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Kinds of findings to show</source>
        <translation>أنواع النتائج المعروضة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign, finding, how many</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>No finding is of the chosen kinds.</source>
        <translation>لا نتيجة من الأنواع المختارة.</translation>
    </message>
</context>
<context>
    <name>Hashiya::HistoryListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>في لا مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالًا</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>The beginning of the project</source>
        <translation>بداية المشروع</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was done. when, by whom, where</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (the project is here)</source>
        <translation>%1 (المشروع هنا)</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (تُراجع عنه)</translation>
    </message>
    <message>
        <source>%1 (undone and replaced)</source>
        <translation>%1 (تُراجع عنه وحلّ محله غيره)</translation>
    </message>
</context>
<context>
    <name>Hashiya::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The history of the open project is listed here.</source>
        <translation>هنا يُعرض سجل المشروع المفتوح.</translation>
    </message>
    <message numerus="yes">
        <source>On the way: %n steps left.</source>
        <translation>
            <numerusform>في الطريق: لم تبق خطوة.</numerusform>
            <numerusform>في الطريق: بقيت خطوة واحدة.</numerusform>
            <numerusform>في الطريق: بقيت خطوتان.</numerusform>
            <numerusform>في الطريق: بقيت %n خطوات.</numerusform>
            <numerusform>في الطريق: بقيت %n خطوة.</numerusform>
            <numerusform>في الطريق: بقيت %n خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the history …</source>
        <translation>يُقرأ السجل…</translation>
    </message>
    <message>
        <source>Nothing in the history has these words.</source>
        <translation>لا شيء في السجل فيه هذه الكلمات.</translation>
    </message>
    <message>
        <source>Something else was done after this was undone; no way leads back to it.</source>
        <translation>بعد التراجع عن هذا حلّ محله غيره، فلا طريق يعود إليه.</translation>
    </message>
    <message>
        <source>Choose an entry to go back to it.</source>
        <translation>اختر خطوة لتعود إليها.</translation>
    </message>
    <message>
        <source>The project is at this point.</source>
        <translation>المشروع عند هذه النقطة.</translation>
    </message>
    <message numerus="yes">
        <source>Going there undoes %n steps.</source>
        <translation>
            <numerusform>لا شيء يُتراجع عنه.</numerusform>
            <numerusform>الذهاب إلى هناك يتراجع عن خطوة واحدة.</numerusform>
            <numerusform>الذهاب إلى هناك يتراجع عن خطوتين.</numerusform>
            <numerusform>الذهاب إلى هناك يتراجع عن %n خطوات.</numerusform>
            <numerusform>الذهاب إلى هناك يتراجع عن %n خطوة.</numerusform>
            <numerusform>الذهاب إلى هناك يتراجع عن %n خطوة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going there does %n steps again.</source>
        <translation>
            <numerusform>لا شيء يُعاد.</numerusform>
            <numerusform>الذهاب إلى هناك يعيد خطوة واحدة.</numerusform>
            <numerusform>الذهاب إلى هناك يعيد خطوتين.</numerusform>
            <numerusform>الذهاب إلى هناك يعيد %n خطوات.</numerusform>
            <numerusform>الذهاب إلى هناك يعيد %n خطوة.</numerusform>
            <numerusform>الذهاب إلى هناك يعيد %n خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقّف</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>اذهب إليها</translation>
    </message>
    <message>
        <source>Search what was done</source>
        <translation>ابحث فيما جرى</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>السجل، الأحدث أولًا</translation>
    </message>
    <message>
        <source>%1 goes to the chosen entry, %2 stops</source>
        <translation>%1 يذهب إلى الخطوة المختارة، و%2 يتوقف</translation>
    </message>
</context>
<context>
    <name>Hashiya::HistoryWords</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>“%1” was confirmed (%2).</source>
        <translation>أُكِّد «%1» (%2).</translation>
    </message>
    <message>
        <source>The suggestion “%1” was rejected (%2).</source>
        <translation>رُفض اقتراح «%1» (%2).</translation>
    </message>
    <message>
        <source>The mark “%1” was removed (%2).</source>
        <translation>أُزيل الوسم عن «%1» (%2).</translation>
    </message>
    <message>
        <source>The mark “%1” was given the type %2; it was %3.</source>
        <translation>صار «%1» من نوع %2 بعد أن كان من نوع %3.</translation>
    </message>
    <message>
        <source>“%1” was marked (%2).</source>
        <translation>وُسم «%1» (%2).</translation>
    </message>
    <message>
        <source>The edges of a mark were moved; it covers “%1” now.</source>
        <translation>حُرّك حدّا وسم، فصار يشمل «%1».</translation>
    </message>
    <message>
        <source>The value of “%1” was changed (%2).</source>
        <translation>غُيّرت قيمة «%1» (%2).</translation>
    </message>
    <message>
        <source>The note on “%1” was changed.</source>
        <translation>غُيّرت الملاحظة على «%1».</translation>
    </message>
    <message>
        <source>The check of “%1” was changed.</source>
        <translation>غُيّر التحقق من «%1».</translation>
    </message>
    <message>
        <source>“%1” was taken out of its name.</source>
        <translation>أُخرج «%1» من اسمه.</translation>
    </message>
    <message>
        <source>“%1” was linked to the name “%2”.</source>
        <translation>رُبط «%1» بالاسم «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions were confirmed (%1).</source>
        <translation>
            <numerusform>لم يُؤكَّد اقتراح (%1).</numerusform>
            <numerusform>أُكِّد اقتراح واحد (%1).</numerusform>
            <numerusform>أُكِّد اقتراحان (%1).</numerusform>
            <numerusform>أُكِّدت %n اقتراحات (%1).</numerusform>
            <numerusform>أُكِّد %n اقتراحًا (%1).</numerusform>
            <numerusform>أُكِّد %n اقتراح (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” was marked everywhere (%2): %n marks.</source>
        <translation>
            <numerusform>وُسم «%1» في كل موضع (%2): لا وسم.</numerusform>
            <numerusform>وُسم «%1» في كل موضع (%2): وسم واحد.</numerusform>
            <numerusform>وُسم «%1» في كل موضع (%2): وسمان.</numerusform>
            <numerusform>وُسم «%1» في كل موضع (%2): %n وسوم.</numerusform>
            <numerusform>وُسم «%1» في كل موضع (%2): %n وسمًا.</numerusform>
            <numerusform>وُسم «%1» في كل موضع (%2): %n وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The marks on “%1” were removed everywhere: %n marks.</source>
        <translation>
            <numerusform>أُزيلت الوسوم عن «%1» من كل موضع: لا وسم.</numerusform>
            <numerusform>أُزيل الوسم عن «%1» من كل موضع: وسم واحد.</numerusform>
            <numerusform>أُزيل الوسم عن «%1» من كل موضع: وسمان.</numerusform>
            <numerusform>أُزيلت الوسوم عن «%1» من كل موضع: %n وسوم.</numerusform>
            <numerusform>أُزيلت الوسوم عن «%1» من كل موضع: %n وسمًا.</numerusform>
            <numerusform>أُزيلت الوسوم عن «%1» من كل موضع: %n وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article was searched for marks again: %n of them came, changed or went.</source>
        <translation>
            <numerusform>بُحث في المقال عن وسوم من جديد: لم يتغير شيء.</numerusform>
            <numerusform>بُحث في المقال عن وسوم من جديد: وسم واحد جاء أو تغيّر أو ذهب.</numerusform>
            <numerusform>بُحث في المقال عن وسوم من جديد: وسمان جاءا أو تغيّرا أو ذهبا.</numerusform>
            <numerusform>بُحث في المقال عن وسوم من جديد: %n وسوم جاءت أو تغيّرت أو ذهبت.</numerusform>
            <numerusform>بُحث في المقال عن وسوم من جديد: %n وسمًا جاءت أو تغيّرت أو ذهبت.</numerusform>
            <numerusform>بُحث في المقال عن وسوم من جديد: %n وسم جاءت أو تغيّرت أو ذهبت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names were merged into “%1”: %2.</source>
        <translation>ضُمّت أسماء إلى «%1»: %2.</translation>
    </message>
    <message>
        <source>The name “%1” is called “%2” now.</source>
        <translation>صار الاسم «%1» يُدعى «%2».</translation>
    </message>
    <message>
        <source>The name “%1” has no identifier any more.</source>
        <translation>لم يعد للاسم «%1» معرّف.</translation>
    </message>
    <message>
        <source>The name “%1” was given the identifier %2.</source>
        <translation>أُعطي الاسم «%1» المعرّف %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions were given the name “%1”.</source>
        <translation>
            <numerusform>لم يُعط موضع الاسم «%1».</numerusform>
            <numerusform>أُعطي موضع واحد الاسم «%1».</numerusform>
            <numerusform>أُعطي موضعان الاسم «%1».</numerusform>
            <numerusform>أُعطيت %n مواضع الاسم «%1».</numerusform>
            <numerusform>أُعطي %n موضعًا الاسم «%1».</numerusform>
            <numerusform>أُعطي %n موضع الاسم «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name “%1” was given the type %2 with its %n mentions.</source>
        <translation>
            <numerusform>صار الاسم «%1» من نوع %2.</numerusform>
            <numerusform>صار الاسم «%1» من نوع %2 في موضعه الواحد.</numerusform>
            <numerusform>صار الاسم «%1» من نوع %2 في موضعيه.</numerusform>
            <numerusform>صار الاسم «%1» من نوع %2 في مواضعه، وهي %n.</numerusform>
            <numerusform>صار الاسم «%1» من نوع %2 في مواضعه، وهي %n.</numerusform>
            <numerusform>صار الاسم «%1» من نوع %2 في مواضعه، وهي %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The name “%1” was taken off its %n mentions.</source>
        <translation>
            <numerusform>أُزيل الاسم «%1».</numerusform>
            <numerusform>نُزع الاسم «%1» عن موضعه الواحد.</numerusform>
            <numerusform>نُزع الاسم «%1» عن موضعيه.</numerusform>
            <numerusform>نُزع الاسم «%1» عن مواضعه، وهي %n.</numerusform>
            <numerusform>نُزع الاسم «%1» عن مواضعه، وهي %n.</numerusform>
            <numerusform>نُزع الاسم «%1» عن مواضعه، وهي %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form “%1” was taken from the name “%2”.</source>
        <translation>حُذفت الصيغة «%1» من الاسم «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n names that no mark mentions were removed.</source>
        <translation>
            <numerusform>لم يُزل اسم.</numerusform>
            <numerusform>أُزيل اسم واحد لا يذكره وسم.</numerusform>
            <numerusform>أُزيل اسمان لا يذكرهما وسم.</numerusform>
            <numerusform>أُزيلت %n أسماء لا يذكرها وسم.</numerusform>
            <numerusform>أُزيل %n اسمًا لا يذكرها وسم.</numerusform>
            <numerusform>أُزيل %n اسم لا يذكرها وسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The article “%1” was added.</source>
        <translation>أُضيف المقال «%1».</translation>
    </message>
    <message>
        <source>The article “%1” was taken out of the library.</source>
        <translation>أُخرج المقال «%1» من المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were undone.</source>
        <translation>
            <numerusform>لم يُتراجع عن خطوة.</numerusform>
            <numerusform>تُراجع عن خطوة واحدة.</numerusform>
            <numerusform>تُراجع عن خطوتين.</numerusform>
            <numerusform>تُراجع عن %n خطوات.</numerusform>
            <numerusform>تُراجع عن %n خطوة.</numerusform>
            <numerusform>تُراجع عن %n خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تُراجع عنه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n steps were done again.</source>
        <translation>
            <numerusform>لم تُعد خطوة.</numerusform>
            <numerusform>أُعيدت خطوة واحدة.</numerusform>
            <numerusform>أُعيدت خطوتان.</numerusform>
            <numerusform>أُعيدت %n خطوات.</numerusform>
            <numerusform>أُعيدت %n خطوة.</numerusform>
            <numerusform>أُعيدت %n خطوة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>A house rule for “%1” was made.</source>
        <translation>وُضعت قاعدة للدار لـ«%1».</translation>
    </message>
    <message>
        <source>The house rule for “%1” was changed.</source>
        <translation>عُدّلت قاعدة الدار لـ«%1».</translation>
    </message>
    <message>
        <source>The house rule for “%1” was removed.</source>
        <translation>أزيلت قاعدة الدار لـ«%1».</translation>
    </message>
    <message numerus="yes">
        <source>The tagset was changed, and %n marks with it.</source>
        <translation>
            <numerusform>عُدّلت مجموعة الوسوم.</numerusform>
            <numerusform>عُدّلت مجموعة الوسوم ومعها وسم واحد.</numerusform>
            <numerusform>عُدّلت مجموعة الوسوم ومعها وسمان.</numerusform>
            <numerusform>عُدّلت مجموعة الوسوم ومعها %n وسوم.</numerusform>
            <numerusform>عُدّلت مجموعة الوسوم ومعها %n وسمًا.</numerusform>
            <numerusform>عُدّلت مجموعة الوسوم ومعها %n وسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tagset was changed.</source>
        <translation>عُدّلت مجموعة الوسوم.</translation>
    </message>
    <message>
        <source>A note in the margin was written or changed.</source>
        <translation>كُتبت ملاحظة في الهامش أو عُدّلت.</translation>
    </message>
    <message>
        <source>A note in the margin was removed.</source>
        <translation>أزيلت ملاحظة من الهامش.</translation>
    </message>
    <message>
        <source>The text of the article was corrected.</source>
        <translation>صُحّح نص المقال.</translation>
    </message>
    <message>
        <source>The article got a newer text.</source>
        <translation>صار للمقال نص أحدث.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks that ask for it were given one type (%1).</source>
        <translation>
            <numerusform>لم يُعط وسم نوعًا واحدًا (%1).</numerusform>
            <numerusform>أُعطي وسم نوعًا واحدًا (%1).</numerusform>
            <numerusform>أُعطي وسمان نوعًا واحدًا (%1).</numerusform>
            <numerusform>أُعطيت %n وسوم نوعًا واحدًا (%1).</numerusform>
            <numerusform>أُعطي %n وسمًا نوعًا واحدًا (%1).</numerusform>
            <numerusform>أُعطي %n وسم نوعًا واحدًا (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks were found right as they are.</source>
        <translation>
            <numerusform>لم يُعدّ وسم صحيحًا كما هو.</numerusform>
            <numerusform>عُدّ وسم صحيحًا كما هو.</numerusform>
            <numerusform>عُدّ وسمان صحيحين كما هما.</numerusform>
            <numerusform>عُدّت %n وسوم صحيحة كما هي.</numerusform>
            <numerusform>عُدّ %n وسمًا صحيحًا كما هو.</numerusform>
            <numerusform>عُدّ %n وسم صحيحًا كما هو.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attribute of “%1” was changed (%2).</source>
        <translation>عُدّلت سمة لـ«%1» (%2).</translation>
    </message>
    <message numerus="yes">
        <source>Marks of another annotator were held against these: %n marks.</source>
        <translation>
            <numerusform>قورنت بوسوم واسمٍ آخر: لا وسوم.</numerusform>
            <numerusform>قورنت بوسوم واسمٍ آخر: وسم واحد.</numerusform>
            <numerusform>قورنت بوسوم واسمٍ آخر: وسمان.</numerusform>
            <numerusform>قورنت بوسوم واسمٍ آخر: %n وسوم.</numerusform>
            <numerusform>قورنت بوسوم واسمٍ آخر: %n وسمًا.</numerusform>
            <numerusform>قورنت بوسوم واسمٍ آخر: %n وسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several articles were added.</source>
        <translation>أُضيفت عدة مقالات.</translation>
    </message>
    <message>
        <source>Several articles were taken out of the library.</source>
        <translation>أُخرجت عدة مقالات من المكتبة.</translation>
    </message>
    <message>
        <source>Title, source, day, folder or tags of the article “%1” were changed.</source>
        <translation>غُيّر عنوان المقال «%1» أو مصدره أو يومه أو مجلده أو وسومه.</translation>
    </message>
</context>
<context>
    <name>Hashiya::HitDelegate</name>
    <message>
        <source>without %1</source>
        <translation>دون %1</translation>
    </message>
</context>
<context>
    <name>Hashiya::HitListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>has no mark of its own</source>
        <translation>لا وسم عليه وحده</translation>
    </message>
    <message>
        <source>%1: will be removed</source>
        <translation>%1: سيُزال</translation>
    </message>
    <message>
        <source>%1: stays</source>
        <translation>%1: يبقى</translation>
    </message>
    <message>
        <source>is %1 already</source>
        <translation>موسوم «%1» من قبل</translation>
    </message>
    <message>
        <source>suggested as %1: will be confirmed</source>
        <translation>مقترح «%1»: سيؤكَّد</translation>
    </message>
    <message>
        <source>suggested as %1: stays so</source>
        <translation>مقترح «%1»: يبقى كما هو</translation>
    </message>
    <message>
        <source>%1 becomes %2</source>
        <translation>«%1» يصير «%2»</translation>
    </message>
    <message>
        <source>%1: stays so</source>
        <translation>«%1»: يبقى كما هو</translation>
    </message>
    <message>
        <source>rejected before: will be %1 after all</source>
        <translation>رُفض من قبل: سيوسم «%1» رغم ذلك</translation>
    </message>
    <message>
        <source>rejected before: stays so</source>
        <translation>رُفض من قبل: يبقى كذلك</translation>
    </message>
    <message>
        <source>will be marked across %1 (%2)</source>
        <translation>سيوسم متقاطعًا مع %1 (%2)</translation>
    </message>
    <message>
        <source>belongs to %1 (%2)</source>
        <translation>جزء من %1 (%2)</translation>
    </message>
    <message>
        <source>will be marked</source>
        <translation>سيوسم</translation>
    </message>
    <message>
        <source>perhaps another word: not marked</source>
        <translation>ربما كلمة أخرى: لن يوسم</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>لن يوسم</translation>
    </message>
</context>
<context>
    <name>Hashiya::ImportBar</name>
    <message>
        <source>Nothing was added.</source>
        <translation>لم يُضف شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles were added, as one step.</source>
        <translation>
            <numerusform>لم يُضف مقال.</numerusform>
            <numerusform>أُضيف مقال واحد.</numerusform>
            <numerusform>أُضيف مقالان في خطوة واحدة.</numerusform>
            <numerusform>أُضيفت %n مقالات في خطوة واحدة.</numerusform>
            <numerusform>أُضيف %n مقالا في خطوة واحدة.</numerusform>
            <numerusform>أُضيف %n مقال في خطوة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files have a text that is in the library already.</source>
        <translation>
            <numerusform>لا ملف نصه في المكتبة من قبل.</numerusform>
            <numerusform>ملف واحد نصه في المكتبة من قبل.</numerusform>
            <numerusform>ملفان نصهما في المكتبة من قبل.</numerusform>
            <numerusform>%n ملفات نصوصها في المكتبة من قبل.</numerusform>
            <numerusform>%n ملفا نصوصها في المكتبة من قبل.</numerusform>
            <numerusform>%n ملف نصوصها في المكتبة من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of the new articles are nearly the same as others.</source>
        <translation>
            <numerusform>لا مقال من الجديدة يكاد يطابق غيره.</numerusform>
            <numerusform>مقال واحد من الجديدة يكاد يطابق غيره.</numerusform>
            <numerusform>مقالان من الجديدة يكادان يطابقان غيرهما.</numerusform>
            <numerusform>%n مقالات من الجديدة تكاد تطابق غيرها.</numerusform>
            <numerusform>%n مقالا من الجديدة تكاد تطابق غيرها.</numerusform>
            <numerusform>%n مقال من الجديدة تكاد تطابق غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files could not be read:</source>
        <translation>
            <numerusform>لم يتعذر شيء:</numerusform>
            <numerusform>تعذرت قراءة ملف واحد:</numerusform>
            <numerusform>تعذرت قراءة ملفين:</numerusform>
            <numerusform>تعذرت قراءة %n ملفات:</numerusform>
            <numerusform>تعذرت قراءة %n ملفا:</numerusform>
            <numerusform>تعذرت قراءة %n ملف:</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding articles</source>
        <translation>إضافة المقالات</translation>
    </message>
    <message>
        <source>Adding articles: %1 of %2</source>
        <translation>تُضاف المقالات: %1 من %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>اعرضها</translation>
    </message>
</context>
<context>
    <name>Hashiya::Inspector</name>
    <message>
        <source>Choose a mark in the article to see what it says and why it is there.

Tab goes to the next one that nobody has reviewed.</source>
        <translation>اختر وسمًا في المقال لترى ما يقوله ولماذا وُضع.

ينتقل المفتاح Tab إلى الوسم التالي الذي لم يراجعه أحد.</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Why it is marked</source>
        <translation>لماذا وُسم</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ماذا يقول</translation>
    </message>
    <message>
        <source>Is it true?</source>
        <translation>هل هو صحيح؟</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>who or what is meant</source>
        <translation>مَن أو ما المقصود</translation>
    </message>
    <message>
        <source>what speaks for it or against it</source>
        <translation>ما يؤيده أو ينقضه</translation>
    </message>
    <message>
        <source>%1 · certainty %2 %</source>
        <translation>%1 · درجة الثقة %2 %</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
</context>
<context>
    <name>Hashiya::KeysOverview</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>next, previous unreviewed mark</source>
        <translation>الوسم التالي أو السابق الذي لم يُراجَع</translation>
    </message>
    <message>
        <source>confirm and go on</source>
        <translation>تأكيد ومتابعة</translation>
    </message>
    <message>
        <source>reject a suggestion, remove an own mark</source>
        <translation>رفض اقتراح، أو إزالة وسم وضعته</translation>
    </message>
    <message>
        <source>move the end of the mark by a word</source>
        <translation>نقل نهاية الوسم كلمة</translation>
    </message>
    <message>
        <source>move its beginning</source>
        <translation>نقل بدايته</translation>
    </message>
    <message>
        <source>the same by a letter</source>
        <translation>الأمر نفسه حرفًا حرفًا</translation>
    </message>
    <message>
        <source>move in the text; with Shift select, with Ctrl by word</source>
        <translation>التنقل في النص؛ مع Shift للتحديد، ومع Ctrl كلمة كلمة</translation>
    </message>
    <message>
        <source>drop the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>undo, redo, also across closing</source>
        <translation>تراجع وإعادة، حتى بعد الإغلاق</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>add an article</source>
        <translation>إضافة مقال</translation>
    </message>
    <message>
        <source>export, preview of the export</source>
        <translation>التصدير ومعاينته</translation>
    </message>
    <message>
        <source>compare with another article</source>
        <translation>المقارنة بمقال آخر</translation>
    </message>
    <message>
        <source>open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>larger, smaller, natural size of the text</source>
        <translation>تكبير النص وتصغيره وحجمه الطبيعي</translation>
    </message>
    <message>
        <source>Mark the selection, or change the type of the current mark:</source>
        <translation>وسم المحدد، أو تغيير نوع الوسم الحالي:</translation>
    </message>
    <message>
        <source>mark, change or remove the same words everywhere</source>
        <translation>وسم الكلمات نفسها أو تغييرها أو إزالتها في كل موضع</translation>
    </message>
    <message>
        <source>make the mark a house rule</source>
        <translation>جعل الوسم قاعدة للدار</translation>
    </message>
    <message>
        <source>write a note on the mark or the paragraph; Ctrl+Enter goes back</source>
        <translation>كتابة ملاحظة على الوسم أو الفقرة؛ ‏Ctrl+Enter يعود إلى النص</translation>
    </message>
    <message>
        <source>correct the text; marks stay on their words</source>
        <translation>تصحيح النص؛ تبقى الوسوم على كلماتها</translation>
    </message>
    <message>
        <source>show a pane</source>
        <translation>عرض لوح</translation>
    </message>
    <message>
        <source>in the list of names: tick, make the ticked ones one name</source>
        <translation>في قائمة الأسماء: علّم، واجعل المعلَّمة اسمًا واحدًا</translation>
    </message>
    <message>
        <source>there: split mentions off, rename, set the identifier</source>
        <translation>وهناك: افصل مواضع، وغيّر الاسم، وضع المعرّف</translation>
    </message>
    <message>
        <source>in the history: go to the entry, stop on the way</source>
        <translation>في السجل: اذهب إلى الخطوة، وتوقّف في الطريق</translation>
    </message>
    <message>
        <source>go to the mark around this one, to the first one inside; with the mouse, click again</source>
        <translation>إلى الوسم المحيط، وإلى أول وسم في داخله؛ وبالفأرة بنقرة أخرى</translation>
    </message>
    <message>
        <source>link the mark with another one; set its speaker or source</source>
        <translation>ربط الوسم بوسم آخر؛ تعيين قائله أو مصدره</translation>
    </message>
    <message>
        <source>find in the article, in the whole project</source>
        <translation>البحث في المقال، في المشروع كله</translation>
    </message>
    <message>
        <source>next, previous place found</source>
        <translation>الموضع التالي، السابق مما وُجد</translation>
    </message>
    <message>
        <source>every command and article by its name</source>
        <translation>كل أمر وكل مقال باسمه</translation>
    </message>
    <message>
        <source>change the tagset: types, their letters and colours, links</source>
        <translation>تعديل مجموعة الوسوم: الأنواع وحروفها وألوانها، والصلات</translation>
    </message>
    <message>
        <source>confirm, reject all suggestions of its type, rule or name</source>
        <translation>تأكيد أو رفض كل اقتراحات نوعه أو قاعدته أو اسمه</translation>
    </message>
    <message>
        <source>say whether it is true, and what speaks for it</source>
        <translation>هل هو صحيح، وما دليله</translation>
    </message>
    <message>
        <source>plots; in the library: details of the chosen articles</source>
        <translation>الرسوم؛ وفي المكتبة: بيانات المقالات المختارة</translation>
    </message>
</context>
<context>
    <name>Hashiya::LibraryDelegate</name>
    <message>
        <source>✓ reviewed</source>
        <translation>✓ رُوجع</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>لا وسوم</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>رُوجع %1 من %2</translation>
    </message>
</context>
<context>
    <name>Hashiya::LibraryModel</name>
    <message numerus="yes">
        <source>%n unreviewed</source>
        <translation>
            <numerusform>لا شيء دون مراجعة</numerusform>
            <numerusform>واحد دون مراجعة</numerusform>
            <numerusform>اثنان دون مراجعة</numerusform>
            <numerusform>%n دون مراجعة</numerusform>
            <numerusform>%n دون مراجعة</numerusform>
            <numerusform>%n دون مراجعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1؛ %2</translation>
    </message>
</context>
<context>
    <name>Hashiya::LibraryPane</name>
    <message>
        <source>Search the library</source>
        <translation>ابحث في المكتبة</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>إضافة مقال…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>No project is open. Open one or make a new one in the menu File.</source>
        <translation>لا مشروع مفتوحًا. افتح مشروعًا أو أنشئ واحدًا من قائمة «ملف».</translation>
    </message>
    <message>
        <source>The library is empty. Add a report as a text file, or drop it here.</source>
        <translation>المكتبة فارغة. أضف تقريرًا من ملف نصي، أو أفلته هنا.</translation>
    </message>
    <message>
        <source>No article has these words in its title or source.</source>
        <translation>لا مقال يحمل هذه الكلمات في عنوانه أو مصدره.</translation>
    </message>
    <message>
        <source>Add a folder of articles</source>
        <translation>إضافة مجلد من المقالات</translation>
    </message>
    <message>
        <source>The same text as “%1”</source>
        <translation>النص نفسه في «%1»</translation>
    </message>
    <message>
        <source>%1% like “%2”</source>
        <translation>يشبه «%2» بنسبة %1%</translation>
    </message>
    <message>
        <source>All folders</source>
        <translation>كل المجلدات</translation>
    </message>
    <message>
        <source>Without a folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>The search index is being made: %n articles left.</source>
        <translation>
            <numerusform>اكتمل فهرس البحث.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي مقال واحد.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي مقالان.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقيت %n مقالات.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي %n مقالا.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>No two articles have nearly the same text.</source>
        <translation>ليس في المكتبة مقالان يكاد نصاهما يتطابقان.</translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation>لا مقال كذلك.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>البيانات…</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>قارنه بالمقال المفتوح</translation>
    </message>
    <message>
        <source>Take out of the library</source>
        <translation>أخرجه من المكتبة</translation>
    </message>
    <message>
        <source>Words of the title or the source; or what articles have, as in %1</source>
        <translation>كلمات من العنوان أو المصدر، أو ما في المقالات، مثل %1</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Folder or tag</source>
        <translation>المجلد أو الوسم</translation>
    </message>
    <message>
        <source>Which articles</source>
        <translation>أي المقالات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>مختلف فيه</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>المتشابهة</translation>
    </message>
    <message>
        <source>As added</source>
        <translation>كما أُضيفت</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>الأحدث أولا</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>الأقدم أولا</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>بالعنوان</translation>
    </message>
    <message>
        <source>By source</source>
        <translation>بالمصدر</translation>
    </message>
    <message>
        <source>Most to review</source>
        <translation>الأكثر للمراجعة</translation>
    </message>
</context>
<context>
    <name>Hashiya::LinkChoiceRow</name>
    <message>
        <source>%1 – %2 – %3</source>
        <comment>a link: from words, its kind, to words</comment>
        <translation>%1 – %2 – %3</translation>
    </message>
</context>
<context>
    <name>Hashiya::LinkPicker</name>
    <message>
        <source>This project can only be read.</source>
        <translation>هذا المشروع للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose the mark that is to be linked first.</source>
        <translation>اختر أولًا الوسم الذي تريد ربطه.</translation>
    </message>
    <message>
        <source>Choose the quotation or the figure first.</source>
        <translation>اختر أولًا الاقتباس أو الرقم.</translation>
    </message>
    <message>
        <source>The tagset gives marks of this type no source.</source>
        <translation>لا مصدر لوسوم هذا النوع في طقم الوسوم.</translation>
    </message>
    <message>
        <source>No mark of this article can be linked with this one.</source>
        <translation>لا وسم في هذا المقال يمكن ربطه بهذا الوسم.</translation>
    </message>
    <message>
        <source>No mark of this article names who could be the source.</source>
        <translation>لا وسم في هذا المقال يسمّي مَن يمكن أن يكون المصدر.</translation>
    </message>
    <message>
        <source>A mark cannot be linked with itself.</source>
        <translation>لا يُربط وسم بنفسه.</translation>
    </message>
    <message>
        <source>Marks of this type cannot be a source.</source>
        <translation>وسوم هذا النوع لا تكون مصدرًا.</translation>
    </message>
    <message>
        <source>The tagset has no other link between these two marks.</source>
        <translation>لا صلة أخرى بين هذين الوسمين في طقم الوسوم.</translation>
    </message>
</context>
<context>
    <name>Hashiya::LinkStrip</name>
    <message>
        <source>How are “%1” and “%2” linked?</source>
        <translation>ما الصلة بين «%1» و«%2»؟</translation>
    </message>
    <message>
        <source>Link “%1” with “%2”?</source>
        <translation>أتربط «%1» بـ«%2»؟</translation>
    </message>
    <message>
        <source>Did “%2” say “%1”?</source>
        <translation>أهذا قول «%2»: «%1»؟</translation>
    </message>
    <message>
        <source>Is “%2” the source of “%1”?</source>
        <translation>أمصدر «%1» هو «%2»؟</translation>
    </message>
    <message>
        <source>A letter, or arrows and Enter, says how. Escape cancels.</source>
        <translation>يحدّدها حرف، أو الأسهم ثم Enter. ويلغي Escape.</translation>
    </message>
    <message>
        <source>Tab and arrows go to another mark, Enter or a click takes it. Escape cancels.</source>
        <translation>ينقلك Tab والأسهم إلى وسم آخر، ويأخذه Enter أو نقرة. ويلغي Escape.</translation>
    </message>
    <message>
        <source>Tab and arrows go to another mark, Enter or a click takes it. Delete leaves it without one. Escape cancels.</source>
        <translation>ينقلك Tab والأسهم إلى وسم آخر، ويأخذه Enter أو نقرة. ويتركه Delete بلا أحد. ويلغي Escape.</translation>
    </message>
</context>
<context>
    <name>Hashiya::ListPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Hashiya::MainWindow</name>
    <message>
        <source>A comparison needs two articles. Add the other report with Ctrl+I first.</source>
        <translation>تحتاج المقارنة إلى مقالين. أضف التقرير الآخر بالمفتاحين Ctrl+I أولًا.</translation>
    </message>
    <message>
        <source>%1 – Hashiya</source>
        <translation>%1 – حاشية</translation>
    </message>
    <message>
        <source>Hashiya</source>
        <translation>حاشية</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Others are compared from their menu in the library.</source>
        <translation>غيرها يُقارن من قائمته في المكتبة.</translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkController</name>
    <message>
        <source>Not marked: the words share only a part with the confirmed mark “%1”. Move its edges or remove it first.</source>
        <translation>لم يوسم: لا تشترك الكلمات مع الوسم المؤكد «%1» إلا في جزء. حرّك حدّيه أو أزله أولًا.</translation>
    </message>
    <message>
        <source>Not marked: the tagset lets no mark “%1” lie inside a mark “%2”, and “%3” is confirmed.</source>
        <translation>لم يوسم: لا يسمح طقم الوسوم بوسم «%1» داخل وسم «%2»، و«%3» وسم مؤكد.</translation>
    </message>
    <message>
        <source>No mark lies around this one.</source>
        <translation>لا وسم يحيط بهذا الوسم.</translation>
    </message>
    <message>
        <source>No mark is here.</source>
        <translation>لا وسم هنا.</translation>
    </message>
    <message>
        <source>No mark lies inside this one.</source>
        <translation>لا وسم داخل هذا الوسم.</translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkListPane</name>
    <message>
        <source>Search the marks</source>
        <translation>ابحث في الوسوم</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>كل الأنواع</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>السارية</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>غير المراجَعة</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>By type</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>Types shown</source>
        <translation>الأنواع المعروضة</translation>
    </message>
    <message>
        <source>States shown</source>
        <translation>الحالات المعروضة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>The marks of the open article are listed here.</source>
        <translation>تُسرد هنا وسوم المقال المفتوح.</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Select words in the article and press the letter of a type; F1 lists them.</source>
        <translation>لا وسوم بعد. حدد كلمات في المقال واضغط حرف النوع؛ تجد الحروف بالمفتاح F1.</translation>
    </message>
    <message>
        <source>No mark fits the search and the filters.</source>
        <translation>لا وسم يطابق البحث والمرشحات.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Checked or not</source>
        <translation>كل أحوال التحقق</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>له ملاحظة</translation>
    </message>
    <message>
        <source>Checks and notes shown</source>
        <translation>أحوال التحقق والملاحظات المعروضة</translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkMenus</name>
    <message>
        <source>Is it true?</source>
        <translation>هل هو صحيح؟</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>في المشروع كله</translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>قراءة المشروع: لم يبق مقال.</numerusform>
            <numerusform>قراءة المشروع: بقي مقال واحد.</numerusform>
            <numerusform>قراءة المشروع: بقي مقالان.</numerusform>
            <numerusform>قراءة المشروع: بقيت %n مقالات.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقالًا.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm in the whole project:</source>
        <translation>تأكيد في المشروع كله:</translation>
    </message>
    <message>
        <source>Confirm in this article:</source>
        <translation>تأكيد في هذا المقال:</translation>
    </message>
    <message>
        <source>Reject in the whole project:</source>
        <translation>رفض في المشروع كله:</translation>
    </message>
    <message>
        <source>Reject in this article:</source>
        <translation>رفض في هذا المقال:</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of the type %1</source>
        <translation>
            <numerusform>لا اقتراحات من نوع «%1»</numerusform>
            <numerusform>اقتراح واحد من نوع «%1»</numerusform>
            <numerusform>اقتراحان من نوع «%1»</numerusform>
            <numerusform>%n اقتراحات من نوع «%1»</numerusform>
            <numerusform>%n اقتراحًا من نوع «%1»</numerusform>
            <numerusform>%n اقتراح من نوع «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions by the house rule %1</source>
        <translation>
            <numerusform>لا اقتراحات من قاعدة الدار %1</numerusform>
            <numerusform>اقتراح واحد من قاعدة الدار %1</numerusform>
            <numerusform>اقتراحان من قاعدة الدار %1</numerusform>
            <numerusform>%n اقتراحات من قاعدة الدار %1</numerusform>
            <numerusform>%n اقتراحًا من قاعدة الدار %1</numerusform>
            <numerusform>%n اقتراح من قاعدة الدار %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions by the same rule</source>
        <translation>
            <numerusform>لا اقتراحات من القاعدة نفسها</numerusform>
            <numerusform>اقتراح واحد من القاعدة نفسها</numerusform>
            <numerusform>اقتراحان من القاعدة نفسها</numerusform>
            <numerusform>%n اقتراحات من القاعدة نفسها</numerusform>
            <numerusform>%n اقتراحًا من القاعدة نفسها</numerusform>
            <numerusform>%n اقتراح من القاعدة نفسها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions of %1</source>
        <translation>
            <numerusform>لا اقتراحات للاسم %1</numerusform>
            <numerusform>اقتراح واحد للاسم %1</numerusform>
            <numerusform>اقتراحان للاسم %1</numerusform>
            <numerusform>%n اقتراحات للاسم %1</numerusform>
            <numerusform>%n اقتراحًا للاسم %1</numerusform>
            <numerusform>%n اقتراح للاسم %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hashiya::MarkSample</name>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>وسم %1 وآخر %2</translation>
    </message>
    <message>
        <source>Sample on a light page</source>
        <translation>نموذج على صفحة فاتحة</translation>
    </message>
    <message>
        <source>Sample on a dark page</source>
        <translation>نموذج على صفحة داكنة</translation>
    </message>
</context>
<context>
    <name>Hashiya::NameBook</name>
    <message>
        <source>written alike</source>
        <translation>يُكتبان كتابة متقاربة</translation>
    </message>
    <message>
        <source>have a form in common</source>
        <translation>لهما صيغة مشتركة</translation>
    </message>
    <message>
        <source>one is part of the other</source>
        <translation>أحدهما جزء من الآخر</translation>
    </message>
    <message>
        <source>The same name?</source>
        <translation>أهما اسم واحد؟</translation>
    </message>
</context>
<context>
    <name>Hashiya::NameDelegate</name>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
</context>
<context>
    <name>Hashiya::NameForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>elsewhere, for instance Q42</source>
        <translation>في مرجع آخر، مثل Q42</translation>
    </message>
</context>
<context>
    <name>Hashiya::NameListModel</name>
    <message>
        <source>Are %1 and %2 one name? %3</source>
        <translation>هل %1 و%2 اسم واحد؟ %3</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions here</source>
        <translation>
            <numerusform>لا موضع هنا</numerusform>
            <numerusform>موضع واحد هنا</numerusform>
            <numerusform>موضعان هنا</numerusform>
            <numerusform>%n مواضع هنا</numerusform>
            <numerusform>%n موضعًا هنا</numerusform>
            <numerusform>%n موضع هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in other articles</source>
        <translation>
            <numerusform>ولا موضع في مقالات أخرى</numerusform>
            <numerusform>وموضع في مقالات أخرى</numerusform>
            <numerusform>وموضعان في مقالات أخرى</numerusform>
            <numerusform>و%n مواضع في مقالات أخرى</numerusform>
            <numerusform>و%n موضعًا في مقالات أخرى</numerusform>
            <numerusform>و%n موضع في مقالات أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Form: %1</source>
        <translation>صيغة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentions</source>
        <comment>the title of an article</comment>
        <translation>
            <numerusform>%1: لا موضع</numerusform>
            <numerusform>%1: موضع واحد</numerusform>
            <numerusform>%1: موضعان</numerusform>
            <numerusform>%1: %n مواضع</numerusform>
            <numerusform>%1: %n موضعًا</numerusform>
            <numerusform>%1: %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hashiya::NamesPane</name>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>No mark mentions this name. Delete removes it.</source>
        <translation>لا وسم يذكر هذا الاسم. المفتاح Delete يزيله.</translation>
    </message>
    <message>
        <source>Tick two or more names with Space to make them one.</source>
        <translation>علّم اسمين أو أكثر بمفتاح المسافة لتجعلها اسمًا واحدًا.</translation>
    </message>
    <message>
        <source>Names of two types, or with two identifiers, are not made one. Give them one type first.</source>
        <translation>لا يُجمع في اسم واحد ما اختلف نوعه أو معرّفه. اجعلها من نوع واحد أولًا.</translation>
    </message>
    <message>
        <source>Unfold a name with the arrow key and choose mentions that are somebody else&apos;s.</source>
        <translation>افتح الاسم بمفتاح السهم واختر المواضع التي تخص غيره.</translation>
    </message>
    <message numerus="yes">
        <source>%n mentions get a name of their own, or the same with another identifier:</source>
        <translation>
            <numerusform>لا موضع مختار:</numerusform>
            <numerusform>موضع واحد يُعطى اسمًا خاصًا به، أو الاسم نفسه بمعرّف آخر:</numerusform>
            <numerusform>موضعان يُعطيان اسمًا خاصًا بهما، أو الاسم نفسه بمعرّف آخر:</numerusform>
            <numerusform>%n مواضع تُعطى اسمًا خاصًا بها، أو الاسم نفسه بمعرّف آخر:</numerusform>
            <numerusform>%n موضعًا تُعطى اسمًا خاصًا بها، أو الاسم نفسه بمعرّف آخر:</numerusform>
            <numerusform>%n موضع تُعطى اسمًا خاصًا بها، أو الاسم نفسه بمعرّف آخر:</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>اختر اسمًا أولًا.</translation>
    </message>
    <message>
        <source>%1 is called:</source>
        <translation>%1 يُدعى:</translation>
    </message>
    <message>
        <source>They have that name already. Give another name or another identifier.</source>
        <translation>لها هذا الاسم من قبل. اكتب اسمًا آخر أو معرّفًا آخر.</translation>
    </message>
    <message>
        <source>Go to the next mention</source>
        <translation>إلى الموضع التالي</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>غيّر الاسم</translation>
    </message>
    <message>
        <source>Set the identifier</source>
        <translation>ضع المعرّف</translation>
    </message>
    <message>
        <source>Make one name</source>
        <translation>اجعلها اسمًا واحدًا</translation>
    </message>
    <message>
        <source>Split off</source>
        <translation>افصل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove names that no mark mentions</source>
        <translation>أزل الأسماء التي لا يذكرها وسم</translation>
    </message>
    <message>
        <source>The project&apos;s articles are being counted …</source>
        <translation>تُعدّ مقالات المشروع…</translation>
    </message>
    <message>
        <source>The names of the open article are listed here.</source>
        <translation>هنا تُعرض أسماء المقال المفتوح.</translation>
    </message>
    <message>
        <source>No mark has a name yet. The inspector gives one to a mark.</source>
        <translation>ليس لوسم اسم بعد. لوح الوسم يعطي الوسم اسمًا.</translation>
    </message>
    <message>
        <source>No name has these words.</source>
        <translation>لا اسم فيه هذه الكلمات.</translation>
    </message>
    <message numerus="yes">
        <source>%n names ticked.</source>
        <translation>
            <numerusform>لا اسم معلَّم.</numerusform>
            <numerusform>اسم واحد معلَّم.</numerusform>
            <numerusform>اسمان معلَّمان.</numerusform>
            <numerusform>%n أسماء معلَّمة.</numerusform>
            <numerusform>%n اسمًا معلَّمًا.</numerusform>
            <numerusform>%n اسم معلَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names. A letter gives a name its type.</source>
        <translation>
            <numerusform>لا أسماء.</numerusform>
            <numerusform>اسم واحد. الحرف يعطي الاسم نوعه.</numerusform>
            <numerusform>اسمان. الحرف يعطي الاسم نوعه.</numerusform>
            <numerusform>%n أسماء. الحرف يعطي الاسم نوعه.</numerusform>
            <numerusform>%n اسمًا. الحرف يعطي الاسم نوعه.</numerusform>
            <numerusform>%n اسم. الحرف يعطي الاسم نوعه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the names</source>
        <translation>ابحث في الأسماء</translation>
    </message>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>In the whole project</source>
        <translation>في المشروع كله</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>Most mentioned</source>
        <translation>الأكثر ذكرًا</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>بترتيب القراءة</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Names with their mentions</source>
        <translation>الأسماء ومواضعها</translation>
    </message>
</context>
<context>
    <name>Hashiya::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>Note on this paragraph</source>
        <translation>ملاحظة على هذه الفقرة</translation>
    </message>
    <message>
        <source>All notes of the article</source>
        <translation>كل ملاحظات المقال</translation>
    </message>
    <message>
        <source>Note on the paragraph %1</source>
        <translation>ملاحظة على الفقرة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n notes</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%n ملاحظات</numerusform>
            <numerusform>%n ملاحظة</numerusform>
            <numerusform>%n ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>on the article</source>
        <translation>على المقال</translation>
    </message>
    <message>
        <source>on a paragraph that is gone</source>
        <translation>على فقرة زالت</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>on the mark %1</source>
        <translation>على الوسم %1</translation>
    </message>
</context>
<context>
    <name>Hashiya::PlaceListModel</name>
    <message>
        <source>%1 — %2</source>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n places</source>
        <translation>
            <numerusform>%1: لا مواضع</numerusform>
            <numerusform>%1: موضع واحد</numerusform>
            <numerusform>%1: موضعان</numerusform>
            <numerusform>%1: %n مواضع</numerusform>
            <numerusform>%1: %n موضعًا</numerusform>
            <numerusform>%1: %n موضع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Hashiya::PlotCollector</name>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n articles</source>
        <translation>
            <numerusform>%1: لا مقالات</numerusform>
            <numerusform>%1: مقال واحد</numerusform>
            <numerusform>%1: مقالان</numerusform>
            <numerusform>%1: %n مقالات</numerusform>
            <numerusform>%1: %n مقالا</numerusform>
            <numerusform>%1: %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to %n articles</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>حتى مقال واحد</numerusform>
            <numerusform>حتى مقالين</numerusform>
            <numerusform>حتى %n مقالات</numerusform>
            <numerusform>حتى %n مقالا</numerusform>
            <numerusform>حتى %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the newest %n figures</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>أحدث رقم</numerusform>
            <numerusform>أحدث رقمين</numerusform>
            <numerusform>أحدث %n أرقام</numerusform>
            <numerusform>أحدث %n رقما</numerusform>
            <numerusform>أحدث %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mentions %2</source>
        <extracomment>%2 is like &quot;in 3 articles&quot;</extracomment>
        <translation>
            <numerusform>%1: لا ذكر %2</numerusform>
            <numerusform>%1: ذُكر مرة واحدة %2</numerusform>
            <numerusform>%1: ذُكر مرتين %2</numerusform>
            <numerusform>%1: ذُكر %n مرات %2</numerusform>
            <numerusform>%1: ذُكر %n مرة %2</numerusform>
            <numerusform>%1: ذُكر %n مرة %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n articles</source>
        <translation>
            <numerusform>في غير مقال</numerusform>
            <numerusform>في مقال واحد</numerusform>
            <numerusform>في مقالين</numerusform>
            <numerusform>في %n مقالات</numerusform>
            <numerusform>في %n مقالا</numerusform>
            <numerusform>في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: together in %n articles</source>
        <translation>
            <numerusform>%1: لا يجتمعان</numerusform>
            <numerusform>%1: معا في مقال واحد</numerusform>
            <numerusform>%1: معا في مقالين</numerusform>
            <numerusform>%1: معا في %n مقالات</numerusform>
            <numerusform>%1: معا في %n مقالا</numerusform>
            <numerusform>%1: معا في %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles over time</source>
        <translation>المقالات عبر الزمن</translation>
    </message>
    <message>
        <source>Figures over time</source>
        <translation>الأرقام عبر الزمن</translation>
    </message>
    <message>
        <source>Most mentioned names</source>
        <translation>أكثر الأسماء ذكرا</translation>
    </message>
    <message>
        <source>Who appears with whom</source>
        <translation>من يُذكر مع من</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Hashiya::PlotTableModel</name>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>مرات الذكر</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
</context>
<context>
    <name>Hashiya::PlotsPane</name>
    <message>
        <source>Plots</source>
        <translation>الرسوم</translation>
    </message>
    <message numerus="yes">
        <source>The search index is being made: %n articles left.</source>
        <translation>
            <numerusform>اكتمل فهرس البحث.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي مقال واحد.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي مقالان.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقيت %n مقالات.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي %n مقالا.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to draw: no article of a known day, no name or no figure is like that.</source>
        <translation>لا شيء يُرسم: لا مقال معروف اليوم ولا اسم ولا رقم كذلك.</translation>
    </message>
    <message>
        <source>Save the plot</source>
        <translation>حفظ الرسم</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>رسم (*.svg);;صورة (*.png)</translation>
    </message>
    <message>
        <source>What is drawn</source>
        <translation>ما يُرسم</translation>
    </message>
    <message>
        <source>Of articles that have…</source>
        <translation>من مقالات فيها…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>الأعداد نفسها في جدول</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Numbers of the plot</source>
        <translation>أعداد الرسم</translation>
    </message>
</context>
<context>
    <name>Hashiya::ProgramOptions</name>
    <message>
        <source>Opens this project; makes it where there is none.</source>
        <translation>يفتح هذا المشروع، وينشئه إن لم يوجد.</translation>
    </message>
    <message>
        <source>The language of the interface: ar or en.</source>
        <translation>لغة الواجهة: ar أو en.</translation>
    </message>
    <message>
        <source>The colours: light, dark or system.</source>
        <translation>الألوان: light أو dark أو system.</translation>
    </message>
    <message>
        <source>Opens the window without showing it to a person, prints what was found in the article, and writes hashiya.png and article.json to this folder.</source>
        <translation>يفتح النافذة دون عرضها، ويطبع ما وُجد في المقال، ويكتب hashiya.png و‏article.json في هذا المجلد.</translation>
    </message>
    <message>
        <source>A desk for close reading of Arabic news.</source>
        <translation>مكتب لقراءة الأخبار العربية قراءة فاحصة.</translation>
    </message>
    <message>
        <source>A project, or texts and annotated JSON to add.</source>
        <translation>مشروع، أو نصوص و‏JSON موسوم للإضافة.</translation>
    </message>
    <message>
        <source>The language is ar or en.</source>
        <translation>اللغة ar أو en.</translation>
    </message>
    <message>
        <source>The theme is light, dark or system.</source>
        <translation>السمة light أو dark أو system.</translation>
    </message>
</context>
<context>
    <name>Hashiya::ProjectCare</name>
    <message>
        <source>The new project is being made…</source>
        <translation>يُعدّ المشروع الجديد…</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>مستعاد</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>مستخلص</translation>
    </message>
    <message>
        <source>The project is being saved as “%1”…</source>
        <translation>يُحفَظ المشروع باسم «%1»…</translation>
    </message>
</context>
<context>
    <name>Hashiya::ProjectFindPane</name>
    <message>
        <source>Find</source>
        <translation>البحث</translation>
    </message>
    <message numerus="yes">
        <source>Reading the project: %n articles left.</source>
        <translation>
            <numerusform>قُرئ المشروع.</numerusform>
            <numerusform>قراءة المشروع: بقي مقال واحد.</numerusform>
            <numerusform>قراءة المشروع: بقي مقالان.</numerusform>
            <numerusform>قراءة المشروع: بقيت %n مقالات.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقالًا.</numerusform>
            <numerusform>قراءة المشروع: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 places; look for more words.</source>
        <translation>أول %1 موضع، فابحث عن كلمات أكثر.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <extracomment>after &quot;in&quot;</extracomment>
        <translation>
            <numerusform>صفر من المقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالين</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n places in %1</source>
        <translation>
            <numerusform>لا مواضع في %1</numerusform>
            <numerusform>موضع واحد في %1</numerusform>
            <numerusform>موضعان في %1</numerusform>
            <numerusform>%n مواضع في %1</numerusform>
            <numerusform>%n موضعًا في %1</numerusform>
            <numerusform>%n موضع في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1 of %2, in %3</source>
        <translation>الموضع %1 من %2، في %3</translation>
    </message>
    <message>
        <source>These words stand in no article.</source>
        <translation>لم ترد هذه الكلمات في أي مقال.</translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>البحث في المشروع كله</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي وُجدت</translation>
    </message>
    <message>
        <source>Mark all</source>
        <translation>وسم الكل</translation>
    </message>
    <message>
        <source>Mark all places (Ctrl+Enter)</source>
        <translation>وسم كل المواضع (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The search index cannot be made here; plain words are still found.</source>
        <translation>تعذر إعداد فهرس البحث هنا، ويبقى البحث عن الكلمات ممكنا.</translation>
    </message>
    <message numerus="yes">
        <source>The search index is being made: %n articles left.</source>
        <translation>
            <numerusform>اكتمل فهرس البحث.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي مقال واحد.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي مقالان.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقيت %n مقالات.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي %n مقالا.</numerusform>
            <numerusform>يُعَدّ فهرس البحث: بقي %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words are looked for in all articles of the project. %1 finds figures, names and days as well, for example %2.</source>
        <translation>تُطلب الكلمات في كل مقالات المشروع. و«%1» تجد الأرقام والأسماء والأيام أيضا، مثل %2.</translation>
    </message>
    <message>
        <source>No article is like that.</source>
        <translation>لا مقال كذلك.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>استمارة</translation>
    </message>
    <message>
        <source>Look for figures, names, days, sources and tags with a form</source>
        <translation>ابحث عن الأرقام والأسماء والأيام والمصادر والوسوم باستمارة</translation>
    </message>
</context>
<context>
    <name>Hashiya::ProjectWords</name>
    <message>
        <source>The structure of the file is damaged: %1.</source>
        <translation>بنية الملف تالفة: %1.</translation>
    </message>
    <message>
        <source>A row of %1 belongs to no article.</source>
        <translation>في %1 سطر لا يتبع أي مقال.</translation>
    </message>
    <message>
        <source>The text of article %1 is not the one that was stored: its SHA-256 differs.</source>
        <translation>نص المقال %1 ليس النص الذي حُفظ: بصمته SHA-256 مختلفة.</translation>
    </message>
    <message>
        <source>Article %1 cannot be read: %2.</source>
        <translation>تتعذر قراءة المقال %1: %2.</translation>
    </message>
    <message>
        <source>Article %1 counts its marks wrongly.</source>
        <translation>عدد الوسوم المدوَّن للمقال %1 خاطئ.</translation>
    </message>
    <message>
        <source>An entry of the history cannot be read: %1.</source>
        <translation>تتعذر قراءة قيد من السجل: %1.</translation>
    </message>
    <message>
        <source>%1, made while working</source>
        <translation>%1، أُخذت أثناء العمل</translation>
    </message>
    <message>
        <source>%1, made before the file was brought up to a newer version</source>
        <translation>%1، أُخذت قبل ترقية الملف إلى إصدار أحدث</translation>
    </message>
    <message>
        <source>%1, made on request</source>
        <translation>%1، أُخذت عند الطلب</translation>
    </message>
    <message>
        <source>Nothing is missing, and every text is the one that was stored.</source>
        <translation>لا ينقص شيء، وكل نص هو النص الذي حُفظ.</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are lost, since their text could not be read: %1.</source>
        <translation>
            <numerusform>لم يُفقد أي مقال: %1.</numerusform>
            <numerusform>فُقد مقال واحد لتعذر قراءة نصه: %1.</numerusform>
            <numerusform>فُقد مقالان لتعذر قراءة نصيهما: %1.</numerusform>
            <numerusform>فُقدت %n مقالات لتعذر قراءة نصوصها: %1.</numerusform>
            <numerusform>فُقد %n مقالا لتعذر قراءة نصوصها: %1.</numerusform>
            <numerusform>فُقد %n مقال لتعذر قراءة نصوصها: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The texts of %n articles are not the ones that were stored. They were brought over as they could be read, and ⚠ stands before their titles: compare them with their source. %1.</source>
        <translation>
            <numerusform>كل النصوص هي التي حُفظت. %1.</numerusform>
            <numerusform>نص مقال واحد ليس النص الذي حُفظ. نُقل كما أمكنت قراءته، وأمام عنوانه ⚠، فقارنه بمصدره. %1.</numerusform>
            <numerusform>نصا مقالين ليسا النصين اللذين حُفظا. نُقلا كما أمكنت قراءتهما، وأمام عنوانيهما ⚠، فقارنهما بمصدريهما. %1.</numerusform>
            <numerusform>نصوص %n مقالات ليست النصوص التي حُفظت. نُقلت كما أمكنت قراءتها، وأمام عناوينها ⚠، فقارنها بمصادرها. %1.</numerusform>
            <numerusform>نصوص %n مقالا ليست النصوص التي حُفظت. نُقلت كما أمكنت قراءتها، وأمام عناوينها ⚠، فقارنها بمصادرها. %1.</numerusform>
            <numerusform>نصوص %n مقال ليست النصوص التي حُفظت. نُقلت كما أمكنت قراءتها، وأمام عناوينها ⚠، فقارنها بمصادرها. %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n marks are lost.</source>
        <translation>
            <numerusform>لم يُفقد أي وسم.</numerusform>
            <numerusform>فُقد وسم واحد.</numerusform>
            <numerusform>فُقد وسمان.</numerusform>
            <numerusform>فُقدت %n وسوم.</numerusform>
            <numerusform>فُقد %n وسما.</numerusform>
            <numerusform>فُقد %n وسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were read that fit nowhere any more, and are left out.</source>
        <translation>
            <numerusform>لم يُترك أي قيد.</numerusform>
            <numerusform>قُرئ قيد واحد لم يعد له موضع فتُرك.</numerusform>
            <numerusform>قُرئ قيدان لم يعد لهما موضع فتُركا.</numerusform>
            <numerusform>قُرئت %n قيود لم يعد لها موضع فتُركت.</numerusform>
            <numerusform>قُرئ %n قيدا لم يعد لها موضع فتُركت.</numerusform>
            <numerusform>قُرئ %n قيد لم يعد لها موضع فتُركت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The paragraphs of %n articles were found anew in their texts.</source>
        <translation>
            <numerusform>لم تُحدد فقرات أي مقال من جديد.</numerusform>
            <numerusform>حُددت فقرات مقال واحد من جديد في نصه.</numerusform>
            <numerusform>حُددت فقرات مقالين من جديد في نصيهما.</numerusform>
            <numerusform>حُددت فقرات %n مقالات من جديد في نصوصها.</numerusform>
            <numerusform>حُددت فقرات %n مقالا من جديد في نصوصها.</numerusform>
            <numerusform>حُددت فقرات %n مقال من جديد في نصوصها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The tagset is lost; the standard one is in its place, and marks of other types are left out.</source>
        <translation>فُقدت مجموعة الوسوم، فحلت محلها المجموعة المعيارية، وتُركت الوسوم التي من أنواع أخرى.</translation>
    </message>
    <message>
        <source>Some places of the file could not be read; what was in them nobody can say. Look through the articles.</source>
        <translation>تعذرت قراءة مواضع من الملف، ولا يُعرف ما كان فيها. راجع المقالات.</translation>
    </message>
    <message>
        <source>Nothing that was done before can be undone any more.</source>
        <translation>لم يعد ممكنا التراجع عما أُنجز من قبل.</translation>
    </message>
    <message>
        <source>%1 is a copy of the newest sound backup (%2). What was done after that is not in it. The damaged project is unchanged.</source>
        <translation>المشروع %1 نسخة من أحدث نسخة احتياطية سليمة (%2). ليس فيه ما أُنجز بعدها. والمشروع التالف باق كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>بلا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسما</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n articles</source>
        <translation>
            <numerusform>بلا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a new project with what could be read: %2, %3. The damaged project is unchanged.</source>
        <translation>أُعدّ المشروع الجديد %1، وفيه ما أمكنت قراءته: %2، %3. والمشروع التالف باق كما هو.</translation>
    </message>
    <message>
        <source>No backup of %1 was made, since the project is damaged: %2. The backups from before are unchanged. Close the project and repair it.</source>
        <translation>لم تؤخذ نسخة احتياطية من %1 لأن المشروع تالف: %2. النسخ الاحتياطية السابقة باقية كما هي. أغلق المشروع ثم أصلحه.</translation>
    </message>
    <message>
        <source>No backup of %1 could be made, since the disk with the backups is full. The project itself is saved. Free some space.</source>
        <translation>تعذر أخذ نسخة احتياطية من %1 لامتلاء قرص النسخ الاحتياطية. المشروع نفسه محفوظ. وفّر بعض المساحة.</translation>
    </message>
    <message>
        <source>No backup of %1 could be made: %2. The project itself is saved. Check the folder %3.</source>
        <translation>تعذر أخذ نسخة احتياطية من %1: %2. المشروع نفسه محفوظ. تحقق من المجلد %3.</translation>
    </message>
    <message>
        <source>No article could be read from %1: %2. The file was left as it is. Look for a copy of it elsewhere: on another machine, in a message, in a backup of the whole disk.</source>
        <translation>لم تمكن قراءة أي مقال من %1: %2. تُرك الملف كما هو. ابحث عن نسخة منه في مكان آخر: على جهاز آخر، أو في رسالة، أو في نسخة احتياطية للقرص كله.</translation>
    </message>
    <message>
        <source>There is no sound backup of %1. The project was left as it is. Recover what can be read of it into a new project.</source>
        <translation>لا توجد نسخة احتياطية سليمة من %1. تُرك المشروع كما هو. انقل ما تمكن قراءته منه إلى مشروع جديد.</translation>
    </message>
    <message>
        <source>%1 was opened only to look at. Nothing in it can be changed. Open it again to work in it.</source>
        <translation>فُتح %1 للاطلاع فقط، فلا يمكن تغيير شيء فيه. افتحه من جديد لتعمل فيه.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed, since the file is write-protected. Nothing is lost. Save the project under another name, or take the protection away and open it again.</source>
        <translation>يمكن قراءة %1 لا تغييره، لأن الملف محمي من الكتابة. لم يضع شيء. احفظ المشروع باسم آخر، أو أزل الحماية ثم افتحه من جديد.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed, since nothing can be put into its folder, and a safe save needs a file beside it. Nothing is lost. Save the project under another name in another folder.</source>
        <translation>يمكن قراءة %1 لا تغييره، إذ لا يمكن وضع شيء في مجلده، والحفظ الآمن يحتاج إلى ملف بجانبه. لم يضع شيء. احفظ المشروع باسم آخر في مجلد آخر.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Hashiya. It can be read as far as this version knows it, and is not changed. Install the newer version to work in it.</source>
        <translation>أُنشئ %1 بإصدار أحدث من حاشية. تمكن قراءته بقدر ما يعرفه هذا الإصدار، ولا يُغيَّر. ثبّت الإصدار الأحدث لتعمل فيه.</translation>
    </message>
    <message>
        <source>%1 can be read but not changed, since its name is so long that no file can stand beside it. Nothing is lost. Save the project under a shorter name.</source>
        <translation>يمكن قراءة %1 لا تغييره، لأن اسمه أطول من أن يوضع بجانبه ملف. لم يضع شيء. احفظ المشروع باسم أقصر.</translation>
    </message>
    <message>
        <source>%1 lies in a network folder. What is saved is safe as long as one machine at a time has it open; the network cannot be relied on to see to that. Keep the project on this machine, and a copy there.</source>
        <translation>يقع %1 في مجلد على الشبكة. ما حُفظ في أمان ما دام جهاز واحد يفتحه في الوقت نفسه، ولا يُعتمد على الشبكة في ضمان ذلك. أبق المشروع على هذا الجهاز، وضع هناك نسخة منه.</translation>
    </message>
    <message>
        <source>%1 lies in a folder that another program keeps alike on several machines. What is saved is safe as long as one machine at a time has it open; otherwise that program puts one version in the place of the other. Close the project before you go to the other machine.</source>
        <translation>يقع %1 في مجلد يزامنه برنامج آخر بين أجهزة عدة. ما حُفظ في أمان ما دام جهاز واحد يفتحه في الوقت نفسه، وإلا أحلّ ذلك البرنامج نسخة محل الأخرى. أغلق المشروع قبل أن تنتقل إلى الجهاز الآخر.</translation>
    </message>
    <message>
        <source>The beginning of the file is lost. Corrections of texts, notes, house rules, folders and tags may be missing.</source>
        <translation>فُقد أول الملف. وقد تنقص تصويبات النصوص والملاحظات وقواعد الدار والمجلدات ووسوم المقالات.</translation>
    </message>
</context>
<context>
    <name>Hashiya::RelationForm</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنجليزي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>تبدأ من</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>تنتهي إلى</translation>
    </message>
    <message>
        <source>Nothing ticked: any type.</source>
        <translation>إن لم يُحدَّد شيء فأي نوع.</translation>
    </message>
    <message>
        <source>Stands in files and exports. A new key takes all links along.</source>
        <translation>يظهر في الملفات وما يُصدَّر. وإذا تغيّر انتقلت إليه الصلات كلها.</translation>
    </message>
</context>
<context>
    <name>Hashiya::RelationsPane</name>
    <message>
        <source>Relations</source>
        <translation>الصلات</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقل إليها</translation>
    </message>
    <message>
        <source>Remove the relation</source>
        <translation>أزل الصلة</translation>
    </message>
    <message>
        <source>Relations between marks</source>
        <translation>الصلات بين الوسوم</translation>
    </message>
    <message>
        <source>Enter goes there, again to the other mark; Delete removes; a letter shown here changes the relation.</source>
        <translation>ينقلك Enter إلى موضعها، وثانيةً إلى الوسم الآخر؛ ويزيلها Delete؛ ويغيّرها حرف من الحروف المبيّنة هنا.</translation>
    </message>
    <message>
        <source>No marks are linked yet. Choose a mark in the article and press A to link it with another one.</source>
        <translation>لم تُربط وسوم بعد. اختر وسمًا في المقال واضغط A لتربطه بوسم آخر.</translation>
    </message>
    <message>
        <source>The relations of the open article are listed here.</source>
        <translation>تُسرد هنا صلات المقال المفتوح.</translation>
    </message>
</context>
<context>
    <name>Hashiya::RemapPage</name>
    <message>
        <source>What becomes of the marks whose type goes?</source>
        <translation>ما مصير الوسوم التي يزول نوعها؟</translation>
    </message>
    <message>
        <source>No mark is removed: each gets the type that you choose here. Values and attributes stay as they are, even where the new type has none like them. One undo brings back the former tagset with all its marks.</source>
        <translation>لا يُحذف أي وسم: يأخذ كل منها النوع الذي تختاره هنا. تبقى القيم والسمات كما هي ولو لم يكن للنوع الجديد مثلها. وتراجعٌ واحد يعيد المجموعة السابقة بوسومها كلها.</translation>
    </message>
    <message>
        <source>There are links in use, but no type of links is left for them. Go back and keep one, or make a new one.</source>
        <translation>توجد صلات مستعملة ولم يبقَ لها نوع. ارجع واستبقِ نوعًا للصلات أو أنشئ نوعًا جديدًا.</translation>
    </message>
    <message>
        <source>becomes: %1</source>
        <translation>تصبح: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Hashiya::RulesPane</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>They are</source>
        <translation>هي</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Only in this spelling</source>
        <translation>بهذا الرسم فقط</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>أزل القاعدة</translation>
    </message>
    <message>
        <source>There is no house rule yet. Choose a mark and press R: what you corrected once then holds for the next article too.</source>
        <translation>لا قواعد للدار بعد. اختر وسمًا واضغط R: ما صححته مرة يسري على المقال التالي أيضًا.</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>قواعد الدار</translation>
    </message>
    <message>
        <source>always this type</source>
        <translation>دائمًا من هذا النوع</translation>
    </message>
    <message>
        <source>never this type</source>
        <translation>ليست أبدًا من هذا النوع</translation>
    </message>
    <message>
        <source>%1 is always: %2</source>
        <translation>%1 دائمًا: %2</translation>
    </message>
    <message>
        <source>%1 is never: %2</source>
        <translation>%1 ليس أبدًا: %2</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>أي نوع</translation>
    </message>
    <message>
        <source>In another article</source>
        <translation>في مقال آخر</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Hashiya::SearchForm</name>
    <message>
        <source>Any</source>
        <translation>أي</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>2025, 2025-09, 2025-01..2025-06</source>
        <translation>2025، 2025-09، 2025-01..2025-06</translation>
    </message>
    <message>
        <source>5000, 1e9, 3 million</source>
        <translation>5000، 1e9، 3 مليون</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>أكثر من</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>أقل من</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>تماما</translation>
    </message>
    <message>
        <source>How values are compared</source>
        <translation>كيف تُقارن القيم</translation>
    </message>
    <message>
        <source>unreviewed</source>
        <translation>غير مراجع</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكد</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>مختلف فيه</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>خاطئ</translation>
    </message>
</context>
<context>
    <name>Hashiya::SearchSentences</name>
    <message>
        <source>“%1” is not understood: before the colon stands type, value, name, is, date, source, author, title, tag or folder.</source>
        <translation>«%1» غير مفهوم: قبل النقطتين تأتي نوع أو قيمة أو اسم أو حالة أو تاريخ أو مصدر أو كاتب أو عنوان أو وسم أو مجلد.</translation>
    </message>
    <message>
        <source>“%1”: the tagset has no such type.</source>
        <translation>«%1»: ليس في مجموعة الأنواع نوع كهذا.</translation>
    </message>
    <message>
        <source>“%1”: a mark can be unreviewed, confirmed, rejected, true, disputed or wrong.</source>
        <translation>«%1»: الوسم إما غير_مراجع أو مؤكد أو مرفوض أو صحيح أو مختلف_فيه أو خاطئ.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write 5000, 1e9 or &quot;3 million&quot;.</source>
        <translation>«%1» ليس عددا. اكتب 5000 أو 1e9 أو &quot;3 مليون&quot;.</translation>
    </message>
    <message>
        <source>“%1” is no day, month or year. Write 2025, 2025-09 or 2025-09-14.</source>
        <translation>«%1» ليس يوما ولا شهرا ولا سنة. اكتب 2025 أو 2025-09 أو 2025-09-14.</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1” yet.</source>
        <translation>لا شيء بعد «%1» إلى الآن.</translation>
    </message>
</context>
<context>
    <name>Hashiya::SheetParts</name>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Made by %1 on %2 with Hashiya.</source>
        <translation>أعدّها %1 في %2 ببرنامج حاشية.</translation>
    </message>
</context>
<context>
    <name>Hashiya::SideColumn</name>
    <message>
        <source>Mark</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الألواح</translation>
    </message>
</context>
<context>
    <name>Hashiya::SpellingWords</name>
    <message>
        <source>Hamza (أ إ آ ا، ؤ و، ئ ي)</source>
        <translation>الهمزات (أ إ آ ا، ؤ و، ئ ي)</translation>
    </message>
    <message>
        <source>Ta marbuta and ha (ة ه)</source>
        <translation>التاء المربوطة والهاء (ة ه)</translation>
    </message>
    <message>
        <source>Other forms of letters (ى ي ی، ك ک)</source>
        <translation>أشكال الحرف الواحد (ى ي ی، ك ک)</translation>
    </message>
    <message>
        <source>Vocalisation</source>
        <translation>التشكيل وعدمه</translation>
    </message>
    <message>
        <source>Tatweel</source>
        <translation>التطويل وعدمه</translation>
    </message>
    <message>
        <source>Sets of digits (٣ 3)</source>
        <translation>أنواع الأرقام (٣ 3)</translation>
    </message>
    <message>
        <source>Capital and small Latin letters</source>
        <translation>الحروف اللاتينية الكبيرة والصغيرة</translation>
    </message>
</context>
<context>
    <name>Hashiya::StatusLine</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Export preview</source>
        <translation>معاينة التصدير</translation>
    </message>
    <message>
        <source>This project can only be read</source>
        <translation>هذا المشروع للقراءة فقط</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>حُفظ %1</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>كل شيء محفوظ</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n marks reviewed</source>
        <translation>
            <numerusform>رُوجع %1 من %n وسم</numerusform>
            <numerusform>رُوجع %1 من وسم واحد</numerusform>
            <numerusform>رُوجع %1 من وسمين</numerusform>
            <numerusform>رُوجع %1 من %n وسوم</numerusform>
            <numerusform>رُوجع %1 من %n وسمًا</numerusform>
            <numerusform>رُوجع %1 من %n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files…</source>
        <translation>
            <numerusform>لا ملفات تُقرأ…</numerusform>
            <numerusform>يُقرأ ملف واحد…</numerusform>
            <numerusform>يُقرأ ملفان…</numerusform>
            <numerusform>تُقرأ %n ملفات…</numerusform>
            <numerusform>يُقرأ %n ملفًا…</numerusform>
            <numerusform>يُقرأ %n ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words or choose a mark first.</source>
        <translation>حدد كلمات أو اختر وسمًا أولًا.</translation>
    </message>
    <message>
        <source>Every mark of the project is reviewed.</source>
        <translation>رُوجعت كل وسوم المشروع.</translation>
    </message>
    <message>
        <source>Every mark of this article is reviewed.</source>
        <translation>رُوجعت كل وسوم هذا المقال.</translation>
    </message>
    <message numerus="yes">
        <source>Every mark of this article is reviewed. Tab goes on to %1: %n marks to review.</source>
        <translation>
            <numerusform>رُوجعت كل وسوم هذا المقال. المفتاح Tab ينقلك إلى %1: لا وسوم تنتظر المراجعة.</numerusform>
            <numerusform>رُوجعت كل وسوم هذا المقال. المفتاح Tab ينقلك إلى %1: وسم واحد ينتظر المراجعة.</numerusform>
            <numerusform>رُوجعت كل وسوم هذا المقال. المفتاح Tab ينقلك إلى %1: وسمان ينتظران المراجعة.</numerusform>
            <numerusform>رُوجعت كل وسوم هذا المقال. المفتاح Tab ينقلك إلى %1: %n وسوم تنتظر المراجعة.</numerusform>
            <numerusform>رُوجعت كل وسوم هذا المقال. المفتاح Tab ينقلك إلى %1: %n وسمًا تنتظر المراجعة.</numerusform>
            <numerusform>رُوجعت كل وسوم هذا المقال. المفتاح Tab ينقلك إلى %1: %n وسم تنتظر المراجعة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reviewed here, %3 of %4 in the project</source>
        <translation>رُوجع هنا %1 من %2، وفي المشروع %3 من %4</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>الأقل ثقة أولًا</translation>
    </message>
</context>
<context>
    <name>Hashiya::TagsetEditor</name>
    <message>
        <source>Import a tagset</source>
        <translation>استيراد مجموعة وسوم</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON ‏(*.json)</translation>
    </message>
    <message>
        <source>Export the tagset</source>
        <translation>تصدير مجموعة الوسوم</translation>
    </message>
    <message>
        <source>To be put right: %1</source>
        <translation>يجب إصلاحه: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things must be put right before it can be saved:</source>
        <translation>
            <numerusform>لا شيء يجب إصلاحه قبل الحفظ:</numerusform>
            <numerusform>أمر واحد يجب إصلاحه قبل الحفظ:</numerusform>
            <numerusform>أمران يجب إصلاحهما قبل الحفظ:</numerusform>
            <numerusform>%n أمور يجب إصلاحها قبل الحفظ:</numerusform>
            <numerusform>%n أمرًا يجب إصلاحها قبل الحفظ:</numerusform>
            <numerusform>%n أمر يجب إصلاحها قبل الحفظ:</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be saved. Worth a look:</source>
        <translation>يمكن الحفظ. مما يستحق نظرة:</translation>
    </message>
    <message>
        <source>Nothing is wrong with this tagset.</source>
        <translation>لا خطأ في هذه المجموعة.</translation>
    </message>
    <message>
        <source>This is the tagset of %1. It comes into force when you save.</source>
        <translation>هذه مجموعة الوسوم من %1. يُعمل بها عندما تحفظ.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّرت إلى %1.</translation>
    </message>
    <message>
        <source>What you changed here is not saved. %1 saves it; %2 once more drops it.</source>
        <translation>ما غيّرته هنا لم يُحفظ. يحفظه %1، ويتركه %2 مرة أخرى.</translation>
    </message>
    <message>
        <source>Tagset</source>
        <translation>مجموعة الوسوم</translation>
    </message>
    <message>
        <source>Types of marks and of links</source>
        <translation>أنواع الوسوم وأنواع الصلات</translation>
    </message>
    <message>
        <source>Choose a type, or add one with %1.</source>
        <translation>اختر نوعًا أو أضف نوعًا بالمفتاح %1.</translation>
    </message>
    <message>
        <source>Add a type</source>
        <translation>إضافة نوع</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>إضافة صلة</translation>
    </message>
    <message>
        <source>Add a type of links</source>
        <translation>إضافة نوع للصلات</translation>
    </message>
    <message>
        <source>Copy it</source>
        <translation>نسخه</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالته</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>إلى أسفل</translation>
    </message>
    <message>
        <source>Make all colours readable</source>
        <translation>جعل الألوان كلها مقروءة</translation>
    </message>
    <message>
        <source>What is wrong or worth a look</source>
        <translation>ما فيه خطأ أو يستحق نظرة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>Hashiya::TagsetModel</name>
    <message>
        <source>without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Links between marks</source>
        <translation>الصلات بين الوسوم</translation>
    </message>
    <message>
        <source>Types of marks</source>
        <translation>أنواع الوسوم</translation>
    </message>
    <message>
        <source>%1, letter %2</source>
        <translation>%1، الحرف %2</translation>
    </message>
    <message>
        <source>%1, something is wrong</source>
        <translation>%1، فيه خطأ</translation>
    </message>
</context>
<context>
    <name>Hashiya::TagsetWords</name>
    <message>
        <source>A type without a name</source>
        <translation>نوع بلا اسم</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 ‹ %2</translation>
    </message>
    <message>
        <source>%1 has no key. Write one of lower-case Latin letters, digits and _.</source>
        <translation>%1 بلا مفتاح. اكتب له مفتاحًا من حروف لاتينية صغيرة وأرقام و_.</translation>
    </message>
    <message>
        <source>%1: the key %2 may only have lower-case Latin letters, digits and _, and begins with a letter.</source>
        <translation>%1: لا يُقبل في المفتاح %2 إلا الحروف اللاتينية الصغيرة والأرقام و_، ويبدأ بحرف.</translation>
    </message>
    <message>
        <source>%1: the key %2 is taken already. Give it another one.</source>
        <translation>%1: المفتاح %2 مستعمل من قبل. اكتب له غيره.</translation>
    </message>
    <message>
        <source>%1: the key %2 is one that the program keeps for itself. Give it another one.</source>
        <translation>%1: المفتاح %2 يستعمله البرنامج لنفسه. اكتب له غيره.</translation>
    </message>
    <message>
        <source>%1 has no Arabic name.</source>
        <translation>%1: ينقصه الاسم العربي.</translation>
    </message>
    <message>
        <source>%1 has no English name.</source>
        <translation>%1: ينقصه الاسم الإنجليزي.</translation>
    </message>
    <message>
        <source>%1: %2 is no letter from A to Z.</source>
        <translation>%1: ليس %2 حرفًا من A إلى Z.</translation>
    </message>
    <message>
        <source>%1: the letter %2 means something else in the reader. Choose another one.</source>
        <translation>%1: للحرف %2 عمل آخر في القارئ. اختر غيره.</translation>
    </message>
    <message>
        <source>%1 has the same letter as %2. Choose another one.</source>
        <translation>حرف %1 هو حرف %2 نفسه. اختر غيره.</translation>
    </message>
    <message>
        <source>%1: a colour is written as # and six digits or letters from a to f.</source>
        <translation>%1: يُكتب اللون # ثم ستة أرقام أو حروف من a إلى f.</translation>
    </message>
    <message>
        <source>%1: text on the tint of the dark page cannot be read well (%2 instead of %3).</source>
        <translation>%1: لا يُقرأ النص جيدًا على لون الخلفية في الصفحة الداكنة (%2 بدلًا من %3).</translation>
    </message>
    <message>
        <source>%1: text on the tint of the light page cannot be read well (%2 instead of %3).</source>
        <translation>%1: لا يُقرأ النص جيدًا على لون الخلفية في الصفحة الفاتحة (%2 بدلًا من %3).</translation>
    </message>
    <message>
        <source>%1: the line is too faint on the dark page (%2 instead of %3).</source>
        <translation>%1: الخط باهت على الصفحة الداكنة (%2 بدلًا من %3).</translation>
    </message>
    <message>
        <source>%1: the line is too faint on the light page (%2 instead of %3).</source>
        <translation>%1: الخط باهت على الصفحة الفاتحة (%2 بدلًا من %3).</translation>
    </message>
    <message>
        <source>%1: the line is faint on its own tint of the dark page (%2).</source>
        <translation>%1: الخط باهت على لون خلفيته في الصفحة الداكنة (%2).</translation>
    </message>
    <message>
        <source>%1: the line is faint on its own tint of the light page (%2).</source>
        <translation>%1: الخط باهت على لون خلفيته في الصفحة الفاتحة (%2).</translation>
    </message>
    <message>
        <source>%1 is a choice, but there is nothing to choose. Write the choices.</source>
        <translation>%1 خيار بلا خيارات. اكتب الخيارات.</translation>
    </message>
    <message>
        <source>%1 has a choice without words.</source>
        <translation>في %1 خيار بلا كلمات.</translation>
    </message>
    <message>
        <source>%1 has the choice %2 twice.</source>
        <translation>تكرر الخيار %2 في %1.</translation>
    </message>
    <message>
        <source>%1 names the type %2, which is not there. Untick it, and tick another one where it would then stand for any.</source>
        <translation>يذكر %1 النوع %2 وهو غير موجود. أزل تحديده، وحدّد غيره إن كان سيقبل بعد ذلك أي نوع.</translation>
    </message>
    <message>
        <source>%1 has the same name as the type with the key %2.</source>
        <translation>اسم %1 هو اسم النوع ذي المفتاح %2 نفسه.</translation>
    </message>
    <message>
        <source>%1 looks the same as %2 in the text.</source>
        <translation>لا يختلف %1 عن %2 في النص.</translation>
    </message>
    <message>
        <source>A tagset needs at least one type.</source>
        <translation>لا بد في مجموعة الوسوم من نوع واحد على الأقل.</translation>
    </message>
    <message>
        <source>%1 – enough</source>
        <translation>%1 – يكفي</translation>
    </message>
    <message>
        <source>%1 – too faint, %2 is needed</source>
        <translation>%1 – باهت، يلزم %2</translation>
    </message>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n names</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n house rules</source>
        <translation>
            <numerusform>لا قواعد للدار</numerusform>
            <numerusform>قاعدة واحدة للدار</numerusform>
            <numerusform>قاعدتان للدار</numerusform>
            <numerusform>%n قواعد للدار</numerusform>
            <numerusform>%n قاعدة للدار</numerusform>
            <numerusform>%n قاعدة للدار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>لا صلات</numerusform>
            <numerusform>صلة واحدة</numerusform>
            <numerusform>صلتان</numerusform>
            <numerusform>%n صلات</numerusform>
            <numerusform>%n صلة</numerusform>
            <numerusform>%n صلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds no tagset of Hashiya. Nothing was taken from it. Choose a file that was exported here or an annotated article.</source>
        <translation>ليس في %1 مجموعة وسوم لحاشية. لم يؤخذ منه شيء. اختر ملفًا صُدّر من هنا أو مقالًا موسومًا.</translation>
    </message>
</context>
<context>
    <name>Hashiya::TypeChecklist</name>
    <message>
        <source>Every other type</source>
        <translation>كل نوع آخر</translation>
    </message>
    <message>
        <source>%1 – is not there</source>
        <translation>%1 – غير موجود</translation>
    </message>
</context>
<context>
    <name>Hashiya::TypeForm</name>
    <message>
        <source>Arabic name</source>
        <translation>الاسم العربي</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>الاسم الإنجليزي</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>العائلة</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الحرف</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>May hold inside</source>
        <translation>قد يكون داخله</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>السمات</translation>
    </message>
    <message>
        <source>Stands in files and exports. A new key takes all marks along.</source>
        <translation>يظهر في الملفات وما يُصدَّر. وإذا تغيّر انتقلت إليه الوسوم كلها.</translation>
    </message>
    <message>
        <source>press its key; Delete takes it away</source>
        <translation>اضغط مفتاحه، ويزيله Delete</translation>
    </message>
    <message>
        <source>Light page</source>
        <translation>الصفحة الفاتحة</translation>
    </message>
    <message>
        <source>Dark page</source>
        <translation>الصفحة الداكنة</translation>
    </message>
    <message>
        <source>Behind the text</source>
        <translation>خلف النص</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Colour behind the text on the light page</source>
        <translation>اللون خلف النص في الصفحة الفاتحة</translation>
    </message>
    <message>
        <source>Colour behind the text on the dark page</source>
        <translation>اللون خلف النص في الصفحة الداكنة</translation>
    </message>
    <message>
        <source>Colour of the line on the light page</source>
        <translation>لون الخط في الصفحة الفاتحة</translation>
    </message>
    <message>
        <source>Colour of the line on the dark page</source>
        <translation>لون الخط في الصفحة الداكنة</translation>
    </message>
    <message>
        <source>Names – a solid line</source>
        <translation>أسماء – خط متصل</translation>
    </message>
    <message>
        <source>Figures – a dotted line</source>
        <translation>أرقام – خط منقّط</translation>
    </message>
    <message>
        <source>Time – a dashed line</source>
        <translation>زمن – خط متقطّع</translation>
    </message>
    <message>
        <source>Quotations – a bar in the margin</source>
        <translation>أقوال – شريط في الهامش</translation>
    </message>
</context>
<context>
    <name>Hashiya::UpdatePanel</name>
    <message>
        <source>A newer text for this article: %1, %2, %3, %4.</source>
        <translation>نص أحدث لهذا المقال: %1، %2، %3، %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n marks stay</source>
        <translation>
            <numerusform>لا وسم يبقى كما هو</numerusform>
            <numerusform>يبقى وسم واحد</numerusform>
            <numerusform>يبقى وسمان</numerusform>
            <numerusform>تبقى %n وسوم</numerusform>
            <numerusform>يبقى %n وسمًا</numerusform>
            <numerusform>يبقى %n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لم يتغير شيء</numerusform>
            <numerusform>تغيّر واحد</numerusform>
            <numerusform>تغيّر اثنان</numerusform>
            <numerusform>تغيّرت %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
            <numerusform>تغيّر %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>لم يُفقد شيء</numerusform>
            <numerusform>فُقد واحد</numerusform>
            <numerusform>فُقد اثنان</numerusform>
            <numerusform>فُقدت %n</numerusform>
            <numerusform>فُقد %n</numerusform>
            <numerusform>فُقد %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>لم ينتقل شيء</numerusform>
            <numerusform>انتقل واحد</numerusform>
            <numerusform>انتقل اثنان</numerusform>
            <numerusform>انتقلت %n</numerusform>
            <numerusform>انتقل %n</numerusform>
            <numerusform>انتقل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Space keeps a mark or lets it go, Ctrl+A all of them, Enter takes the newer text, Escape leaves the article as it is. One undo takes all back.</source>
        <translation>مفتاح المسافة يُبقي الوسم أو يتركه، و‏Ctrl+A لكلها، و‏Enter يأخذ النص الأحدث، و‏Escape يترك المقال كما هو. وتراجعٌ واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>Take the newer text</source>
        <translation>خذ النص الأحدث</translation>
    </message>
    <message>
        <source>Marks that the newer text does not simply keep</source>
        <translation>وسوم لا يُبقيها النص الأحدث كما هي</translation>
    </message>
</context>
<context>
    <name>Hashiya::ValueEditor</name>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>USD, %, GW …</source>
        <translation>USD، %، GW …</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Per</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>day, year …</source>
        <translation>يوم، سنة …</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>2025-09 or 2026-01-31</source>
        <translation>2025-09 أو 2026-01-31</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>الهجري</translation>
    </message>
    <message>
        <source>1447-03-09</source>
        <translation>1447-03-09</translation>
    </message>
    <message>
        <source>Counted from the day of the article</source>
        <translation>محسوب من يوم المقال</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>P2Y, P3M, P10D …</source>
        <translation>P2Y، P3M، P10D …</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>as written in the article</source>
        <translation>كما كُتب في المقال</translation>
    </message>
    <message>
        <source>A whole statement</source>
        <translation>تصريح كامل</translation>
    </message>
    <message>
        <source>Part of a sentence</source>
        <translation>جزء من جملة</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>In the reporter’s words</source>
        <translation>بكلمات الكاتب</translation>
    </message>
</context>
<context>
    <name>Hashiya::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>Mark as</source>
        <translation>وسم بنوع</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>New project…</source>
        <translation>مشروع جديد…</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>فتح مشروع…</translation>
    </message>
    <message>
        <source>Add an article…</source>
        <translation>إضافة مقال…</translation>
    </message>
    <message>
        <source>Export as annotated JSON…</source>
        <translation>تصدير بصيغة JSON موسوم…</translation>
    </message>
    <message>
        <source>Take the article out of the library</source>
        <translation>إخراج المقال من المكتبة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Next unreviewed mark</source>
        <translation>الوسم التالي غير المراجَع</translation>
    </message>
    <message>
        <source>Previous unreviewed mark</source>
        <translation>الوسم السابق غير المراجَع</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>الأقل ثقة أولًا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Reject or remove</source>
        <translation>رفض أو إزالة</translation>
    </message>
    <message>
        <source>Confirm all suggestions of this type</source>
        <translation>تأكيد كل اقتراحات هذا النوع</translation>
    </message>
    <message>
        <source>Look for marks again</source>
        <translation>البحث عن الوسوم من جديد</translation>
    </message>
    <message>
        <source>Compare with another article</source>
        <translation>المقارنة بمقال آخر</translation>
    </message>
    <message>
        <source>Preview of the export</source>
        <translation>معاينة التصدير</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Natural size</source>
        <translation>الحجم الطبيعي</translation>
    </message>
    <message>
        <source>Show invisible characters</source>
        <translation>إظهار المحارف غير المرئية</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>اللوح التالي</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>About Hashiya</source>
        <translation>عن حاشية</translation>
    </message>
    <message>
        <source>Mark, change or remove everywhere</source>
        <translation>الوسم أو التغيير أو الإزالة في كل موضع</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>الألواح</translation>
    </message>
    <message>
        <source>Make it a house rule…</source>
        <translation>اجعله قاعدة للدار…</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Correct the text</source>
        <translation>صحّح النص</translation>
    </message>
    <message>
        <source>Update from a newer version of the text…</source>
        <translation>حدّث المقال من نسخة أحدث…</translation>
    </message>
    <message>
        <source>Find in the whole project</source>
        <translation>البحث في المشروع كله</translation>
    </message>
    <message>
        <source>Link with another mark</source>
        <translation>اربط بوسم آخر</translation>
    </message>
    <message>
        <source>Set the speaker or the source</source>
        <translation>عيّن القائل أو المصدر</translation>
    </message>
    <message>
        <source>Show vocalisation</source>
        <translation>إظهار التشكيل</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>كما كُتبت</translation>
    </message>
    <message>
        <source>Latin (123)</source>
        <translation>الأرقام 123</translation>
    </message>
    <message>
        <source>Arabic-Indic (١٢٣)</source>
        <translation>الأرقام ١٢٣</translation>
    </message>
    <message>
        <source>Commands and articles…</source>
        <translation>الأوامر والمقالات…</translation>
    </message>
    <message>
        <source>Tagset…</source>
        <translation>مجموعة الوسوم…</translation>
    </message>
    <message>
        <source>Compare with the marks of another annotator…</source>
        <translation>قارن بوسوم واسمٍ آخر…</translation>
    </message>
    <message>
        <source>Export a fact-check sheet…</source>
        <translation>صدّر ورقة تدقيق…</translation>
    </message>
    <message>
        <source>Confirm all marks like this…</source>
        <translation>تأكيد كل ما يشبه هذا الوسم…</translation>
    </message>
    <message>
        <source>Reject all marks like this…</source>
        <translation>رفض كل ما يشبه هذا الوسم…</translation>
    </message>
    <message>
        <source>Check whether it is true…</source>
        <translation>التحقق من صحته…</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>حفظ باسم آخر…</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>In this article</source>
        <translation>في هذا المقال</translation>
    </message>
    <message>
        <source>In this project</source>
        <translation>في هذا المشروع</translation>
    </message>
    <message>
        <source>In every project</source>
        <translation>في كل المشاريع</translation>
    </message>
    <message>
        <source>House rule</source>
        <translation>قاعدة الدار</translation>
    </message>
    <message>
        <source>%1 is always: %2</source>
        <translation>%1 دائمًا: %2</translation>
    </message>
    <message>
        <source>%1 is never: %2</source>
        <translation>%1 ليس أبدًا: %2</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>“%1” is in the list of names, as %2 (%3).</source>
        <translation>«%1» في قائمة الأسماء، وهو %2 (%3).</translation>
    </message>
    <message>
        <source>“%1” is a plural of nationality that stands as a noun.</source>
        <translation>«%1» جمعُ نسبةٍ إلى بلد قائم مقام الاسم.</translation>
    </message>
    <message>
        <source>The word “%1” before it announces a name.</source>
        <translation>كلمة «%1» قبله تنبئ باسم.</translation>
    </message>
    <message>
        <source>“%1” makes a name together with the words that it governs.</source>
        <translation>«%1» اسمٌ مع ما أُضيف إليه.</translation>
    </message>
    <message>
        <source>“%1” with a nation names one body.</source>
        <translation>«%1» مع النسبة إلى دولة اسمُ هيئة واحدة.</translation>
    </message>
    <message>
        <source>“%1” makes the name of a place together with the name behind it.</source>
        <translation>«%1» مع الاسم الذي يليه اسمُ مكان.</translation>
    </message>
    <message>
        <source>“%1” is a given name, and the words behind it are no ordinary ones.</source>
        <translation>«%1» اسم علم، وما يليه ليس من الكلمات المعتادة.</translation>
    </message>
    <message>
        <source>The title “%1” stands before it.</source>
        <translation>قبله اللقب «%1».</translation>
    </message>
    <message>
        <source>The role “%1” stands before it.</source>
        <translation>قبله الصفة «%1».</translation>
    </message>
    <message>
        <source>“%1” before it says what this person is.</source>
        <translation>كلمة «%1» قبله تقول ما صفة هذا الشخص.</translation>
    </message>
    <message>
        <source>The role “%1” belongs to it.</source>
        <translation>تعود إليه الصفة «%1».</translation>
    </message>
    <message>
        <source>“%1” stands right behind “%2” as another form of the name.</source>
        <translation>«%1» يلي «%2» مباشرة صيغةً أخرى للاسم.</translation>
    </message>
    <message>
        <source>The article has the name in a clear place: “%1”.</source>
        <translation>ورد الاسم في المقال في موضع واضح: «%1».</translation>
    </message>
    <message>
        <source>It stands among the examples that “%1” announces.</source>
        <translation>ورد بين الأمثلة التي يمهد لها «%1».</translation>
    </message>
    <message>
        <source>It is joined to the name “%1” before it.</source>
        <translation>عُطف على الاسم «%1» قبله.</translation>
    </message>
    <message>
        <source>It leaves out what “%1” before it says.</source>
        <translation>حُذف منه ما ذُكر في «%1» قبله.</translation>
    </message>
    <message>
        <source>“%1” is a title with what it governs.</source>
        <translation>«%1» منصب مع ما أُضيف إليه.</translation>
    </message>
    <message>
        <source>The number “%1” stands before the currency “%2” (%3).</source>
        <translation>العدد «%1» قبل العملة «%2» (%3).</translation>
    </message>
    <message>
        <source>The number “%1” stands before “%2”; the article does not say whose, so it is read as %3.</source>
        <translation>العدد «%1» قبل «%2»، ولا يقول المقال عملة أي بلد هي، فقُرئت %3.</translation>
    </message>
    <message>
        <source>The number “%1” stands beside the sign “%2” (%3).</source>
        <translation>العدد «%1» بجانب الرمز «%2» (%3).</translation>
    </message>
    <message>
        <source>The number “%1” stands before “%2”, a percentage.</source>
        <translation>العدد «%1» قبل «%2»، وهي نسبة مئوية.</translation>
    </message>
    <message>
        <source>The number “%1” stands before the unit “%2” (%3).</source>
        <translation>العدد «%1» قبل الوحدة «%2» (%3).</translation>
    </message>
    <message>
        <source>“%1” is a dual: two of the unit %3.</source>
        <translation>«%1» مثنى: اثنان من الوحدة %3.</translation>
    </message>
    <message>
        <source>“%1” is one of the unit %3.</source>
        <translation>«%1» واحد من الوحدة %3.</translation>
    </message>
    <message>
        <source>The number “%1” has the unit of the figure before it, %2.</source>
        <translation>للعدد «%1» وحدة الرقم الذي قبله، %2.</translation>
    </message>
    <message>
        <source>“%1” gives a lower and an upper bound of one figure.</source>
        <translation>«%1» حدان أدنى وأعلى لرقم واحد.</translation>
    </message>
    <message>
        <source>The number “%1” counts “%2”.</source>
        <translation>العدد «%1» يعدّ «%2».</translation>
    </message>
    <message>
        <source>The number “%1” counts “%2”, which stands before it.</source>
        <translation>العدد «%1» يعدّ «%2» التي تسبقه.</translation>
    </message>
    <message>
        <source>The number “%1” counts some of “%2”.</source>
        <translation>العدد «%1» يعدّ بعضًا من «%2».</translation>
    </message>
    <message>
        <source>The number “%1” counts what the text understands without saying it.</source>
        <translation>العدد «%1» يعدّ ما يُفهم من النص ولا يُذكر.</translation>
    </message>
    <message>
        <source>The numeral “%1” gives a place in an order, of “%2”.</source>
        <translation>العدد «%1» يدل على ترتيب، ترتيب «%2».</translation>
    </message>
    <message>
        <source>“%1” is a share: %2 of %3.</source>
        <translation>«%1» حصة: %2 من %3.</translation>
    </message>
    <message>
        <source>A person made this mark.</source>
        <translation>وضع هذا الوسم شخص.</translation>
    </message>
    <message>
        <source>This mark came with the file “%1”.</source>
        <translation>جاء هذا الوسم مع الملف «%1».</translation>
    </message>
    <message>
        <source>Suggested by the rule “%1”.</source>
        <translation>اقترحته القاعدة «%1».</translation>
    </message>
    <message>
        <source>“%1” says how exact it is.</source>
        <translation>«%1» تقول كم هو دقيق.</translation>
    </message>
    <message>
        <source>Its value is reckoned so: %1.</source>
        <translation>وحُسبت قيمته هكذا: %1.</translation>
    </message>
    <message>
        <source>“%1” is a day of a month.</source>
        <translation>«%1» يوم من شهر.</translation>
    </message>
    <message>
        <source>“%1” is a month.</source>
        <translation>«%1» شهر.</translation>
    </message>
    <message>
        <source>“%1” is a day of the week.</source>
        <translation>«%1» يوم من الأسبوع.</translation>
    </message>
    <message>
        <source>“%1” is a day told from the day of the article.</source>
        <translation>«%1» يوم محسوب من يوم المقال.</translation>
    </message>
    <message>
        <source>“%1” is a date in digits.</source>
        <translation>«%1» تاريخ بالأرقام.</translation>
    </message>
    <message>
        <source>“%1” is a day of the month that the article speaks of.</source>
        <translation>«%1» يوم من الشهر الذي يتحدث عنه المقال.</translation>
    </message>
    <message>
        <source>“%1” says that it is a year.</source>
        <translation>«%1» تقول إنه سنة.</translation>
    </message>
    <message>
        <source>“%1” is a number that stands where a year does.</source>
        <translation>«%1» عدد في موضع تقع فيه السنوات.</translation>
    </message>
    <message>
        <source>“%1” runs from one year to another.</source>
        <translation>«%1» يمتد من سنة إلى أخرى.</translation>
    </message>
    <message>
        <source>“%1” is a century.</source>
        <translation>«%1» قرن.</translation>
    </message>
    <message>
        <source>“%1” is a decade.</source>
        <translation>«%1» عقد.</translation>
    </message>
    <message>
        <source>“%1” is a season of a year.</source>
        <translation>«%1» فصل من سنة.</translation>
    </message>
    <message>
        <source>“%1” is a part of a year.</source>
        <translation>«%1» جزء من سنة.</translation>
    </message>
    <message>
        <source>“%1” is a period told from the day of the article.</source>
        <translation>«%1» مدة محسوبة من يوم المقال.</translation>
    </message>
    <message>
        <source>“%1” is a time of day.</source>
        <translation>«%1» وقت من اليوم.</translation>
    </message>
    <message>
        <source>“%1” is a number with a unit of time.</source>
        <translation>«%1» عدد مع وحدة زمن.</translation>
    </message>
    <message>
        <source>“%1” gives a lower and an upper bound of one length of time.</source>
        <translation>«%1» حدان أدنى وأعلى لمدة واحدة.</translation>
    </message>
    <message>
        <source>“%1” has a dual: two of a unit of time.</source>
        <translation>في «%1» مثنى: اثنان من وحدة زمن.</translation>
    </message>
    <message>
        <source>“%1” is one of a unit of time.</source>
        <translation>«%1» واحد من وحدة زمن.</translation>
    </message>
    <message>
        <source>“%1” has a half of a unit of time.</source>
        <translation>في «%1» نصف وحدة زمن.</translation>
    </message>
    <message>
        <source>The verb “%2” before the quotation marks says that somebody speaks.</source>
        <translation>الفعل «%2» قبل علامتي التنصيص يدل على كلام منقول.</translation>
    </message>
    <message>
        <source>The verb “%2” behind the quotation marks says that somebody spoke.</source>
        <translation>الفعل «%2» بعد علامتي التنصيص يدل على كلام منقول.</translation>
    </message>
    <message>
        <source>“%2” goes on with what its subject says.</source>
        <translation>«%2» تتابع ما يقوله فاعلها.</translation>
    </message>
    <message>
        <source>“%2” announces somebody’s words.</source>
        <translation>«%2» تنبئ بكلام أحد.</translation>
    </message>
    <message>
        <source>“%2” says how somebody describes it.</source>
        <translation>«%2» تقول كيف وصفه أحد.</translation>
    </message>
    <message>
        <source>“%2” names the source of the words.</source>
        <translation>«%2» تسمي مصدر الكلام.</translation>
    </message>
    <message>
        <source>A colon before the quotation marks announces somebody’s words.</source>
        <translation>نقطتان قبل علامتي التنصيص تنبئان بكلام أحد.</translation>
    </message>
    <message>
        <source>It goes on after the quotation before it, of “%2”.</source>
        <translation>يتابع الاقتباس الذي قبله، وقائله «%2».</translation>
    </message>
    <message>
        <source>“%1” is a share of one “%2” (%3).</source>
        <translation>«%1» جزء من واحد من «%2» (%3).</translation>
    </message>
    <message>
        <source>“%1” is told by its place in a month.</source>
        <translation>«%1» يُعرف بموضعه من الشهر.</translation>
    </message>
    <message>
        <source>The verb “%2” reports in the writer’s words what “%1” says.</source>
        <translation>الفعل «%2» ينقل بكلمات الكاتب ما يقوله «%1».</translation>
    </message>
    <message>
        <source>“%2” goes on with what “%1” says, in the writer’s words.</source>
        <translation>«%2» تتابع ما يقوله «%1» بكلمات الكاتب.</translation>
    </message>
    <message>
        <source>“%2” names the source of the sentence: “%1”.</source>
        <translation>«%2» تسمي مصدر الجملة: «%1».</translation>
    </message>
    <message>
        <source>The tagger, trained on annotated news, reads a name here.</source>
        <translation>يقرأ الواسم، وقد تدرب على أخبار موسومة، اسما هنا.</translation>
    </message>
    <message>
        <source>The word “%1” as it is written spoke for it.</source>
        <translation>رجّحه لفظ «%1» كما كُتب.</translation>
    </message>
    <message>
        <source>The word “%1” without its proclitics spoke for it.</source>
        <translation>رجّحه لفظ «%1» مجردا من السوابق.</translation>
    </message>
    <message>
        <source>The letters of “%1” spoke for it.</source>
        <translation>رجّحته حروف «%1».</translation>
    </message>
    <message>
        <source>The look of “%1” and of what stands around it spoke for it.</source>
        <translation>رجّحه شكل «%1» وما يحيط به.</translation>
    </message>
    <message>
        <source>A title or another announcing word at “%1” spoke for it.</source>
        <translation>رجّحه لقب أو كلمة تمهّد للأسماء عند «%1».</translation>
    </message>
    <message>
        <source>Lists of names know “%1”.</source>
        <translation>في قوائم الأسماء «%1».</translation>
    </message>
    <message>
        <source>News uses “%1” as it uses such names.</source>
        <translation>تستعمل الأخبار «%1» كما تستعمل أمثاله من الأسماء.</translation>
    </message>
    <message>
        <source>“%1” is seldom in news, or its letters look like a name&apos;s.</source>
        <translation>«%1» نادر في الأخبار، أو حروفه كحروف الأسماء.</translation>
    </message>
    <message>
        <source>A house rule marks “%1” always so. %2 made it on %3.</source>
        <translation>قاعدة للدار توسم «%1» هكذا دائمًا. وضعها %2 في %3.</translation>
    </message>
    <message>
        <source>“%1” beside it says that it is a person.</source>
        <translation>«%1» بجواره يدل على أنه شخص.</translation>
    </message>
    <message>
        <source>“%1” stands by itself elsewhere in the article, as a family name does.</source>
        <translation>يرد «%1» وحده في موضع آخر من المقال كما يرد اسم العائلة.</translation>
    </message>
    <message>
        <source>“%1” makes a name together with the capitalised words beside it.</source>
        <translation>«%1» اسم مع الكلمات المبدوءة بحرف كبير بجواره.</translation>
    </message>
    <message>
        <source>“%1” stands before it, as before a place.</source>
        <translation>يسبقه «%1» كما يسبق اسم مكان.</translation>
    </message>
    <message>
        <source>It stands before “%1”, the place that it lies in.</source>
        <translation>يرد قبل «%1»، وهو المكان الذي يقع فيه.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>the file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. Check the name and the folder.</source>
        <translation>لا يوجد ملف %1. لم يتغير شيء. تحقق من الاسم والمجلد.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not a file. Nothing was changed. Choose a file inside it.</source>
        <translation>%1 مجلد أو جهاز، لا ملف. لم يتغير شيء. اختر ملفًا داخله.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. Nothing was changed. Check that you may read it and that its disk is connected.</source>
        <translation>تعذرت قراءة %1: %2. لم يتغير شيء. تحقق من أن قراءته مسموحة لك ومن أن قرصه موصول.</translation>
    </message>
    <message>
        <source>%1 is empty: it holds no text. Nothing was changed. Choose the file again where it came from.</source>
        <translation>%1 فارغ، لا نص فيه. لم يتغير شيء. أعد اختيار الملف من مصدره.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit of %2. Nothing was changed. Split it into smaller files.</source>
        <translation>%1 أكبر من الحد، وهو %2. لم يتغير شيء. قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>%1 is not a text file: its content is binary. Nothing was changed. Save it as plain text in the program that made it, then open that.</source>
        <translation>%1 ليس ملفًا نصيًا، فمحتواه ثنائي. لم يتغير شيء. احفظه نصًا صرفًا في البرنامج الذي أنشأه ثم افتح ذلك النص.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged. Check the folder and its permissions, or choose another place.</source>
        <translation>تعذرت كتابة %1: %2. ما كان هناك من قبل لم يتغير. تحقق من المجلد وأذوناته، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. It was not overwritten. Read it again, or save under another name.</source>
        <translation>غيّر برنامج آخر %1 منذ قراءته. لم يُكتب فوقه. اقرأه من جديد، أو احفظ باسم آخر.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2, at byte %3. Nothing was taken from it. Correct it or export it again.</source>
        <translation>%1 ليس JSON صحيحًا: %2، عند البايت %3. لم يؤخذ منه شيء. صححه أو صدّره من جديد.</translation>
    </message>
    <message>
        <source>%1 nests objects deeper than the limit of %2. Nothing was taken from it. Annotated articles never need that; export it again.</source>
        <translation>تتداخل الكائنات في %1 أعمق من الحد، وهو %2. لم يؤخذ منه شيء. لا تحتاج المقالات الموسومة إلى ذلك؛ صدّره من جديد.</translation>
    </message>
    <message>
        <source>%1 does not say that it is annotated JSON of Hashiya. Nothing was taken from it. Choose a file with the format hashiya.annotations/1.</source>
        <translation>لا يقول %1 إنه JSON موسوم من حاشية. لم يؤخذ منه شيء. اختر ملفًا بصيغة hashiya.annotations/1.</translation>
    </message>
    <message>
        <source>%1 has the format %2, which this version does not read. Nothing was taken from it. Export it as hashiya.annotations/1.</source>
        <translation>صيغة %1 هي %2، ولا يقرؤها هذا الإصدار. لم يؤخذ منه شيء. صدّره بصيغة hashiya.annotations/1.</translation>
    </message>
    <message>
        <source>%1 lacks the field %2. Nothing was taken from it. Add the field or export the file again.</source>
        <translation>ينقص %1 الحقل %2. لم يؤخذ منه شيء. أضف الحقل أو صدّر الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 has a value that is not allowed in the field %2. Nothing was taken from it. Correct the field or export the file again.</source>
        <translation>في %1 قيمة غير مسموحة في الحقل %2. لم يؤخذ منه شيء. صحح الحقل أو صدّر الملف من جديد.</translation>
    </message>
    <message>
        <source>The text in %1 is not the text that was annotated: its SHA-256 differs. Nothing was taken from it. Export it again from the original.</source>
        <translation>النص في %1 ليس النص الذي وُسم، فبصمته SHA-256 مختلفة. لم يؤخذ منه شيء. صدّره من الأصل من جديد.</translation>
    </message>
    <message>
        <source>In %1 the offsets of mark %2 do not fit the text. Nothing was taken from it. Offsets count Unicode code points from 0, the end excluded.</source>
        <translation>في %1 لا تلائم مواضع الوسم %2 النص. لم يؤخذ منه شيء. تُعدّ المواضع بنقاط يونيكود بدءًا من 0، والنهاية خارجة عنها.</translation>
    </message>
    <message>
        <source>In %1 the text at the offsets of mark %2 is not its quote. Nothing was taken from it. Offsets count Unicode code points from 0, the end excluded.</source>
        <translation>في %1 النص في مواضع الوسم %2 ليس نصه المذكور. لم يؤخذ منه شيء. تُعدّ المواضع بنقاط يونيكود بدءًا من 0، والنهاية خارجة عنها.</translation>
    </message>
    <message>
        <source>In %1 the words around mark %2 are not its prefix and suffix. Nothing was taken from it. Export it again from the original.</source>
        <translation>في %1 الكلمات المحيطة بالوسم %2 ليست سابقته ولاحقته المذكورتين. لم يؤخذ منه شيء. صدّره من الأصل من جديد.</translation>
    </message>
    <message>
        <source>In %1 nothing has the identifier %2. Nothing was changed. It may have been removed meanwhile.</source>
        <translation>لا شيء في %1 يحمل المعرّف %2. لم يتغير شيء. ربما أُزيل في الأثناء.</translation>
    </message>
    <message>
        <source>In %1 the identifier %2 is given twice. Nothing was changed. Give each mark its own identifier.</source>
        <translation>أُعطي المعرّف %2 في %1 مرتين. لم يتغير شيء. أعط كل وسم معرّفًا خاصًا به.</translation>
    </message>
    <message>
        <source>A mark must cover at least one whole character of the text. Nothing was changed. Select the words again.</source>
        <translation>يجب أن يغطي الوسم حرفًا كاملًا من النص على الأقل. لم يتغير شيء. حدد الكلمات من جديد.</translation>
    </message>
    <message>
        <source>In %1 the type %2 is used, which the tagset does not have. Nothing was changed. Add the type to the tagset or choose another one.</source>
        <translation>استُعمل في %1 النوع %2، وليس في طقم الوسوم. لم يتغير شيء. أضف النوع إلى الطقم أو اختر غيره.</translation>
    </message>
    <message>
        <source>It cannot be removed, since %1 points to it. Nothing was changed. Remove or change that first.</source>
        <translation>لا يمكن إزالته لأن %1 يشير إليه. لم يتغير شيء. أزل ذاك أو غيّره أولًا.</translation>
    </message>
    <message>
        <source>There is nothing to undo. Everything is as it was when the project began.</source>
        <translation>لا شيء للتراجع عنه. كل شيء كما كان عند بدء المشروع.</translation>
    </message>
    <message>
        <source>There is nothing to do again. The last change is in force.</source>
        <translation>لا شيء لإعادته. آخر تغيير سارٍ.</translation>
    </message>
    <message>
        <source>%1 is not a project of Hashiya. It was left as it is. Open a file that ends in .hashiya.</source>
        <translation>%1 ليس مشروعًا من حاشية. تُرك كما هو. افتح ملفًا ينتهي اسمه بـ ‎.hashiya.</translation>
    </message>
    <message>
        <source>The project %1 was made by a newer version of Hashiya (format %2). It was left as it is. Install the newer version to change it.</source>
        <translation>أنشأ المشروعَ %1 إصدارٌ أحدث من حاشية (الصيغة %2). تُرك كما هو. ثبّت الإصدار الأحدث لتغييره.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Open it as it is, or choose another name for the new project.</source>
        <translation>يوجد ملف %1 من قبل. تُرك كما هو. افتحه كما هو، أو اختر اسمًا آخر للمشروع الجديد.</translation>
    </message>
    <message>
        <source>The project %1 can be read but not changed here. Nothing was changed. Save it under another name, or make the file and its folder writable.</source>
        <translation>يمكن قراءة المشروع %1 لا تغييره هنا. لم يتغير شيء. احفظه باسم آخر، أو اجعل الملف ومجلده قابلين للكتابة.</translation>
    </message>
    <message>
        <source>%1 could not be read or written as a project: %2. The last change was not saved; everything before it is safe. Check the disk, then try again.</source>
        <translation>تعذرت قراءة %1 أو كتابته مشروعًا: %2. لم يُحفظ آخر تغيير، وكل ما قبله سليم. افحص القرص ثم حاول ثانية.</translation>
    </message>
    <message>
        <source>The project %1 is a file of 0 bytes: what was in it is lost or was never written there. It was left as it is. Open its newest backup, or make a new project under another name.</source>
        <translation>المشروع %1 ملف من 0 بايت: ضاع ما كان فيه أو لم يُكتب فيه شيء قط. تُرك كما هو. افتح أحدث نسخة احتياطية منه، أو أنشئ مشروعا جديدا باسم آخر.</translation>
    </message>
    <message>
        <source>The project %1 is damaged: %2. It was left as it is, and its backups are safe. Open the newest backup, or have what can be read brought into a new project.</source>
        <translation>المشروع %1 تالف: %2. تُرك كما هو، ونسخه الاحتياطية في أمان. افتح أحدث نسخة احتياطية، أو انقل ما تمكن قراءته إلى مشروع جديد.</translation>
    </message>
    <message>
        <source>The project %1 holds something that Hashiya never writes: %2. It was left as it is. Do not trust this file; ask who sent it. If it is your own, repairing it brings the articles into a new project without that.</source>
        <translation>في المشروع %1 شيء لا تكتبه حاشية أبدا: %2. تُرك كما هو. لا تثق بهذا الملف واسأل من أرسله. وإن كان ملفك فإن إصلاحه ينقل المقالات إلى مشروع جديد ليس فيه ذلك.</translation>
    </message>
    <message>
        <source>The project %1 is open in another program (%2). Nothing was changed here, and what is done there is saved. Close it there, then try again.</source>
        <translation>المشروع %1 مفتوح في برنامج آخر (%2). لم يتغير هنا شيء، وما يُنجز هناك محفوظ. أغلقه هناك ثم حاول مجددا.</translation>
    </message>
    <message>
        <source>The project %1 was moved or deleted while it was open. What was shown as saved is in the file where it is now, and still on the screen. Save the project under another name, or bring the file back to its place.</source>
        <translation>نُقل المشروع %1 أو حُذف وهو مفتوح. ما ظهر محفوظا موجود في الملف حيث هو الآن، وما زال على الشاشة. احفظ المشروع باسم آخر، أو أعد الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>The disk with %1 is full. The last change was not saved; everything before it is safe. Free some space, then do it again; or save the project under another name on another disk.</source>
        <translation>امتلأ القرص الذي عليه %1. لم يُحفظ آخر تغيير، وكل ما قبله في أمان. وفّر بعض المساحة ثم أعد التغيير، أو احفظ المشروع باسم آخر على قرص آخر.</translation>
    </message>
</context>
</TS>
