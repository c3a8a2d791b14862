<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>BlockWords</name>
    <message>
        <source>Drawing: %1</source>
        <translation>رسم: %1</translation>
    </message>
    <message>
        <source>Key message: </source>
        <translation>الرسالة الأهم: </translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Your result was “%1”. It is now “%2”.</source>
        <translation>كانت نتيجتك «%1». وهي الآن «%2».</translation>
    </message>
    <message>
        <source>Your result now names other reasons.</source>
        <translation>تذكر نتيجتك الآن أسبابًا أخرى.</translation>
    </message>
    <message>
        <source>New advice: %1.</source>
        <translation>نصائح جديدة: %1.</translation>
    </message>
    <message>
        <source>No longer shown: %1.</source>
        <translation>لم يعد يظهر: %1.</translation>
    </message>
    <message>
        <source>This changed nothing in your result.</source>
        <translation>لم يغيّر هذا شيئًا في نتيجتك.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Positions are now shown in an order.</source>
        <translation>تظهر الوضعيات الآن مرتبة.</translation>
    </message>
    <message>
        <source>Positions are no longer shown in an order.</source>
        <translation>لم تعد الوضعيات تظهر مرتبة.</translation>
    </message>
    <message>
        <source>Positions now stand in another order.</source>
        <translation>تظهر الوضعيات الآن بترتيب آخر.</translation>
    </message>
    <message>
        <source>Positions now begin with the other role.</source>
        <translation>تبدأ الوضعيات الآن بالدور الآخر.</translation>
    </message>
</context>
<context>
    <name>ClinicFields</name>
    <message>
        <source>Stands at the top of the first page.</source>
        <translation>يظهر في أعلى الصفحة الأولى.</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>اسم العيادة</translation>
    </message>
    <message>
        <source>Address and phone, a line each</source>
        <translation>العنوان والهاتف، سطر لكل منهما</translation>
    </message>
    <message>
        <source>Logo, an SVG or PNG file</source>
        <translation>الشعار، ملف SVG أو PNG</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Take the logo off</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Not ticked, it is forgotten when you leave.</source>
        <translation>من دون علامة هنا، يُنسى عند المغادرة.</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Some pages speak plainly about sex</source>
        <translation>بعض الصفحات تتحدث بصراحة عن الجنس</translation>
    </message>
    <message>
        <source>They use plain words for bodies and for sex. You choose what you see, and you can change your mind at any time. The warning signs stay the same either way.</source>
        <translation>تستخدم كلمات صريحة عن الجسم وعن الجنس. أنت تختار ما تراه، ويمكنك تغيير رأيك في أي وقت. علامات الخطر هي نفسها في الحالتين.</translation>
    </message>
    <message>
        <source>The drawings show simple figures, without detail. If you leave this off, each one waits behind “Show drawing”.</source>
        <translation>الرسوم أشكال بسيطة بلا تفاصيل. إذا تركت هذا بلا علامة، فكل رسم ينتظر خلف «عرض الرسم».</translation>
    </message>
    <message>
        <source>Show these pages</source>
        <translation>إظهار هذه الصفحات</translation>
    </message>
    <message>
        <source>Back care only</source>
        <translation>العناية بالظهر فقط</translation>
    </message>
    <message>
        <source>“Back care only” leaves pages about sex out of the list, the search and your result.</source>
        <translation>خيار «العناية بالظهر فقط» يُبقي الصفحات عن الجنس خارج القائمة والبحث ونتيجتك.</translation>
    </message>
    <message>
        <source>Nothing you choose or answer is kept when you close the window.</source>
        <translation>لا يُحفظ شيء مما تختاره أو تجيب به بعد إغلاق النافذة.</translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Does this apply to me?</source>
        <translation>هل ينطبق هذا عليّ؟</translation>
    </message>
    <message>
        <source>Make a handout</source>
        <translation>إعداد نشرة</translation>
    </message>
    <message>
        <source>Warning signs: when back pain needs help now</source>
        <translation>علامات الخطر: متى يحتاج ألم الظهر إلى مساعدة الآن</translation>
    </message>
</context>
<context>
    <name>DenialPage</name>
    <message>
        <source>Only if you asked about each of these, or the patient told you. You can take it back.</source>
        <translation>فقط إذا سألت عن كل واحدة منها، أو أخبرك المريض بها. يمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>العودة إلى الأسئلة</translation>
    </message>
    <message>
        <source>Answer no to all</source>
        <translation>الإجابة بـ«لا» عن الكل</translation>
    </message>
</context>
<context>
    <name>EmergencyPage</name>
    <message>
        <source>Another danger may be faster</source>
        <translation>قد يكون هناك خطر آخر أسرع</translation>
    </message>
    <message>
        <source>While someone calls, or right after: answer what you can.</source>
        <translation>بينما يتصل أحدهم، أو بعد ذلك مباشرة: أجب عما تستطيع.</translation>
    </message>
    <message>
        <source>Why you see this</source>
        <translation>لماذا ترى هذا</translation>
    </message>
    <message>
        <source>‹  I pressed the wrong answer</source>
        <translation>‹  ضغطت على الإجابة الخطأ</translation>
    </message>
    <message>
        <source>Back to the question, with your answer kept</source>
        <translation>العودة إلى السؤال مع بقاء إجابتك</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>طباعة أو حفظ</translation>
    </message>
    <message>
        <source>Prints this as a sheet to take along, or saves it</source>
        <translation>يطبع هذا على ورقة تأخذها معك، أو يحفظه</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>مغادرة الآن</translation>
    </message>
    <message>
        <source>Closes this window at once</source>
        <translation>يغلق هذه النافذة فورًا</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>The studies</source>
        <translation>الدراسات</translation>
    </message>
    <message>
        <source>Every study and source behind this guide. You need none of this to use it.</source>
        <translation>كل الدراسات والمصادر التي يقوم عليها هذا الدليل. لا تحتاج إليها لاستخدامه.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find on this page</source>
        <translation>البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Find on this page…</source>
        <translation>البحث في هذه الصفحة…</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Close find</source>
        <translation>إغلاق البحث</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>إغلاق (Escape)</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Make a handout</source>
        <translation>إعداد نشرة</translation>
    </message>
    <message>
        <source>Pick one, change it, print or save it.</source>
        <translation>اختر واحدة، وغيّرها، واطبعها أو احفظها.</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>What is on it</source>
        <translation>محتواها</translation>
    </message>
    <message>
        <source>Add more…</source>
        <translation>إضافة المزيد…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change of what is on it (Ctrl+Z)</source>
        <translation>التراجع عن آخر تغيير في محتواها (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo it (Ctrl+Y)</source>
        <translation>إعادة التغيير (Ctrl+Y)</translation>
    </message>
    <message>
        <source>For this person</source>
        <translation>لهذا الشخص</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>عيادتك</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>طباعة أو حفظ</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>On the same printer, with the same choices</source>
        <translation>على الطابعة نفسها وبالخيارات نفسها</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Handouts cannot be printed, saved or copied here. The settings of this computer do not allow it.</source>
        <translation>لا يمكن هنا طباعة النشرات أو حفظها أو نسخها. إعدادات هذا الحاسوب لا تسمح بذلك.</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>KeyWords</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ماذا يفعل</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A key, and what it does.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>For letters that are hard to mistake, install Atkinson Hyperlegible, Lexend or OpenDyslexic on this computer.</source>
        <translation>هذه الخطوط للحروف اللاتينية فقط: Atkinson Hyperlegible أو Lexend أو OpenDyslexic. حروفها يصعب الخلط بينها.</translation>
    </message>
    <message>
        <source>Easier to follow</source>
        <translation>أسهل في المتابعة</translation>
    </message>
    <message>
        <source>Kept on this computer for the next time. Nothing else about you is.</source>
        <translation>يُحفظ هذا على الحاسوب للمرة القادمة. ولا يُحفظ عنك شيء آخر.</translation>
    </message>
    <message>
        <source>Back to the usual look</source>
        <translation>العودة إلى المظهر المعتاد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>رجوع (Alt+يمين)</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>تقدّم</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>تقدّم (Alt+يسار)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The first page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>الفهرس</translation>
    </message>
    <message>
        <source>The list of pages</source>
        <translation>قائمة الصفحات</translation>
    </message>
    <message>
        <source>Search this guide</source>
        <translation>البحث في هذا الدليل</translation>
    </message>
    <message>
        <source>Search this guide…</source>
        <translation>البحث في هذا الدليل…</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>ع−</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>نص أصغر (Ctrl+−)</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>Text size 100 %</source>
        <translation>حجم النص 100 %</translation>
    </message>
    <message>
        <source>Back to 100 % (Ctrl+0)</source>
        <translation>العودة إلى 100 % (Ctrl+0)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>ع+</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>نص أكبر (Ctrl++)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>What a clinician needs, beside each page (F9)</source>
        <translation>ما يحتاجه الطبيب أو الممارس الصحي، بجانب كل صفحة (F9)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Everything you can do here</source>
        <translation>كل ما يمكنك فعله هنا</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>مغادرة الآن</translation>
    </message>
    <message>
        <source>Closes this window at once</source>
        <translation>يغلق هذه النافذة فورًا</translation>
    </message>
    <message>
        <source>Your urgent result</source>
        <translation>نتيجتك العاجلة</translation>
    </message>
    <message>
        <source>What the patient sees</source>
        <translation>ما يراه المريض</translation>
    </message>
    <message>
        <source>The page (F6)</source>
        <translation>الصفحة (F6)</translation>
    </message>
    <message>
        <source>What a clinician needs for this page (F6)</source>
        <translation>ما يحتاجه الطبيب أو الممارس الصحي لهذه الصفحة (F6)</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>اطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Numbers to call, and when (Ctrl+H)</source>
        <translation>أرقام للاتصال، ومتى (Ctrl+H)</translation>
    </message>
    <message>
        <source>Country not chosen</source>
        <translation>لم يتم اختيار البلد</translation>
    </message>
    <message>
        <source>Choose your country, for the numbers to call</source>
        <translation>اختر بلدك، لتظهر أرقام الاتصال</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;تقدّم</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;صفحة البداية</translation>
    </message>
    <message>
        <source>&amp;Previous page of the guide</source>
        <translation>الصف&amp;حة السابقة من الدليل</translation>
    </message>
    <message>
        <source>&amp;Next page of the guide</source>
        <translation>الصفحة التالية م&amp;ن الدليل</translation>
    </message>
    <message>
        <source>&amp;Copy this page as text</source>
        <translation>&amp;نسخ هذه الصفحة كنص</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;نص أكبر</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>نص &amp;أصغر</translation>
    </message>
    <message>
        <source>List of p&amp;ages</source>
        <translation>&amp;قائمة الصفحات</translation>
    </message>
    <message>
        <source>&amp;Does this apply to me?</source>
        <translation>هل ينطبق هذا &amp;عليّ؟</translation>
    </message>
    <message>
        <source>&amp;Make a handout</source>
        <translation>&amp;إعداد نشرة</translation>
    </message>
    <message>
        <source>The st&amp;udies</source>
        <translation>ا&amp;لدراسات</translation>
    </message>
    <message>
        <source>&amp;Clinic view</source>
        <translation>&amp;عرض العيادة</translation>
    </message>
    <message>
        <source>To the &amp;other side</source>
        <translation>&amp;إلى الجانب الآخر</translation>
    </message>
    <message>
        <source>&amp;Patient’s page in a window of its own</source>
        <translation>&amp;صفحة المريض في نافذة مستقلة</translation>
    </message>
    <message>
        <source>Copy a &amp;note for the record</source>
        <translation>&amp;نسخ ملاحظة للسجل الطبي</translation>
    </message>
    <message>
        <source>&amp;Save the answers for a record system…</source>
        <translation>&amp;حفظ الإجابات لنظام سجلات…</translation>
    </message>
    <message>
        <source>Next pa&amp;tient</source>
        <translation>المر&amp;يض التالي</translation>
    </message>
    <message>
        <source>Show pages that speak plainly about se&amp;x</source>
        <translation>إ&amp;ظهار الصفحات التي تتحدث بصراحة عن الجنس</translation>
    </message>
    <message>
        <source>As the s&amp;ystem</source>
        <translation>&amp;مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;بنّي فاتح</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Reads this page aloud (F7)</source>
        <translation>يقرأ هذه الصفحة بصوت مسموع (F7)</translation>
    </message>
    <message>
        <source>Going about</source>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>On a page</source>
        <translation>في الصفحة</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>In clinic</source>
        <translation>في العيادة</translation>
    </message>
    <message>
        <source>Read alo&amp;ud, or pause</source>
        <translation>القراءة بصوت &amp;مسموع أو التوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Read aloud from &amp;here</source>
        <translation>&amp;القراءة من هنا</translation>
    </message>
    <message>
        <source>Sentence &amp;before</source>
        <translation>ا&amp;لجملة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next sentence</source>
        <translation>ال&amp;جملة التالية</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;أسرع</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>أ&amp;بطأ</translation>
    </message>
    <message>
        <source>&amp;Stop reading aloud</source>
        <translation>&amp;إيقاف القراءة</translation>
    </message>
    <message>
        <source>How it l&amp;ooks…</source>
        <translation>ا&amp;لمظهر…</translation>
    </message>
    <message>
        <source>&amp;Reading ruler</source>
        <translation>&amp;مسطرة القراءة</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>&amp;Find on this page</source>
        <translation>البحث &amp;في هذه الصفحة</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;البحث عن التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث &amp;عن السابق</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;حجم النص المعتاد</translation>
    </message>
    <message>
        <source>&amp;Easy words</source>
        <translation>&amp;كلمات سهلة</translation>
    </message>
    <message>
        <source>Get &amp;help now</source>
        <translation>ا&amp;طلب المساعدة الآن</translation>
    </message>
    <message>
        <source>&amp;Who made this guide</source>
        <translation>من &amp;أعدّ هذا الدليل</translation>
    </message>
    <message>
        <source>Search the &amp;guide</source>
        <translation>ال&amp;بحث في الدليل</translation>
    </message>
    <message>
        <source>Lea&amp;ve now</source>
        <translation>م&amp;غادرة الآن</translation>
    </message>
    <message>
        <source>For the clinician</source>
        <translation>للطبيب أو الممارس الصحي</translation>
    </message>
</context>
<context>
    <name>NextPatient</name>
    <message>
        <source>Clear this visit for the next patient?</source>
        <translation>هل تُمحى هذه الزيارة من أجل المريض التالي؟</translation>
    </message>
    <message>
        <source>These go, for good:
• the answers and the result
• the pages read, what was searched, and the choice of pages
• a name, a note and a letterhead that was not remembered
• what was copied from here, if nothing else was copied since

Files that were saved and pages that were printed stay where they are.</source>
        <translation>يُمحى ما يلي نهائيًا:
• الإجابات والنتيجة
• الصفحات المقروءة، وعمليات البحث، واختيار الصفحات
• الاسم والملاحظة والترويسة التي لم تُحفظ
• ما نُسخ من هنا، إذا لم يُنسخ شيء آخر بعده

الملفات المحفوظة والصفحات المطبوعة تبقى في مكانها.</translation>
    </message>
    <message>
        <source>Clear and start again</source>
        <translation>محو والبدء من جديد</translation>
    </message>
    <message>
        <source>Go on with this visit</source>
        <translation>متابعة هذه الزيارة</translation>
    </message>
</context>
<context>
    <name>OwnKeys</name>
    <message>
        <source>Leave now, also from a dialog or a menu</source>
        <translation>المغادرة الآن، حتى من مربع حوار أو قائمة</translation>
    </message>
    <message>
        <source>Shift, %1 times within %2 seconds</source>
        <translation>Shift، %1 مرات (المهلة بالثواني: %2)</translation>
    </message>
    <message>
        <source>To the next button, field or link</source>
        <translation>إلى الزر أو الحقل أو الرابط التالي</translation>
    </message>
    <message>
        <source>To the one before</source>
        <translation>إلى السابق</translation>
    </message>
    <message>
        <source>Press it</source>
        <translation>الضغط عليه</translation>
    </message>
    <message>
        <source>Enter or Space</source>
        <translation>Enter أو المسافة</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>نص أكبر أو أصغر</translation>
    </message>
    <message>
        <source>Ctrl and the wheel</source>
        <translation>Ctrl مع العجلة</translation>
    </message>
    <message>
        <source>Close the search on this page</source>
        <translation>إغلاق البحث في هذه الصفحة</translation>
    </message>
    <message>
        <source>Choose that answer</source>
        <translation>اختيار تلك الإجابة</translation>
    </message>
    <message>
        <source>0 to 9</source>
        <translation>0 إلى 9</translation>
    </message>
    <message>
        <source>Go on with the chosen answer</source>
        <translation>المتابعة بالإجابة المختارة</translation>
    </message>
    <message>
        <source>Enter on the answer</source>
        <translation>Enter على الإجابة</translation>
    </message>
    <message>
        <source>Choose that answer and lead on</source>
        <translation>اختيار تلك الإجابة والانتقال إلى التالي</translation>
    </message>
    <message>
        <source>Answer yes</source>
        <translation>الإجابة بـ«نعم»</translation>
    </message>
    <message>
        <source>Answer no</source>
        <translation>الإجابة بـ«لا»</translation>
    </message>
    <message>
        <source>To the next question</source>
        <translation>إلى السؤال التالي</translation>
    </message>
    <message>
        <source>To the question before</source>
        <translation>إلى السؤال السابق</translation>
    </message>
    <message>
        <source>Take the answer away</source>
        <translation>إزالة الإجابة</translation>
    </message>
    <message>
        <source>No to the rest, after one question</source>
        <translation>لا للباقي، بعد سؤال واحد</translation>
    </message>
    <message>
        <source>Take that back</source>
        <translation>التراجع عن ذلك</translation>
    </message>
    <message>
        <source>Go on to the next part</source>
        <translation>الانتقال إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Show the result so far</source>
        <translation>عرض النتيجة حتى الآن</translation>
    </message>
    <message>
        <source>Go back and keep asking</source>
        <translation>العودة ومتابعة الأسئلة</translation>
    </message>
    <message>
        <source>Move the part up</source>
        <translation>نقل الجزء إلى أعلى</translation>
    </message>
    <message>
        <source>Move the part down</source>
        <translation>نقل الجزء إلى أسفل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادته</translation>
    </message>
    <message>
        <source>Further down, then the next page</source>
        <translation>إلى الأسفل ثم الصفحة التالية</translation>
    </message>
    <message>
        <source>Further up, then the page before</source>
        <translation>إلى الأعلى ثم الصفحة السابقة</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>الصفحة الأولى</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>الصفحة الأخيرة</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>While you search on a page</source>
        <translation>أثناء البحث في صفحة</translation>
    </message>
    <message>
        <source>On a question</source>
        <translation>عند سؤال</translation>
    </message>
    <message>
        <source>In clinic view, on the questions of a part</source>
        <translation>في عرض العيادة، عند أسئلة جزء</translation>
    </message>
    <message>
        <source>In clinic view, before no to the rest</source>
        <translation>في عرض العيادة، قبل «لا للباقي»</translation>
    </message>
    <message>
        <source>On a handout in the making</source>
        <translation>عند إعداد نشرة</translation>
    </message>
    <message>
        <source>On the pages of a handout</source>
        <translation>عند صفحات النشرة</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>In the bar of what is read aloud</source>
        <translation>في شريط القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>answer and go on</source>
        <translation>الإجابة والمتابعة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>question before</source>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>no to the rest</source>
        <translation>لا للباقي</translation>
    </message>
    <message>
        <source>next part</source>
        <translation>الجزء التالي</translation>
    </message>
    <message>
        <source>result so far</source>
        <translation>النتيجة حتى الآن</translation>
    </message>
    <message>
        <source>Open the menu of a button</source>
        <translation>فتح قائمة الزر</translation>
    </message>
    <message>
        <source>Down on it</source>
        <translation>السهم لأسفل عليه</translation>
    </message>
    <message>
        <source>To the first result</source>
        <translation>إلى أول نتيجة</translation>
    </message>
    <message>
        <source>Empty the field; once more, back to the page</source>
        <translation>إفراغ الخانة، ومرة أخرى للرجوع إلى الصفحة</translation>
    </message>
    <message>
        <source>In the search field</source>
        <translation>في خانة البحث</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>The page before (Page Up)</source>
        <translation>الصفحة السابقة (Page Up)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>The next page (Page Down)</source>
        <translation>الصفحة التالية (Page Down)</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>صفحة أصغر</translation>
    </message>
    <message>
        <source>Smaller page (Ctrl and the wheel)</source>
        <translation>صفحة أصغر (Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>صفحة أكبر</translation>
    </message>
    <message>
        <source>Larger page (Ctrl and the wheel)</source>
        <translation>صفحة أكبر (Ctrl مع العجلة)</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>This page is not ready yet</source>
        <translation>هذه الصفحة ليست جاهزة بعد</translation>
    </message>
</context>
<context>
    <name>PageWriter</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>مغلق</translation>
    </message>
</context>
<context>
    <name>PartPage</name>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Enough for now</source>
        <translation>يكفي الآن</translation>
    </message>
    <message>
        <source>Shows the result of what you answered so far</source>
        <translation>يعرض نتيجة ما أجبت عنه حتى الآن</translation>
    </message>
    <message>
        <source>“Enough for now” shows the result of what you answered so far. You can come back to the rest.</source>
        <translation>خيار «يكفي الآن» يعرض نتيجة ما أجبت عنه حتى الآن. يمكنك العودة إلى الباقي لاحقًا.</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  رجوع</translation>
    </message>
    <message>
        <source>The question before</source>
        <translation>السؤال السابق</translation>
    </message>
</context>
<context>
    <name>PartReader</name>
    <message>
        <source>Source %1: %2</source>
        <translation>المصدر %1: %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>المستوى %1</translation>
    </message>
    <message>
        <source>Key message</source>
        <translation>الرسالة الأهم</translation>
    </message>
    <message>
        <source>column heading</source>
        <translation>عنوان عمود</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>جدول: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>PartSheet</name>
    <message>
        <source>‹  Back</source>
        <translation>‹  رجوع</translation>
    </message>
    <message>
        <source>The part before this one</source>
        <translation>الجزء السابق لهذا</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عن ذلك</translation>
    </message>
    <message>
        <source>Takes those answers away again (Ctrl+Z)</source>
        <translation>يزيل تلك الإجابات مرة أخرى (Ctrl+Z)</translation>
    </message>
    <message>
        <source>No to the rest…</source>
        <translation>لا للباقي…</translation>
    </message>
    <message>
        <source>Names the signs that are left, and asks first (R)</source>
        <translation>يذكر العلامات الباقية ويسأل أولًا (R)</translation>
    </message>
    <message>
        <source>Result so far</source>
        <translation>النتيجة حتى الآن</translation>
    </message>
    <message>
        <source>Shows the result of what you answered so far (E)</source>
        <translation>يعرض نتيجة ما أجبت عنه حتى الآن (E)</translation>
    </message>
    <message>
        <source>Next part  ›</source>
        <translation>الجزء التالي  ›</translation>
    </message>
    <message>
        <source>Goes on; what has no answer is skipped (G)</source>
        <translation>يتابع ويتخطى ما لا جواب له (G)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
</context>
<context>
    <name>PatientWindow</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Your urgent result</source>
        <translation>نتيجتك العاجلة</translation>
    </message>
    <message>
        <source>Get help now</source>
        <translation>اطلب المساعدة الآن</translation>
    </message>
    <message>
        <source>Numbers to call, and when (Ctrl+H)</source>
        <translation>أرقام للاتصال، ومتى (Ctrl+H)</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>مغادرة الآن</translation>
    </message>
    <message>
        <source>Closes both windows at once</source>
        <translation>يغلق النافذتين فورًا</translation>
    </message>
    <message>
        <source>Bedside, second window</source>
        <translation>Bedside، النافذة الثانية</translation>
    </message>
</context>
<context>
    <name>PersonFields</name>
    <message>
        <source>These words stay here until you clear them, start again or leave Bedside. They are never saved by themselves.</source>
        <translation>تبقى هذه الكلمات هنا حتى تمحوها أو تبدأ من جديد أو تغادر Bedside. ولا تُحفظ من تلقاء نفسها أبدًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Printed on the handout, never kept</source>
        <translation>يُطبع على النشرة ولا يُحفظ أبدًا</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Fill in the date of today</source>
        <translation>كتابة تاريخ اليوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Printed on the handout, never kept. At most 4,000 characters.</source>
        <translation>تُطبع على النشرة ولا تُحفظ أبدًا. 4000 حرف على الأكثر.</translation>
    </message>
</context>
<context>
    <name>PositionsPage</name>
    <message>
        <source>Positions, explored</source>
        <translation>استكشاف الوضعيات</translation>
    </message>
    <message>
        <source>Choose what hurts and who you are in it. The five positions then stand in another order.</source>
        <translation>اختر ما يؤلم ومن تكون أنت فيه. عندها تظهر الوضعيات الخمس بترتيب آخر.</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>ما الذي يؤلم؟</translation>
    </message>
    <message>
        <source>What hurts the one who moves less?</source>
        <translation>ما الذي يؤلم من يتحرك أقل؟</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>من أنت؟</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>it says something that no Infobutton request says</source>
        <translation>فيه شيء لا يرد في أي طلب Infobutton</translation>
    </message>
    <message>
        <source>it says something twice</source>
        <translation>فيه شيء مذكور مرتين</translation>
    </message>
    <message>
        <source>a part of it is no text</source>
        <translation>جزء منه ليس نصًا</translation>
    </message>
    <message>
        <source>it is for nobody that the standard names</source>
        <translation>ليس لأحد ممن يذكرهم المعيار</translation>
    </message>
    <message>
        <source>its task is none</source>
        <translation>مهمته غير معروفة</translation>
    </message>
    <message>
        <source>the link is not understood: %1</source>
        <translation>الرابط غير مفهوم: %1</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>هو أطول من %1 حرف</translation>
    </message>
    <message>
        <source>it holds a character that is not allowed in a link</source>
        <translation>فيه حرف غير مسموح به في الروابط</translation>
    </message>
    <message>
        <source>it does not begin with %1 (a page opens with --section)</source>
        <translation>لا يبدأ بـ%1 (تُفتح الصفحة بـ --section)</translation>
    </message>
    <message>
        <source>it names no section, study, questions or infobutton</source>
        <translation>لا يذكر قسمًا أو دراسة أو أسئلة أو infobutton</translation>
    </message>
    <message>
        <source>This guide has no pages about what the link asked for. You can look around here.</source>
        <translation>لا توجد في هذا الدليل صفحات عما طلبه الرابط. يمكنك التصفح هنا.</translation>
    </message>
    <message>
        <source>This guide does not have the page that the link asked for. You can look around here.</source>
        <translation>لا توجد في هذا الدليل الصفحة التي طلبها الرابط. يمكنك التصفح هنا.</translation>
    </message>
    <message>
        <source>this file cannot be read, so nothing of it counts</source>
        <translation>تعذرت قراءة هذا الملف، فلا يُحسب منه شيء</translation>
    </message>
    <message>
        <source>this file is larger than 64 kB, so nothing of it counts</source>
        <translation>هذا الملف أكبر من 64 kB، فلا يُحسب منه شيء</translation>
    </message>
    <message>
        <source>this file is no UTF-8 text, so nothing of it counts</source>
        <translation>هذا الملف ليس نص UTF-8، فلا يُحسب منه شيء</translation>
    </message>
    <message>
        <source>expected [group], key = value, or a remark behind a ;</source>
        <translation>المتوقع [group] أو key = value أو ملاحظة بعد ;</translation>
    </message>
    <message>
        <source>%1: expected a [group] before it</source>
        <translation>%1: المتوقع [group] قبله</translation>
    </message>
    <message>
        <source>%1: expected once; the first value counts</source>
        <translation>%1: المتوقع مرة واحدة؛ تُحسب القيمة الأولى</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>There is no policy. It would lie here: %1</source>
        <translation>لا توجد سياسة. مكانها المتوقع: %1</translation>
    </message>
    <message>
        <source>All of it counts: %1</source>
        <translation>كله محسوب: %1</translation>
    </message>
    <message>
        <source>this key is not known</source>
        <translation>هذا المفتاح غير معروف</translation>
    </message>
    <message>
        <source>expected yes or no</source>
        <translation>المتوقع yes أو no</translation>
    </message>
    <message>
        <source>expected one of: %1</source>
        <translation>المتوقع واحد من: %1</translation>
    </message>
    <message>
        <source>expected a whole number from 0 (never) to %1</source>
        <translation>المتوقع عدد صحيح من 0 (أبدًا) إلى %1</translation>
    </message>
    <message>
        <source>expected none, or some of: %1</source>
        <translation>المتوقع none أو بعض من: %1</translation>
    </message>
    <message>
        <source>expected the whole path of a folder</source>
        <translation>المتوقع المسار الكامل لمجلد</translation>
    </message>
    <message>
        <source>expected a line of text, at most %1 characters</source>
        <translation>المتوقع سطر نص من %1 حرف على الأكثر</translation>
    </message>
    <message>
        <source>expected the whole path of an SVG or PNG file, at most 2 MB</source>
        <translation>المتوقع المسار الكامل لملف SVG أو PNG لا يتجاوز 2 MB</translation>
    </message>
    <message>
        <source>%1: expected country/choice beside it</source>
        <translation>%1: المتوقع وجود country/choice معه</translation>
    </message>
    <message>
        <source>%1: expected a letterhead beside it</source>
        <translation>%1: المتوقع وجود ترويسة معه</translation>
    </message>
    <message>
        <source>A calm guide to back pain and intimacy.</source>
        <translation>دليل هادئ عن ألم الظهر والعلاقة الحميمة.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>طباعة هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print the versions of the program and its content.</source>
        <translation>طباعة إصدار البرنامج ومحتواه.</translation>
    </message>
    <message>
        <source>Open this page.</source>
        <translation>فتح هذه الصفحة.</translation>
    </message>
    <message>
        <source>Speak this language, such as es, whatever was chosen.</source>
        <translation>استخدام هذه اللغة، مثل es، مهما كانت اللغة المختارة.</translation>
    </message>
    <message>
        <source>Show the first page, then quit: for measuring.</source>
        <translation>عرض الصفحة الأولى ثم الإنهاء: للقياس.</translation>
    </message>
    <message>
        <source>Say what of this computer’s policy does not count, or of the file that is named.</source>
        <translation>بيان ما لا يُحسب من سياسة هذا الحاسوب، أو من الملف المذكور.</translation>
    </message>
    <message>
        <source>Open what this bedside: link asks for.</source>
        <translation>فتح ما يطلبه رابط bedside: هذا.</translation>
    </message>
    <message>
        <source>one page is opened, and more than one is asked for</source>
        <translation>تُفتح صفحة واحدة، والمطلوب أكثر من واحدة</translation>
    </message>
    <message>
        <source>bedside: there is no language &apos;%1&apos;; there are: %2</source>
        <translation>bedside: لا توجد لغة &apos;%1&apos;؛ الموجود: %2</translation>
    </message>
    <message>
        <source>bedside: there is no page &apos;%1&apos;; `bedside-cli sections` lists them</source>
        <translation>bedside: لا توجد صفحة &apos;%1&apos;؛ الأمر `bedside-cli sections` يسردها</translation>
    </message>
    <message>
        <source>Bedside cannot open its content</source>
        <translation>تعذر على Bedside فتح محتواه</translation>
    </message>
    <message>
        <source>The program file may be damaged. Install Bedside again.</source>
        <translation>قد يكون ملف البرنامج تالفًا. ثبّت Bedside من جديد.</translation>
    </message>
    <message>
        <source>the printer cannot be reached</source>
        <translation>تعذر الوصول إلى الطابعة</translation>
    </message>
    <message>
        <source>the printer took no further page</source>
        <translation>لم تقبل الطابعة صفحة أخرى</translation>
    </message>
    <message>
        <source>the printer did not take the pages</source>
        <translation>لم تقبل الطابعة الصفحات</translation>
    </message>
    <message>
        <source>the print service does not answer</source>
        <translation>خدمة الطباعة لا تستجيب</translation>
    </message>
    <message>
        <source>the print service did not take it</source>
        <translation>لم تقبل خدمة الطباعة ذلك</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>ما ينطبق عليك</translation>
    </message>
    <message>
        <source>Positions that fit your answers</source>
        <translation>وضعيات تناسب إجاباتك</translation>
    </message>
    <message>
        <source>Warning signs in short</source>
        <translation>علامات الخطر باختصار</translation>
    </message>
    <message>
        <source>Warning signs to cut out</source>
        <translation>علامات الخطر للقص</translation>
    </message>
    <message>
        <source>Every page of the guide</source>
        <translation>كل صفحات الدليل</translation>
    </message>
    <message>
        <source>there is no folder %1</source>
        <translation>لا يوجد مجلد %1</translation>
    </message>
    <message>
        <source>expected yes or no; until then it counts as yes</source>
        <translation>المتوقع yes أو no؛ وحتى ذلك الحين يُحسب yes</translation>
    </message>
    <message>
        <source>expected plain text, saved as UTF-8</source>
        <translation>المتوقع نص عادي محفوظ بترميز UTF-8</translation>
    </message>
    <message>
        <source>This guide could not understand the link, so it did not follow it. You can look around here.</source>
        <translation>لم يستطع هذا الدليل فهم الرابط، فلم يتبعه. يمكنك التصفح هنا.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>First page to print</source>
        <translation>أول صفحة تُطبع</translation>
    </message>
    <message>
        <source>Last page to print</source>
        <translation>آخر صفحة تُطبع</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Why we ask</source>
        <translation>لماذا نسأل</translation>
    </message>
    <message>
        <source>What this question is for, and what it rests on</source>
        <translation>الغرض من هذا السؤال وما يقوم عليه</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  رجوع</translation>
    </message>
    <message>
        <source>The question before this one</source>
        <translation>السؤال السابق لهذا</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>المتابعة بلا إجابة</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>التالي  ›</translation>
    </message>
    <message>
        <source>Goes on with this answer (Enter on a chosen answer)</source>
        <translation>المتابعة بهذه الإجابة (Enter على إجابة مختارة)</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Pages of this guide</source>
        <translation>صفحات هذا الدليل</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>The page before this one (Ctrl+Page Up)</source>
        <translation>الصفحة السابقة لهذه (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>The page after this one (Ctrl+Page Down)</source>
        <translation>الصفحة التالية لهذه (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>What this page rests on</source>
        <translation>ما تقوم عليه هذه الصفحة</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>How fast it is read</source>
        <translation>سرعة القراءة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Your result</source>
        <translation>نتيجتك</translation>
    </message>
    <message>
        <source>Review my answers</source>
        <translation>مراجعة إجاباتي</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Make a handout of it</source>
        <translation>إعداد نشرة منها</translation>
    </message>
    <message>
        <source>Explore positions</source>
        <translation>استكشاف الوضعيات</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>طباعة أو حفظ</translation>
    </message>
    <message>
        <source>Prints this as a sheet to take along, or saves it</source>
        <translation>يطبع هذا على ورقة تأخذها معك، أو يحفظه</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Clear and leave</source>
        <translation>محو ومغادرة</translation>
    </message>
    <message>
        <source>Forgets every answer and closes this window</source>
        <translation>ينسى كل الإجابات ويغلق هذه النافذة</translation>
    </message>
</context>
<context>
    <name>ReviewDate</name>
    <message>
        <source>This text was due for a review by %1. Parts of it may be out of date. Ask a health worker before you rely on it.</source>
        <translation>كان يجب أن يُراجع هذا النص بحلول %1. قد تكون أجزاء منه قديمة. اسأل عاملًا صحيًا قبل الاعتماد عليه.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Your answers</source>
        <translation>إجاباتك</translation>
    </message>
    <message>
        <source>Show my result</source>
        <translation>عرض نتيجتي</translation>
    </message>
    <message>
        <source>Go on with the questions</source>
        <translation>متابعة الأسئلة</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Type a word in the search field. A beginning is enough.</source>
        <translation>اكتب كلمة في خانة البحث. يكفي أولها.</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
</context>
<context>
    <name>SecondYes</name>
    <message>
        <source>• words that were typed: a name or a note</source>
        <translation>• كلمات مكتوبة: اسم أو ملاحظة</translation>
    </message>
    <message>
        <source>• advice that follows from private answers, such as mood or medicine</source>
        <translation>• نصائح مبنية على إجابات خاصة، مثل المزاج أو الأدوية</translation>
    </message>
    <message>
        <source>Others may read this handout. It holds:</source>
        <translation>قد يقرأ آخرون هذه النشرة. فيها:</translation>
    </message>
    <message>
        <source>Do you want that on it?</source>
        <translation>هل تريد إبقاء ذلك فيها؟</translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>نعم، متابعة</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Others may read this. It could hold private answers.</source>
        <translation>قد يقرأ آخرون هذا. وقد يحتوي على إجابات خاصة.</translation>
    </message>
    <message>
        <source>• answers such as those about mood and medicine

Do you want them in it?</source>
        <translation>• إجابات مثل التي عن المزاج والأدوية

هل تريد إدراجها؟</translation>
    </message>
    <message>
        <source>Yes, with them</source>
        <translation>نعم، معها</translation>
    </message>
    <message>
        <source>No, without them</source>
        <translation>لا، بدونها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SignsPage</name>
    <message>
        <source>Any of these?</source>
        <translation>هل توجد أي من هذه العلامات؟</translation>
    </message>
    <message>
        <source>Say so if there is one, or if you are not sure.</source>
        <translation>قل ذلك إن وُجدت إحداها، أو إن كان لديك شك.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>, </source>
        <extracomment>Between the things of a list.</extracomment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>TeachBackPage</name>
    <message>
        <source>You may find out what you take with you. Nothing is counted or kept, and you can skip what you like.</source>
        <translation>يمكنك أن تعرف ما الذي بقي معك. لا شيء يُعدّ أو يُحفظ، ويمكنك تخطي ما تشاء.</translation>
    </message>
    <message>
        <source>What the guide says</source>
        <translation>ما يقوله الدليل</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  رجوع</translation>
    </message>
    <message>
        <source>The question before this one, or the page</source>
        <translation>السؤال السابق لهذا، أو الصفحة</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Goes on without an answer</source>
        <translation>المتابعة بلا إجابة</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>التالي  ›</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>The speech service does not answer. Is the sound of this computer set up? Press F7 to try again.</source>
        <translation>خدمة النطق لا تستجيب. هل صوت هذا الحاسوب معدّ؟ اضغط F7 للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This copy of Bedside cannot read aloud: it was built without speech. To change that, install Qt’s speech files and build it again. On Debian:
sudo apt install qt6-speech-dev qt6-declarative-dev</source>
        <translation>هذه النسخة من Bedside لا تستطيع القراءة بصوت مسموع لأنها بُنيت بلا نطق. لتغيير ذلك، ثبّت ملفات النطق الخاصة بـ Qt وابنِها من جديد. على Debian:
sudo apt install qt6-speech-dev qt6-declarative-dev</translation>
    </message>
    <message>
        <source>To read aloud, Bedside needs a part that is not here. On Debian:
sudo apt install qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng</source>
        <translation>للقراءة بصوت مسموع يحتاج Bedside إلى جزء غير موجود هنا. على Debian:
sudo apt install qt6-speech-speechd-plugin speech-dispatcher speech-dispatcher-espeak-ng</translation>
    </message>
    <message>
        <source>No speech service answers on this computer. On Debian:
sudo apt install speech-dispatcher speech-dispatcher-espeak-ng</source>
        <translation>لا تستجيب أي خدمة نطق على هذا الحاسوب. على Debian:
sudo apt install speech-dispatcher speech-dispatcher-espeak-ng</translation>
    </message>
    <message>
        <source>This computer has no voice for this language. On Debian:
sudo apt install speech-dispatcher-espeak-ng</source>
        <translation>لا يوجد على هذا الحاسوب صوت لهذه اللغة. على Debian:
sudo apt install speech-dispatcher-espeak-ng</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::AgainButton</name>
    <message>
        <source>Press again to forget all answers</source>
        <translation>اضغط مرة أخرى: ستُنسى إجاباتك</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::AnswerCards</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ClinicDesk</name>
    <message>
        <source>Copy note</source>
        <translation>نسخ الملاحظة</translation>
    </message>
    <message>
        <source>Patient’s window</source>
        <translation>نافذة المريض</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>المريض التالي</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>المريض</translation>
    </message>
    <message>
        <source>What the patient sees</source>
        <translation>ما يراه المريض</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ClinicFields</name>
    <message>
        <source>Remember on this computer</source>
        <translation>تذكّرها على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stands at the top of the first page. It is set for this computer.</source>
        <translation>يظهر في أعلى الصفحة الأولى. وهو محدد لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose a logo…</source>
        <translation>اختيار شعار…</translation>
    </message>
    <message>
        <source>Choose another logo…</source>
        <translation>اختيار شعار آخر…</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png)</source>
        <translation>صور (*.svg *.png)</translation>
    </message>
    <message>
        <source>The file is too large. Choose one under 2 MB.</source>
        <translation>الملف كبير جدًا. اختر ملفًا أقل من 2 MB.</translation>
    </message>
    <message>
        <source>No letterhead</source>
        <translation>بلا ترويسة</translation>
    </message>
    <message>
        <source>With a letterhead</source>
        <translation>مع ترويسة</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ClinicPane</name>
    <message>
        <source>For the clinician</source>
        <translation>للطبيب أو الممارس الصحي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ConsentPage</name>
    <message>
        <source>Show line drawings of positions at once</source>
        <translation>إظهار رسوم الوضعيات فورًا</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::CoverPage</name>
    <message>
        <source>Read</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>The whole guide, one page at a time.</source>
        <translation>الدليل كله، صفحة بعد صفحة.</translation>
    </message>
    <message>
        <source>Make a handout</source>
        <translation>إعداد نشرة</translation>
    </message>
    <message>
        <source>A sheet to print, save or take along.</source>
        <translation>ورقة للطباعة أو الحفظ أو لتأخذها معك.</translation>
    </message>
    <message>
        <source>Does this apply to me?</source>
        <translation>هل ينطبق هذا عليّ؟</translation>
    </message>
    <message>
        <source>Questions about your back, one at a time.</source>
        <translation>أسئلة عن ظهرك، واحدًا بعد الآخر.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::DenialPage</name>
    <message numerus="yes">
        <source>Answer no to these %n sign(s)?</source>
        <translation>
            <numerusform>لا توجد علامات للإجابة عنها</numerusform>
            <numerusform>هل تجيب بـ«لا» عن هذه العلامة؟</numerusform>
            <numerusform>هل تجيب بـ«لا» عن هاتين العلامتين؟</numerusform>
            <numerusform>هل تجيب بـ«لا» عن هذه العلامات الـ%n؟</numerusform>
            <numerusform>هل تجيب بـ«لا» عن هذه العلامات الـ%n؟</numerusform>
            <numerusform>هل تجيب بـ«لا» عن هذه العلامات الـ%n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open after that: %1.</source>
        <translation>يبقى بلا إجابة بعد ذلك: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Answer no to all %n</source>
        <translation>
            <numerusform>الإجابة بـ«لا»</numerusform>
            <numerusform>الإجابة بـ«لا»</numerusform>
            <numerusform>الإجابة بـ«لا» عن الاثنتين</numerusform>
            <numerusform>الإجابة بـ«لا» عن الـ%n كلها</numerusform>
            <numerusform>الإجابة بـ«لا» عن الـ%n كلها</numerusform>
            <numerusform>الإجابة بـ«لا» عن الـ%n كلها</numerusform>
        </translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>متابعة القراءة</translation>
    </message>
    <message numerus="yes">
        <source>%n more question(s) of this part get no answer by this.</source>
        <translation>
            <numerusform>لا تبقى أسئلة أخرى في هذا الجزء بلا إجابة.</numerusform>
            <numerusform>يبقى سؤال آخر في هذا الجزء بلا إجابة.</numerusform>
            <numerusform>يبقى سؤالان آخران في هذا الجزء بلا إجابة.</numerusform>
            <numerusform>تبقى %n أسئلة أخرى في هذا الجزء بلا إجابة.</numerusform>
            <numerusform>يبقى %n سؤالًا آخر في هذا الجزء بلا إجابة.</numerusform>
            <numerusform>يبقى %n سؤال آخر في هذا الجزء بلا إجابة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::EvidencePage</name>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>من %1 فصاعدًا</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>درجة اليقين</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>most people first</source>
        <translation>الأكثر مشاركين أولًا</translation>
    </message>
    <message>
        <source>surest first</source>
        <translation>الأكثر يقينًا أولًا</translation>
    </message>
    <message>
        <source>most used first</source>
        <translation>الأكثر استخدامًا أولًا</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::FindBar</name>
    <message>
        <source>Not on this page</source>
        <translation>ليس في هذه الصفحة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::FoldButton</name>
    <message>
        <source>Open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>Closed. %1</source>
        <translation>مغلق. %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::FoldingRow</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>What else can be done here</source>
        <translation>ما يمكن فعله هنا أيضًا</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutButton</name>
    <message>
        <source>Print again</source>
        <translation>طباعة مرة أخرى</translation>
    </message>
    <message>
        <source>Handed over to print</source>
        <translation>سُلّم للطباعة</translation>
    </message>
    <message>
        <source>This program cannot see the printer. If no page comes out, look at the print queue of this computer.</source>
        <translation>لا يرى هذا البرنامج الطابعة. إن لم تخرج أي صفحة، فانظر في قائمة انتظار الطباعة على الحاسوب.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>حفظ كصفحة ويب…</translation>
    </message>
    <message>
        <source>Save as e-mail text…</source>
        <translation>حفظ كنص بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>نسخ كنص</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Print or save</source>
        <translation>طباعة أو حفظ</translation>
    </message>
    <message>
        <source>Nothing went out. Print or save</source>
        <translation>لم يُطبع أو يُحفظ شيء. طباعة أو حفظ</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutPage</name>
    <message>
        <source>Answer the questions first; it is made of them.</source>
        <translation>أجب عن الأسئلة أولًا؛ فهي تُعدّ منها.</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Position ideas</source>
        <translation>أفكار عن الوضعيات</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>لا أجزاء</numerusform>
            <numerusform>جزء واحد</numerusform>
            <numerusform>جزءان</numerusform>
            <numerusform>%n أجزاء</numerusform>
            <numerusform>%n جزءًا</numerusform>
            <numerusform>%n جزء</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>العودة إلى الخيارات</translation>
    </message>
    <message>
        <source>See the page</source>
        <translation>عرض الصفحة</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HandoutWay</name>
    <message>
        <source>Could not make the handout.</source>
        <translation>تعذر إعداد النشرة.</translation>
    </message>
    <message>
        <source>Could not print the handout.</source>
        <translation>تعذرت طباعة النشرة.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>ملفات PDF</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Text files</source>
        <translation>ملفات نصية</translation>
    </message>
    <message>
        <source>Could not save the handout.</source>
        <translation>تعذر حفظ النشرة.</translation>
    </message>
    <message>
        <source>Save the handout</source>
        <translation>حفظ النشرة</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again, or choose another place or printer.</source>
        <translation>لم يضع شيء. حاول مرة أخرى، أو اختر مكانًا آخر أو طابعة أخرى.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::Hearing</name>
    <message>
        <source>There is nothing to read aloud from here on.</source>
        <translation>لا يوجد ما يُقرأ من هنا فصاعدًا.</translation>
    </message>
    <message>
        <source>Others near you can hear this too.</source>
        <translation>من هم بقربك يمكنهم سماع هذا أيضًا.</translation>
    </message>
    <message>
        <source>That was all.</source>
        <translation>هذا كل شيء.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::HeldBanner</name>
    <message>
        <source>You ticked something that needs help now. Press here to see what to do.</source>
        <translation>اخترت شيئًا يحتاج إلى مساعدة الآن. اضغط هنا لترى ما عليك فعله.</translation>
    </message>
    <message>
        <source>You ticked something to be seen for today. Press here to see what to do.</source>
        <translation>اخترت شيئًا يحتاج إلى فحص اليوم. اضغط هنا لترى ما عليك فعله.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::InterfaceLanguage</name>
    <message>
        <source>en_US</source>
        <extracomment>Not words, but the place whose names of months and digits are used; its digits must be 0 to 9.</extracomment>
        <translation>ar_AE</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::KeyCaps</name>
    <message>
        <source> or </source>
        <translation> أو </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::LookChoices</name>
    <message>
        <source>Language of the handout</source>
        <translation>لغة النشرة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Giant</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>واسعة</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>الحبر</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ملوّن</translation>
    </message>
    <message>
        <source>Black only</source>
        <translation>أسود فقط</translation>
    </message>
    <message>
        <source>Sides of the paper</source>
        <translation>أوجه الورقة</translation>
    </message>
    <message>
        <source>One</source>
        <translation>وجه واحد</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الوجهان</translation>
    </message>
    <message>
        <source>Also print</source>
        <translation>اطبع أيضًا</translation>
    </message>
    <message>
        <source>The list of studies</source>
        <translation>قائمة الدراسات</translation>
    </message>
    <message>
        <source>Lines for name and date</source>
        <translation>سطران للاسم والتاريخ</translation>
    </message>
    <message>
        <source>Lines for how long and how often</source>
        <translation>سطران للمدة وعدد المرات</translation>
    </message>
    <message>
        <source>Advice from your private answers</source>
        <translation>نصائح من إجاباتك الخاصة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>normal print</source>
        <translation>خط عادي</translation>
    </message>
    <message>
        <source>large print</source>
        <translation>خط كبير</translation>
    </message>
    <message>
        <source>giant print</source>
        <translation>خط كبير جدًا</translation>
    </message>
    <message>
        <source>black only</source>
        <translation>أسود فقط</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>ملوّن</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::LookSheet</name>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
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
        <source>Sepia</source>
        <translation>بنّي فاتح</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1 %</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>المعتاد (%1)</translation>
    </message>
    <message>
        <source>The system’s (%1)</source>
        <translation>خط النظام (%1)</translation>
    </message>
    <message>
        <source>With serifs (%1)</source>
        <translation>خط النسخ (%1)</translation>
    </message>
    <message>
        <source>Hard to mistake (%1)</source>
        <translation>يصعب الخلط بين حروفه (%1)</translation>
    </message>
    <message>
        <source>More space between letters and lines</source>
        <translation>مسافة أكبر بين الكلمات والسطور</translation>
    </message>
    <message>
        <source>Reading ruler: the lines you read stay clear, the rest fades (F4)</source>
        <translation>مسطرة القراءة: تبقى السطور التي تقرؤها واضحة ويبهت الباقي (F4)</translation>
    </message>
    <message>
        <source>Nothing blinks or slides</source>
        <translation>لا شيء يومض أو ينزلق</translation>
    </message>
    <message>
        <source>Set by the system</source>
        <translation>يحدده النظام</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::NotePopup</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PagePreview</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1 %</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PageStack</name>
    <message>
        <source>The reference is on the clipboard.</source>
        <translation>المرجع في الحافظة الآن.</translation>
    </message>
    <message>
        <source>The page is on the clipboard.</source>
        <translation>الصفحة في الحافظة الآن.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartList</name>
    <message>
        <source>Move up: %1</source>
        <translation>نقل إلى أعلى: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>نقل إلى أسفل: %1</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل إلى أعلى (Alt+أعلى)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل إلى أسفل (Alt+أسفل)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartPage</name>
    <message>
        <source>“%1” is done</source>
        <translation>انتهى الجزء «%1»</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartSheet</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>أُجيب عن %1 من %2</translation>
    </message>
    <message>
        <source>About this part, and keys</source>
        <translation>عن هذا الجزء، والمفاتيح</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PartSteps</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>تمت الإعادة</translation>
    </message>
    <message>
        <source>Parts on it now: %1</source>
        <translation>عدد الأجزاء عليها الآن: %1</translation>
    </message>
    <message>
        <source>On it now: %1</source>
        <translation>عليها الآن: %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PersonFields</name>
    <message>
        <source>Only the first %1 characters are printed.</source>
        <translation>لا يُطبع إلا أول %1 حرف.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 من %2 حرف</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Name, date and note: none</source>
        <translation>الاسم والتاريخ والملاحظة: لا شيء</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع: %1</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::PositionsPage</name>
    <message>
        <source>I move less</source>
        <translation>أنا أتحرك أقل</translation>
    </message>
    <message>
        <source>I move more</source>
        <translation>أنا أتحرك أكثر</translation>
    </message>
    <message>
        <source>Both of us have pain</source>
        <translation>كلانا لديه ألم</translation>
    </message>
    <message>
        <source>What hurts the one who moves more?</source>
        <translation>ما الذي يؤلم من يتحرك أكثر؟</translation>
    </message>
    <message>
        <source>What hurts?</source>
        <translation>ما الذي يؤلم؟</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::QuestionBox</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::QuestionPage</name>
    <message>
        <source>‹  Back to your answers</source>
        <translation>‹  العودة إلى إجاباتك</translation>
    </message>
    <message>
        <source>‹  Back</source>
        <translation>‹  رجوع</translation>
    </message>
    <message>
        <source>Keep this answer</source>
        <translation>إبقاء هذه الإجابة</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>التالي  ›</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تجاوز</translation>
    </message>
    <message>
        <source>Take it away</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>تركها بلا إجابة</translation>
    </message>
    <message>
        <source>No answer chosen. Choose one, or press %1.</source>
        <translation>لم تختر إجابة. اختر واحدة، أو اضغط على %1.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ReaderPage</name>
    <message>
        <source>Page before: %1</source>
        <translation>الصفحة السابقة: %1</translation>
    </message>
    <message>
        <source>Next page: %1</source>
        <translation>الصفحة التالية: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>‹  %1</source>
        <translation>‹  %1</translation>
    </message>
    <message>
        <source>%1  ›</source>
        <translation>%1  ›</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::ReadingBar</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>توقف مؤقت</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Sentence %1 of %2</source>
        <translation>الجملة %1 من %2</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>القراءة بصوت مسموع</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::RecordActions</name>
    <message>
        <source>The note is copied. It holds answers, private ones too.</source>
        <translation>نُسخت الملاحظة. وفيها إجابات، ومنها إجابات خاصة.</translation>
    </message>
    <message>
        <source>The note is copied. It holds answers.</source>
        <translation>نُسخت الملاحظة. وفيها إجابات.</translation>
    </message>
    <message>
        <source>The note is copied.</source>
        <translation>نُسخت الملاحظة.</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>حفظ الإجابات</translation>
    </message>
    <message>
        <source>Save the questions that the answers belong to</source>
        <translation>حفظ الأسئلة التي تخصها الإجابات</translation>
    </message>
    <message>
        <source>The answers are saved, without the questions.</source>
        <translation>حُفظت الإجابات من دون الأسئلة.</translation>
    </message>
    <message>
        <source>Only the answers are saved.</source>
        <translation>حُفظت الإجابات فقط.</translation>
    </message>
    <message>
        <source>The questions would take the place of the answers. Choose another name for them.</source>
        <translation>ستحل الأسئلة محل الإجابات. اختر لها اسمًا آخر.</translation>
    </message>
    <message>
        <source>The answers and the questions are saved.</source>
        <translation>حُفظت الإجابات والأسئلة.</translation>
    </message>
    <message>
        <source>Files for record systems (*.json)</source>
        <translation>ملفات لأنظمة السجلات (*.json)</translation>
    </message>
    <message>
        <source>Could not save the file.</source>
        <translation>تعذر حفظ الملف.</translation>
    </message>
    <message>
        <source>Nothing was lost. Try again, or choose another place.</source>
        <translation>لم يضع شيء. حاول مرة أخرى، أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Bedside answers</source>
        <translation>Bedside إجابات</translation>
    </message>
    <message>
        <source>Bedside questions</source>
        <translation>Bedside أسئلة</translation>
    </message>
    <message numerus="yes">
        <source>Paste it within %n minute(s): Bedside clears it when nobody is there.</source>
        <translation>
            <numerusform>الصقها الآن: يمحوها Bedside عندما لا يكون أحد هنا.</numerusform>
            <numerusform>الصقها خلال دقيقة واحدة: يمحوها Bedside عندما لا يكون أحد هنا.</numerusform>
            <numerusform>الصقها خلال دقيقتين: يمحوها Bedside عندما لا يكون أحد هنا.</numerusform>
            <numerusform>الصقها خلال %n دقائق: يمحوها Bedside عندما لا يكون أحد هنا.</numerusform>
            <numerusform>الصقها خلال %n دقيقة: يمحوها Bedside عندما لا يكون أحد هنا.</numerusform>
            <numerusform>الصقها خلال %n دقيقة: يمحوها Bedside عندما لا يكون أحد هنا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SearchField</name>
    <message>
        <source>Empty the search field</source>
        <translation>إفراغ حقل البحث</translation>
    </message>
    <message>
        <source>Empty the search field (Escape)</source>
        <translation>إفراغ حقل البحث (Escape)</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>البحث…</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SearchPage</name>
    <message>
        <source>Type a word in the search field. A beginning is enough.</source>
        <translation>اكتب كلمة في خانة البحث. يكفي أولها.</translation>
    </message>
    <message>
        <source>Nothing found for “%1”. Try another word, or a shorter one.</source>
        <translation>لم يوجد شيء عن «%1». جرّب كلمة أخرى أو أقصر.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::SheetRow</name>
    <message>
        <source>Shows all answers of this question</source>
        <translation>يعرض كل إجابات هذا السؤال</translation>
    </message>
    <message numerus="yes">
        <source>Yes: %n answer(s)</source>
        <translation>
            <numerusform>نعم</numerusform>
            <numerusform>نعم: إجابة واحدة</numerusform>
            <numerusform>نعم: إجابتان</numerusform>
            <numerusform>نعم: %n إجابات</numerusform>
            <numerusform>نعم: %n إجابة</numerusform>
            <numerusform>نعم: %n إجابة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bedside::desktop::TeachBackPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Say it in your own words</source>
        <translation>قلها بكلماتك</translation>
    </message>
    <message>
        <source>Back to the page</source>
        <translation>العودة إلى الصفحة</translation>
    </message>
    <message>
        <source>Next  ›</source>
        <translation>التالي  ›</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::UrgentRow</name>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::VisitFrame</name>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Shift: 1 of 3. Twice more to leave</source>
        <translation>Shift: 1 من 3. مرتان أخريان للمغادرة</translation>
    </message>
    <message>
        <source>Shift: 2 of 3. Once more to leave</source>
        <translation>Shift: 2 من 3. مرة أخرى للمغادرة</translation>
    </message>
    <message>
        <source>Is anyone there?
Bedside clears itself soon. Seconds left: %1.
Press any key, or touch the screen, to keep what is here.</source>
        <translation>هل من أحد هنا؟
سيمحو Bedside ما فيه قريبًا. الثواني الباقية: %1.
اضغط أي مفتاح، أو المس الشاشة، لإبقاء ما هنا.</translation>
    </message>
</context>
<context>
    <name>bedside::desktop::WindowBars</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;الألوان</translation>
    </message>
    <message>
        <source>In cl&amp;inic</source>
        <translation>&amp;في العيادة</translation>
    </message>
    <message>
        <source>Country: %1</source>
        <translation>البلد: %1</translation>
    </message>
    <message>
        <source>Set for this computer</source>
        <translation>محدد لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Country: %1. %2</source>
        <translation>البلد: %1. %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>‏%1 %</translation>
    </message>
    <message>
        <source>Text size %1</source>
        <translation>حجم النص %1</translation>
    </message>
    <message>
        <source>&amp;Read aloud</source>
        <translation>القراء&amp;ة بصوت مسموع</translation>
    </message>
    <message>
        <source>Countr&amp;y</source>
        <translation>&amp;البلد</translation>
    </message>
    <message>
        <source>Text and &amp;colours</source>
        <translation>النص &amp;والألوان</translation>
    </message>
    <message>
        <source>&amp;On this page</source>
        <translation>في &amp;هذه الصفحة</translation>
    </message>
    <message>
        <source>&amp;Language · Idioma</source>
        <translation>اللغة · &amp;Language</translation>
    </message>
</context>
<context>
    <name>bedside::session::HandoutBench</name>
    <message>
        <source>Your handout</source>
        <translation>نشرتك</translation>
    </message>
    <message>
        <source>Nothing is on this handout yet. Tick at least one part.</source>
        <translation>لا شيء في هذه النشرة بعد. ضع علامة على جزء واحد على الأقل.</translation>
    </message>
    <message>
        <source>This handout is made from your answers. Answer the questions first: “Does this apply to me?”</source>
        <translation>تُعدّ هذه النشرة من إجاباتك. أجب عن الأسئلة أولًا: «هل ينطبق هذا عليّ؟»</translation>
    </message>
</context>
<context>
    <name>bedside::session::Questionnaire</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>bedside::session::SearchModel</name>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>نصائح</translation>
    </message>
    <message>
        <source>Word explained</source>
        <translation>شرح كلمة</translation>
    </message>
    <message>
        <source>This page speaks plainly about sex. You choose if you want to open it.</source>
        <translation>هذه الصفحة تتحدث بصراحة عن الجنس. أنت تختار فتحها أو لا.</translation>
    </message>
</context>
<context>
    <name>bedside::session::SectionModel</name>
    <message>
        <source>· for you</source>
        <translation>· لك</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>لك</translation>
    </message>
    <message>
        <source>Does this apply to me?</source>
        <translation>هل ينطبق هذا عليّ؟</translation>
    </message>
    <message>
        <source>What applies to you</source>
        <translation>ما ينطبق عليك</translation>
    </message>
    <message>
        <source>Positions, explored</source>
        <translation>استكشاف الوضعيات</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>النشرات</translation>
    </message>
    <message>
        <source>%1, for you</source>
        <translation>%1، لك</translation>
    </message>
    <message>
        <source>%1, read</source>
        <translation>%1، قُرئت</translation>
    </message>
</context>
</TS>
