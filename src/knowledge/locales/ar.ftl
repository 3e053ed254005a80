### Arabic (MSA). The reader is addressed in the masculine imperative, as software does. One term per thing: see ar.glossary.md.
### Never: خطأ, فادح, قاتل, غير قانوني, غير شرعي, غير صالح, فشل, ذنب, عذرا, عذرًا, آسف, نأسف, للأسف, ببساطة, من فضلك, يرجى, يُرجى, سوداء, إيميل, ايميل, مرتد, ارتد, سيرفر, باسورد
###
### Every term is a whole noun phrase in the singular: masculine, but -service and -your-service (خدمة …) and -list (قائمة …) are feminine.
### No prefix (ل، ب، ك، و) joins a term or a name: use في، من، إلى، على، لدى. `.short` is a nominal clause: it stands after "أن".
### «» hold names on the screen, "" commands. No direction marks: the program isolates values.

## Phrases with and without their fact.

-address = { $recipient ->
        [none] عنوان المستلم
       *[known] العنوان { $recipient }
    }
-mailbox = { $recipient ->
        [none] صندوق المستلم
       *[known] الصندوق { $recipient }
    }
# Who said no, for people.
-receiver = خادم { $provider ->
        [none] المستلم
       *[known] { $provider }
    }
# Who said no, for help desk and administrator.
-server = { $server ->
        [none] خادم { $provider ->
            [none] المستلم
           *[known] { $provider }
        }
       *[known] الخادم { $server }
    }
# Where the sender logs in: to the sender, and to all readers.
-your-service = خدمة { $provider ->
        [none] بريدك
       *[known] { $provider }
    }
-service = خدمة { $provider ->
        [none] البريد
       *[known] { $provider }
    }
# The same by its host name, to help desk and administrator.
-login-server = { $server ->
        [none] خادم { $provider ->
            [none] البريد
           *[known] { $provider }
        }
       *[known] الخادم { $server }
    }
-ip = عنوان IP { $ip ->
        [none] المرسل
       *[known] { $ip }
    }
-domain = { $domain ->
        [none] نطاق المرسل
       *[known] النطاق { $domain }
    }
-sender = { $sender ->
        [none] عنوان المرسل
       *[known] العنوان { $sender }
    }
-list = { $blocklist ->
        [none] قائمة حظر
       *[known] قائمة الحظر { $blocklist }
    }
-listed = { $listed ->
        [none] { -ip }
       *[known] { $listed }
    }
# Values for commands.
-host = { $server ->
        [none] HOST
       *[known] { $server }
    }
-some-wait = { $wait ->
        [none] بضع دقائق
       *[known] { $wait }
    }

# Whole steps about waiting.
-wait = { $retry ->
        [server] لا شيء مطلوب منك: خادم البريد يعيد المحاولة تلقائيًا.
        [sender] انتظر { -some-wait }، ثم أرسلها مجددًا.
        [nobody] أرسلها مجددًا لاحقًا: لن تتكرر المحاولة تلقائيًا.
       *[none] انتظر أولًا { $wait ->
            [none] ساعة أو ساعتين
           *[known] { $wait }
        }: غالبًا ما يزول الأمر وحده.
    }
-tell-wait = { $retry ->
        [server] اطلب من العميل الانتظار: الخادم يعيد المحاولة تلقائيًا، وغالبًا لبضعة أيام.
        [sender] اطلب من العميل إرسالها مجددًا بعد { -some-wait }.
        [nobody] اطلب من العميل إرسالها مجددًا لاحقًا: لن تتكرر المحاولة تلقائيًا.
       *[none] اسأل أين رأى العميل هذا النص. الخادم يعيد المحاولة تلقائيًا، لا برنامج البريد.
    }
-admin-wait = { $retry ->
        [sender] أرسلها مجددًا بعد { -some-wait }: هذا البرنامج بلا قائمة انتظار.
        [nobody] أرسلها مجددًا: خرجت الرسالة من قائمة الانتظار.
       *[none] دع قائمة الانتظار تعيد المحاولة، وراجع السجل بعد { -some-wait }.
    }
-when-room = { $retry ->
        [server] اترك الرسالة كما هي: ستتكرر المحاولة لبضعة أيام.
       *[other] أرسلها مجددًا بعد توفر مساحة.
    }
-ask-other-way = تواصل مع الشخص بوسيلة أخرى، كالهاتف أو الدردشة.
-note-to-admin = أرسل المذكرة أدناه إلى مسؤول بريدك.
-note-to-them = اطلب من المستلم تمرير المذكرة أدناه إلى مسؤول بريده.

## The recipient

mailbox-unknown =
    .short = العنوان غير صحيح
    .headline = هذا العنوان غير موجود{ $provider ->
            [none] {""}
           *[known] {" "}لدى { $provider }
        }
    .summary = لا يوجد لدى { -receiver } صندوق { $recipient ->
            [none] بهذا الاسم
           *[known] باسم { $recipient }
        }، لذلك لم تصل الرسالة.
    .step-1 = تحقق من العنوان حرفًا حرفًا: النقاط والأرقام وما بعد @.
    .step-2 = اسأل الشخص عن عنوانه الحالي بوسيلة أخرى.
    .step-3 = احذف العنوان القديم من جهات الاتصال كي لا يُقترح مجددًا.
    .avoid = لا ترسل إلى العنوان نفسه مجددًا: سيكون الرد نفسه.
mailbox-unknown_helpdesk =
    .summary = { -server } لا يعرف صندوقًا { $recipient ->
            [none] بهذا الاسم
           *[known] باسم { $recipient }
        }. نظام البريد نفسه يعمل.
    .step-1 = قارن العنوان بعنوان نجح سابقًا: زلة كتابة أو اسم جديد أو حساب مغلق.
    .step-2 = اطلب من العميل كتابة العنوان بيده لا اختياره من الاقتراحات.
    .step-3 = أخبر العميل أن فتح الصندوق أو تغيير اسمه بيد جهة المستلم وحدها.
mailbox-unknown_admin =
    .summary = رفض { -server } { -address }: لا صندوق ولا اسم مستعار ولا مجموعة بهذا الاسم.
    .step-1 = ابحث عن العنوان في الأسماء المستعارة وإعادة التوجيه والقوائم، واحذفه إن كان قديمًا.
    .step-2 = تحقق من أن { $domain ->
            [none] بريدك
           *[known] بريد النطاق { $domain }
        } وصل إلى MX الصحيح: شغّل "dig MX" لنطاق المستلم.
    .step-3 = أوقف الإرسال إليه بعد أول رفض نهائي. كثرة المستلمين المجهولين تضر بالسمعة.
mailbox-unknown_gmail =
    .step-1 = تحقق مما قبل @: حروف أو أرقام مقلوبة. النقاط لا تهم في عناوين gmail.com.
    .step-2 = تحقق مما بعد @: gmail.com أم نطاق شركة.
    .step-3 = اسأل الشخص عن عنوانه الحالي بوسيلة أخرى.
mailbox-unknown_gmail_admin =
    .step-1 = أوقف الإرسال إلى { -address } واحذفه من قوائمك.
    .step-2 = إن كان النطاق في Google Workspace لديك: ابحث عن المستخدم أو الاسم المستعار أو المجموعة في «وحدة تحكم المشرف».
    .step-3 = إن كان بعض المستخدمين فقط في Google: اضبط التسليم المقسم في Gmail ضمن «التوجيه».
mailbox-unknown_microsoft365 =
    .summary = لم يجد Microsoft 365 في تلك الشركة أحدًا { $recipient ->
            [none] بهذا العنوان
           *[known] بالعنوان { $recipient }
        }.
    .step-1 = احذف اقتراح Outlook لهذا الاسم، ثم اكتب العنوان مجددًا.
    .step-2 = اسأل الشخص عن عنوانه الحالي بوسيلة أخرى.
    .step-3 = إن كان العنوان صحيحًا، فاطلب منه إبلاغ مسؤول بريده: قد يكون ناقصًا هناك.
mailbox-unknown_microsoft365_admin =
    .summary = مستأجر المستلم لا يعرف { -address }. الحالة 5.4.1 من edge block، و5.1.10 من الدليل.
    .step-1 = ابحث عن العنوان بين المستخدمين والمجموعات وجهات الاتصال والأسماء المستعارة في مستأجر النطاق.
    .step-2 = إن كانت هناك صناديق في مكان آخر: اجعل النطاق المقبول «ترحيل داخلي»، أو زامن كل العناوين.
    .step-3 = تحقق من أن النطاق مؤكد في هذا المستأجر وأن MX يشير إليه.
mailbox-unknown_exchange_admin =
    .step-1 = شغّل "Get-Recipient" مع { -address } في جهة الاستلام، وللكائنات المخفية أيضًا.
    .step-2 = إن كان اقتراح Outlook يحمل عنوان X.500: أضفه إلى الصندوق عنوان وكيل X500.
    .step-3 = تحقق من النطاق المقبول ونهج العناوين.
mailbox-unknown_cloudflare_admin =
    .summary = لا قاعدة في Cloudflare Email Routing تشمل { -address }.
    .step-1 = أضف له عنوانًا مخصصًا في Email Routing، أو شغّل قاعدة catch-all.
    .step-2 = تحقق من أن عنوان الوجهة مؤكد.
mailbox-unknown_outlook =
    .step-1 = تحقق من العنوان وخاصة نهايته: outlook.com وhotmail.com وlive.com صناديق مختلفة.
    .step-2 = اسأل الشخص عن عنوانه الحالي بوسيلة أخرى. تغلق Microsoft الصناديق غير المستخدمة.

mailbox-moved =
    .short = عنوان الشخص تغير
    .headline = للشخص عنوان جديد
    .summary = { -mailbox } لم يعد مستخدمًا، والبريد إليه لا يُمرر.
    .step-1 = اقرأ رد الخادم أدناه: قد يذكر العنوان الجديد.
    .step-2 = وإلا فاسأل الشخص بوسيلة أخرى، وعدل جهات الاتصال.
mailbox-moved_helpdesk =
    .step-1 = ابحث في الرد عن عنوان جديد واقرأه للعميل.
    .step-2 = اطلب من العميل تأكيده مع الشخص أولًا: قد يكتب أي أحد ذلك النص.
mailbox-moved_admin =
    .summary = يقول { -server } إن { -mailbox } انتقل. قد يذكر الرد 551 المسار الجديد (RFC 5321 §3.4).
    .step-1 = استبدل العنوان في الأسماء المستعارة وإعادة التوجيه والقوائم بعد أن يؤكده صاحبه.
    .step-2 = إن كنت تدير ذلك الخادم: اضبط إعادة توجيه، أو ارفض بالحالة 5.1.6 دون عنوان.

mailbox-disabled =
    .short = الصندوق مغلق
    .headline = صندوق البريد متوقف
    .summary = { -mailbox } موجود، لكن { $provider ->
            [none] خدمة بريده
           *[known] خدمة { $provider }
        } لا تسمح بدخول أي بريد.
    .step-1 = تواصل مع الشخص بوسيلة أخرى واسأله عن عنوان يعمل.
    .step-2 = أخبره أن صندوقه لا يستقبل البريد: قد لا يعلم.
    .avoid = لا تحذف جهة الاتصال بعد: غالبًا ما تُفتح الصناديق مجددًا.
mailbox-disabled_helpdesk =
    .step-1 = أخبر العميل أن العنوان صحيح لكنه مغلق، وأن صاحبه وحده يستطيع فتحه.
    .step-2 = اطلب من العميل التواصل مع الشخص بوسيلة أخرى.
    .step-3 = إن كان النطاق لديكم، فابحث عن السبب: فاتورة أو مغادرة أو قفل.
mailbox-disabled_admin =
    .summary = { -server } يعرف { -address } لكن التسليم متوقف: معلق أو منتهٍ أو غير مدفوع أو مهجور.
    .step-1 = احذفه من القوائم البريدية حاليًا، وجربه مجددًا بعد أسابيع.
    .step-2 = إن كان الصندوق لديك: تحقق من الترخيص وحظر الدخول وقفل الحصة وقيود التسليم.
mailbox-disabled_inactive =
    .headline = الصندوق غير مستخدم منذ مدة طويلة
    .summary = لم يفتح أحد { -mailbox } منذ مدة طويلة، فأُغلق.
    .step-1 = تواصل مع الشخص بوسيلة أخرى واسأله عن عنوان يعمل.
    .step-2 = أخبره أن تسجيل الدخول هناك قد يفتح الصندوق مجددًا.
mailbox-disabled_inactive_admin =
    .step-1 = احذف { -address } من قوائمك: تصبح الصناديق المغلقة مصائد للبريد المزعج.
    .step-2 = احذف القراء الذين لم يفتحوا شيئًا منذ سنة.
mailbox-disabled_suspended =
    .headline = صندوق البريد معلق
    .summary = أوقفت { -mailbox } الشركة التي تديره، ولم تذكر السبب.
    .step-1 = تواصل مع الشخص بوسيلة أخرى: هو وحده يستطيع حل الأمر.
mailbox-disabled_suspended_admin =
    .step-1 = إن كان الحساب لديك: ابحث عن قفل بسبب بريد مزعج أو إساءة أو فواتير.
    .step-2 = إن اختُرق: غيّر كلمة المرور وأنهِ كل الجلسات واحذف إعادة التوجيه الغريبة، ثم اطلب رفع الحظر.

mailbox-full =
    .short = الصندوق ممتلئ
    .headline = صندوق المستلم ممتلئ
    .summary = لا مساحة في { -mailbox }. على صاحبه حذف بريد أو زيادة المساحة.
    .step-1 = أخبر الشخص بوسيلة أخرى أن صندوقه ممتلئ.
    .step-2 = { -when-room }
    .avoid = لا ترسلها مرارًا: لن يدخل شيء قبل توفر مساحة.
mailbox-full_helpdesk =
    .step-1 = أخبر العميل أن العنوان صحيح وأن الرسالة سليمة.
    .step-2 = اطلب من العميل التواصل مع الشخص بوسيلة أخرى: صاحب الصندوق وحده يوفر المساحة.
    .step-3 = إن كان الصندوق لديكم، فتحقق من حصته.
mailbox-full_admin =
    .summary = تجاوز { -mailbox } حصته لدى { -server }.
    .step-1 = إن كان لديك: زد الحصة، أو احذف المهملات والمزعج والأرشيف. ابحث عن حلقة بريد أو سيل رسائل.
    .step-2 = إن لم يكن: اترك 4.2.2 في قائمة الانتظار. اعتبر 5.2.2 رفضًا مؤقتًا وجرب بعد أيام.
    .step-3 = احذفه من القوائم إن بقي ممتلئًا أسابيع.
mailbox-full_gmail =
    .summary = مساحة Google لصاحب { -address } ممتلئة. يتقاسمها البريد وDrive و«صور Google».
    .step-1 = أخبر الشخص بوسيلة أخرى: يمكنه توفير مساحة في one.google.com/storage.
    .step-2 = { -when-room }
mailbox-full_gmail_admin =
    .step-1 = وفر مساحة في الحساب: يُحتسب Drive و«صور Google» أيضًا.
    .step-2 = إن كان في Workspace لديك: تحقق من المساحة المجمعة وحد المستخدم في «وحدة تحكم المشرف» ضمن «مساحة التخزين».
mailbox-full_icloud =
    .summary = مساحة iCloud لصاحب { -address } ممتلئة. تتقاسمها الصور والنسخ الاحتياطية مع البريد.
    .step-1 = أخبر الشخص بوسيلة أخرى: يمكنه توفير مساحة من إعدادات iCloud في جهازه.
    .step-2 = { -when-room }
mailbox-full_microsoft365_admin =
    .step-1 = افحص الصندوق في «مركز إدارة Exchange»: الحجم والحصة والمجلد Recoverable Items.
    .step-2 = شغّل الأرشيف، أو امنح ترخيصًا بصندوق أكبر.
    .step-3 = إن لم يكن الصندوق لديك: جرب بعد أيام.

recipient-refused =
    .short = المستلم رفض الرسالة
    .headline = جهة المستلم رفضت هذه الرسالة
    .summary = { -address } موجود، لكن إعدادًا هناك يمنع بريد هذا المرسل.
    .step-1 = اطلب من الشخص بوسيلة أخرى السماح بعنوانك.
    .step-2 = اسأله أي عنوان أو نموذج آخر يفضل أن تستخدم.
    .avoid = لا تكتب من عناوين أخرى للالتفاف على المنع.
recipient-refused_helpdesk =
    .step-1 = تحقق هل يستطيع آخرون مراسلة هذا المستلم. إن استطاعوا، فالمنع يخص هذا المرسل.
    .step-2 = أخبر العميل أن السماح بالعنوان بيد المستلم أو مسؤول بريده.
    .step-3 = أعط العميل المذكرة أدناه.
recipient-refused_admin =
    .summary = رفض { -server } الرسالة إلى { -address } وفق قاعدة لدى المستلم أو مؤسسته.
    .step-1 = أعط مسؤول بريد المستلم الوقت والمرسل والرد، واطلب السماح.
    .step-2 = جرب عنوانًا آخر في النطاق نفسه: يتبين هل المرفوض العنوان أم النطاق.
    .step-3 = إن كنت تدير تلك الجهة: ابحث في قوائم الحظر لدى المستخدم والنطاق والبوابة.
recipient-refused_mimecast_admin =
    .step-1 = أرسل إلى مسؤول بريد المستلم الرقم الذي بين قوسين بعد "mimecast-smtp-error-codes".
    .step-2 = اطلب منه سياسة Permitted Senders، أو النظر في Rejected messages في Mimecast.

group-restricted =
    .short = المجموعة مغلقة
    .headline = هذه المجموعة تقبل بريد أعضائها وحدهم
    .summary = { -address } مجموعة أو قائمة أو عنوان داخلي لا يقبل البريد إلا من مرسلين محددين{ $sender ->
            [none] {""}
           *[known] ، والعنوان { $sender } ليس منهم
        }.
    .step-1 = أرسل من عنوانك العضو في المجموعة، إن كان لك أكثر من عنوان.
    .step-2 = اطلب من أحد الأعضاء أو من مالك المجموعة إضافتك أو تمرير رسالتك.
group-restricted_helpdesk =
    .step-1 = اسأل من أي عنوان أرسل العميل: ربما من غير عنوان عضويته.
    .step-2 = اذكر مالك المجموعة إن كانت لديكم، وإلا فليسأل العميل أحد الأعضاء.
    .step-3 = أخبر العميل أن الرسالة نفسها سليمة.
group-restricted_admin =
    .summary = { -address } لا يقبل البريد إلا من مرسلين مدرجين أو موثقين، وليس { -sender } منهم.
    .step-1 = إن كانت المجموعة لديك: اسمح بمرسلين من الخارج، أو أضف { -sender } إلى المسموح لهم.
    .step-2 = إن جاء البريد من ماسح ضوئي أو برنامج لديك: اجعله يسجل الدخول ليُعد داخليًا.
    .step-3 = إن لم تكن لديك: راجع مالك المجموعة.
group-restricted_microsoft365_admin =
    .step-1 = افتح المجموعة في «مركز إدارة Exchange»، «الإعدادات»، «إدارة التسليم». اسمح بمرسلين من الخارج، أو أضف هذا المرسل.
    .step-2 = شغّل عبر PowerShell إن شئت: Set-DistributionGroup -RequireSenderAuthenticationEnabled $false.
    .step-3 = راجع «قيود تسليم الرسائل» إن كان صندوقًا لا مجموعة.
group-restricted_exchange_admin =
    .step-1 = شغّل Set-DistributionGroup -RequireSenderAuthenticationEnabled $false للسماح بمرسلين من الخارج.
    .step-2 = راجع AcceptMessagesOnlyFrom وأمثالها.
group-restricted_gmail_admin =
    .step-1 = افتح المجموعة في groups.google.com، «إعدادات المجموعة»، وانظر من يمكنه النشر.
    .step-2 = إن كانت المجموعة لديك: اسمح لأي شخص على الويب بالنشر، أو أضف { -sender } عضوًا.
    .step-3 = راجع الرسائل المعلقة: يمكن قبول الرسالة هناك.

address-invalid =
    .short = كتابة العنوان غير سليمة
    .headline = العنوان مكتوب بصورة غير صحيحة
    .summary = لا يستطيع خادم البريد فهم العنوان{ $recipient ->
            [none] {""}
           *[known] {" "}«{ $recipient }»
        }. صيغة العنوان name@example.com، بلا فراغات.
    .step-1 = ابحث عن فراغ أو فاصلة أو علامة تنصيص أو @ ناقصة أو نقطة في النهاية.
    .step-2 = اكتب العنوان بيدك: قد يحمل المنسوخ رموزًا لا تراها.
    .step-3 = صححه في جهات الاتصال.
address-invalid_helpdesk =
    .step-1 = اطلب من العميل قراءة العنوان بصوت عالٍ، أو لصقه في محرر نصوص عادي.
    .step-2 = ابحث عن فاصلة منقوطة بدل الفاصلة، أو اسم عرض بلا تنصيص، أو عنوانين ملتصقين.
    .step-3 = افحص جهة الاتصال: بقايا استيراد مثل "mailto:" أو "SMTP:".
address-invalid_admin =
    .summary = لا يستطيع { -server } تحليل العنوان{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        } وفق RFC 5321 §4.1.2.
    .step-1 = اقرأ سطر RCPT TO في السجل بايتًا بايتًا: فراغات، رموز خارج ASCII، غياب < و>، نقطة مكررة.
    .step-2 = نظف العناوين حيث يقرؤها برنامجك.
    .step-3 = إن كانت فيه حروف خارج ASCII: النطاق "xn--…"، وما قبل @ يحتاج SMTPUTF8 طوال الطريق.

mailbox-busy =
    .short = الصندوق مشغول
    .headline = الصندوق لا يستقبل البريد الآن
    .summary = { -mailbox } موجود لكنه قيد الاستخدام أو النقل. يزول هذا عادةً خلال ساعة.
    .step-1 = { -wait }
mailbox-busy_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = أحِل الأمر إلى جهة المستلم إن دام أكثر من يوم.
mailbox-busy_admin =
    .summary = { -server } يعرف { -address } لكنه لا يستطيع الكتابة في الصندوق الآن: قفل أو نقل أو استعادة أو احتجاز.
    .step-1 = { -admin-wait }
    .step-2 = إن كان لديك: ابحث عن قفل قديم أو نقل جارٍ أو مخزن عالق.

address-unverified =
    .short = العنوان قيد الفحص
    .headline = لم يمكن فحص العنوان بعد
    .summary = يفحص { -receiver } كل عنوان قبل قبول البريد، ولم يأتِ فحص { -address } بجواب بعد.
    .step-1 = { -wait }
    .step-2 = تحقق من كتابة العنوان.
address-unverified_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = لا تقل إن العنوان غير صحيح: لا أحد يعلم بعد.
address-unverified_admin =
    .summary = { -server } يفحص المستلمين، ولم يجبه الخادم الذي خلفه عن { -address } في الوقت المحدد.
    .step-1 = { -admin-wait }
    .step-2 = إن كنت تدير البوابة: اختبر منها RCPT TO لدى خادم الصناديق، وافحص ذاكرتها.
    .step-3 = إن كان الاستعلام من Postfix: راجع unverified_recipient_reject_code وذاكرة address_verify.

owner-changed =
    .short = صاحب العنوان تغير
    .headline = العنوان صار يخص شخصًا آخر
    .summary = { -mailbox } أو نطاقه انتقل إلى صاحب آخر منذ عرفه المرسل. حُجزت الرسالة حمايةً لها.
    .step-1 = اسأل الشخص عن عنوانه الجديد هاتفيًا أو وجهًا لوجه.
    .step-2 = غيّر العنوان أينما تستخدمه لتسجيل الدخول.
    .avoid = لا ترسل أمورًا خاصة إلى العنوان القديم: يقرؤها غريب الآن.
owner-changed_helpdesk =
    .step-1 = أخبر العميل أن غريبًا قد يقرأ هذا الصندوق الآن.
    .step-2 = اطلب منه تأكيد العنوان الجديد بوسيلة أخرى وتغييره في حساباته.
owner-changed_admin =
    .summary = لم يجتز { -address } اختبار Require-Recipient-Valid-Since (RFC 7293): صاحبه أحدث من التاريخ المذكور.
    .step-1 = اعتبر العنوان غير مؤكد، ولا ترسل إليه أي أمر شخصي، كإعادة تعيين كلمة المرور.
    .step-2 = اطلب من المستخدم تأكيد عنوان جديد بعد دخول من نوع آخر.

domain-unknown =
    .short = النطاق غير صحيح
    .headline = ما بعد @ غير موجود
    .summary = لم يُعثر على خادم بريد لما بعد @ في العنوان{ $recipient ->
            [none] {""}
           *[known] {" "}{ $recipient }
        }.
    .step-1 = تحقق مما بعد @: حرف زائد أو ناقص، أو نهاية غير صحيحة.
    .step-2 = ابحث في موقع تلك الشركة عن نطاقها الحالي.
    .step-3 = اسأل الشخص عن عنوانه الحالي بوسيلة أخرى.
domain-unknown_helpdesk =
    .step-1 = ابحث عن النطاق في المتصفح وبأداة DNS: زلة كتابة أم منتهٍ أم زال؟
    .step-2 = اطلب من العميل كتابة العنوان بيده.
    .step-3 = أحِل الأمر إن عمل النطاق لدى غيركم: الخلل إذن في DNS لديكم.
domain-unknown_admin =
    .summary = لا يوجد في DNS سجل MX ولا سجل عنوان لنطاق { -address }.
    .step-1 = شغّل "dig MX" و"dig A" و"dig AAAA" للنطاق لدى محلل عام ولدى محللك.
    .step-2 = إن كان الخلل لدى محللك فقط: أفرغ ذاكرته وافحص DNSSEC.
    .step-3 = إن كان النطاق لك: تحقق من تاريخ انتهائه ومن التفويض وسجل MX.
domain-unknown_nxdomain =
    .summary = الاسم بعد @{ $recipient ->
            [none] {""}
           *[known] {" "}في العنوان { $recipient }
        } غير مستخدم. لم يشتره أحد، أو انتهت مدته.
domain-unknown_typo =
    .headline = يبدو أن في ما بعد @ زلة كتابة
    .summary = العنوان { $recipient ->
            [none] {""}
           *[known] { $recipient }{" "}
        }يشبه نطاق بريد معروفًا مع زلة كتابة.
    .step-1 = صحح ما بعد @، ثم أرسلها مجددًا.
    .step-2 = صححه في جهات الاتصال أيضًا.
domain-unknown_no-mx =
    .headline = هذا النطاق بلا خادم بريد
    .summary = النطاق بعد @ موجود، لكنه لا يسمي خادمًا يستقبل البريد.
    .step-1 = تحقق من الكتابة: قد يكون البريد على صيغة أطول أو أقصر من النطاق.
    .step-2 = أخبر الشخص أن نطاقه بلا خادم بريد، إن كان العنوان صحيحًا.
domain-unknown_no-mx_admin =
    .summary = نطاق { -address } موجود لكنه بلا MX وبلا سجل عنوان بديل.
    .step-1 = شغّل "dig MX" و"dig A" للنطاق، وراجع مالكه في النتيجة.
    .step-2 = إن كان لك: انشر سجل MX يشير إلى اسم مضيف له سجل A، لا إلى IP ولا إلى CNAME.

domain-no-mail =
    .short = النطاق لا يستقبل البريد
    .headline = هذا النطاق لا يستقبل البريد
    .summary = أعلن مالك النطاق بعد @ أنه لا يستقبل أي بريد.
    .step-1 = تحقق من الكتابة: قد تستخدم الشركة نطاقًا آخر للبريد.
    .step-2 = ابحث في موقعها عن العنوان الصحيح أو نموذج مراسلة.
domain-no-mail_helpdesk =
    .step-1 = أخبر العميل أن لا عنوان يعمل في هذا النطاق: الأمر لا يخص شخصًا واحدًا.
    .step-2 = ساعد العميل على إيجاد النطاق الذي تستخدمه الشركة للبريد.
domain-no-mail_admin =
    .summary = ينشر النطاق null MX (نقطة مكان المضيف)، أو يجيب مضيفه الجميع بالرمز 521 (RFC 7504 وRFC 7505).
    .step-1 = شغّل "dig MX" للنطاق. النقطة وحدها مكان المضيف تعني: لا بريد، عن قصد.
    .step-2 = احذف النطاق من قوائمك.
    .step-3 = إن كان لك ويجب أن يستقبل: ضع مضيف بريدك مكان null MX.

## The sender’s account and address

sender-refused =
    .short = عنوانك مرفوض
    .headline = عنوان المرسل مرفوض
    .summary = { -receiver } لا يقبل البريد من { $sender ->
            [none] عنوان هذا المرسل أو نطاقه
           *[known] العنوان { $sender }
        }. قد يبدو مزورًا هناك، أو يكون على قائمة خاصة.
    .step-1 = تحقق من عنوان «من» في برنامج بريدك حرفًا حرفًا.
    .step-2 = تواصل مع الشخص بوسيلة أخرى واطلب منه السماح بعنوانك.
    .step-3 = { -note-to-admin }
    .avoid = لا تغير كلمة مرورك لهذا السبب: حسابك سليم.
sender-refused_helpdesk =
    .step-1 = تحقق من أن عنوان «من» موجود ويستقبل الردود.
    .step-2 = جرب عنوانًا آخر في النطاق نفسه: يتبين هل المرفوض العنوان أم النطاق.
    .step-3 = أحِل الأمر إن كان النطاق مرفوضًا: قد يكون في DNS خلل.
    .avoid = لا تطلب من العميل تغيير كلمة المرور: الحساب سليم.
sender-refused_admin =
    .summary = رفض { -server } مرسل المغلف { $sender ->
            [none] {""}
           *[known] { $sender }{" "}
        }عند MAIL FROM: لا يمكن التحقق منه أو تحليله، أو هو على قائمة خاصة.
    .step-1 = افحص من الخارج MX وA وSOA في { -domain }: يجب أن تستطيع الردود العودة.
    .step-2 = تأكد من أن مسار الإرجاع موجود ويقبل البريد، حتى صناديق عدم الرد.
    .step-3 = اسأل postmaster لدى المستلم عن السبب إن صح الاثنان.
    .avoid = لا توقف فحوص المرسل في مكان آخر.
sender-refused_null-mx_admin =
    .summary = لدى { -domain } سجل null MX: يعلن أنه لا يستقبل البريد. لذلك رفضه { -server }.
    .step-1 = ضع مكان null MX مضيفًا يقبل إشعارات عدم التسليم.
    .step-2 = أو استخدم مسار إرجاع في نطاق آخر.
sender-refused_unverified =
    .headline = عنوان المرسل هذا غير مؤكد بعد
    .summary = لا ترسل { -service } إلا من عناوين ونطاقات مؤكدة فيها، وليس { -sender } منها.
    .step-1 = أرسل من عنوان أكدته هناك.
    .step-2 = أكد هذا العنوان: ابحث في حسابك عن إعدادات المرسل أو النطاق.
sender-refused_unverified_admin =
    .step-1 = أكد { -domain } لدى الخدمة: انشر سجلات DNS التي تعطيك إياها.
    .step-2 = تحقق من أن From، لا اسم الدخول فقط، يستخدم النطاق المؤكد.
sender-refused_amazon-ses =
    .headline = هذا العنوان غير مؤكد لدى Amazon SES
    .summary = لا يرسل Amazon SES إلا من عناوين ونطاقات مؤكدة. وفي وضع الاختبار (sandbox) يجب تأكيد المستلمين أيضًا.
    .step-1 = أرسل من عنوان مؤكد.
    .step-2 = { -note-to-admin }
sender-refused_amazon-ses_admin =
    .step-1 = أكد النطاق ضمن Identities في وحدة تحكم SES، في المنطقة نفسها التي ترسل عبرها.
    .step-2 = إن سمى الرد المستلم: الحساب في sandbox. اطلب production access.
    .step-3 = قارن نطاق From بالهوية: النطاق الفرعي مقبول، والنطاق الآخر لا.
sender-refused_sendgrid_admin =
    .step-1 = افتح Settings، Sender Authentication في SendGrid. وثق النطاق أو أكد المرسل المفرد.
    .step-2 = تحقق من أن مفتاح API يخص الحساب أو الحساب الفرعي الذي يحويه.

sender-authentication =
    .short = هوية المرسل لم تثبت
    .headline = لم يمكن إثبات هوية المرسل
    .summary = لم يستطع { -receiver } التأكد من أن الرسالة جاءت فعلًا من { $domain ->
            [none] نطاق عنوان المرسل
           *[known] النطاق { $domain }
        }، فلم يقبلها. إصلاح هذا بيد مسؤولي بريد المرسل وحدهم.
    .step-1 = أرسلها من برنامج بريدك المعتاد أو من المتصفح، وعنوانك أنت في «من».
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
    .avoid = لا تغير كلمة مرورك لهذا السبب: تسجيل دخولك كان سليمًا.
sender-authentication_helpdesk =
    .step-1 = اسأل كيف أُرسلت: موقع أو أداة نشرات أو ماسح ضوئي أو إعادة توجيه أو برنامج بريد.
    .step-2 = تحقق هل يُرفض كل بريد هذا النطاق أم طريقة إرسال واحدة.
    .step-3 = أحِل الأمر مع المذكرة أدناه إلى من يدير DNS في { -domain }.
    .avoid = لا تطلب من العميل تغيير كلمة المرور: تسجيل الدخول كان سليمًا.
sender-authentication_admin =
    .summary = رفض { -server } بريد { -domain } من { -ip }: لم يجتز SPF أو DKIM أو DMARC.
    .step-1 = أضف { -ip } إلى سجل SPF في { -domain }: سجل TXT واحد، و10 استعلامات DNS كحد أقصى.
    .step-2 = شغّل توقيع DKIM لدى الخدمة المرسلة مع d={ $domain ->
            [none] {" "}نطاق From لديك
           *[known] { $domain }
        }، وانشر مفتاحه.
    .step-3 = أرسل اختبارًا إلى صندوق لديك واقرأ Authentication-Results: يجب أن يجتاز SPF أو DKIM ويطابق From.
    .avoid = لا تفتح SPF بإضافة +all: يستطيع الجميع عندها الإرسال باسمك.
sender-authentication_spf =
    .headline = الخادم المرسل ليس في القائمة
    .summary = يسرد مالك { -domain } الخوادم التي يحق لها الإرسال باسمه (SPF)، وليس الخادم الذي أرسل هذه الرسالة منها.
sender-authentication_spf_helpdesk =
    .step-1 = اسأل كيف أُرسلت. إعادة التوجيه ونماذج المواقع أكثر ما يكسر SPF.
    .step-2 = اطلب من العميل الإرسال من حسابه هو، لا عبر نموذج أو خادم آخر.
    .step-3 = أحِل الأمر إلى من يدير DNS في { -domain }.
sender-authentication_spf_admin =
    .headline = لم يجتز SPF
    .summary = سجل SPF في نطاق المغلف لا يسمح بالإرسال من { -ip }.
    .step-1 = شغّل "dig TXT { $domain ->
            [none] example.com
           *[known] { $domain }
        }". يجب وجود سجل v=spf1 واحد، و10 استعلامات DNS كحد أقصى.
    .step-2 = أضف { $ip ->
            [none] عنوان IP المرسل بصيغة ip4:192.0.2.1
           *[known] ip4:{ $ip }
        }، أو include الخدمة التي أرسلتها.
    .step-3 = إن أعيد توجيه البريد: استخدم SRS، وأبقِ توقيع DKIM سليمًا.
sender-authentication_dkim =
    .headline = توقيع الرسالة لم يجتز الفحص
    .summary = تختم خوادم البريد الرسائل بتوقيع (DKIM). لم يجد { -receiver } توقيعًا سليمًا يخص { -domain }.
sender-authentication_dkim_admin =
    .headline = لم يجتز DKIM
    .summary = لم يجد { -server } توقيع DKIM سليمًا مع d={ $domain ->
            [none] {" "}نطاق From
           *[known] { $domain }
        }.
    .step-1 = ابحث عن DKIM-Signature في رسالة مرسلة، وعن مفتاحه في "selector._domainkey" مع نطاق d=.
    .step-2 = قارن المفتاح المنشور بمفتاح الخادم: قيمة TXT واحدة متصلة، بلا selector قديم.
    .step-3 = إن انكسر في الطريق: أوقف التذييلات والفواحص والبوابات التي تغير الرسالة بعد التوقيع.
sender-authentication_dmarc =
    .headline = عنوان المرسل لم يجتز الفحص
    .summary = يطلب مالك { -domain } رفض البريد الذي لا يثبت أنه منه (DMARC)، ولم يثبت ذلك لهذه الرسالة.
    .step-1 = أرسلها عبر خدمة البريد الخاصة بالعنوان في «من»، لا عبر غيرها.
    .step-2 = { -note-to-admin }
    .step-3 = { -ask-other-way }
sender-authentication_dmarc_helpdesk =
    .step-1 = تحقق من عنوان «من»: عنوان Gmail أو Yahoo يُرسل عبر خدمته نفسها.
    .step-2 = اسأل هل أعيد توجيهها أو ذهبت إلى قائمة بريدية: كلاهما يكسر DMARC.
    .step-3 = أحِل الأمر إن كان النطاق لكم: خدمة إرسال ناقصة في SPF أو DKIM.
sender-authentication_dmarc_admin =
    .headline = لم يجتز DMARC والسياسة ترفض
    .summary = لم يجتز SPF ولا DKIM لنطاق يطابق From ({ -domain })، وسياسة DMARC فيه quarantine أو reject.
    .step-1 = اجعل أحدهما يجتاز ويطابق: DKIM مع d= نطاق From، أو مسار إرجاع فيه.
    .step-2 = اقرأ التقارير المجمعة (rua=) لتعرف أي خدمة ترسل من { -ip }.
    .step-3 = إن كان From عنوان بريد مجاني: أرسل عبر مزوده، أو استخدم نطاقك.
    .avoid = لا تحذف سجل DMARC ليمر البريد: يمر المزورون أيضًا عندها.
sender-authentication_none =
    .headline = الرسالة بلا إثبات لمرسلها
    .summary = يطلب { -receiver } إثباتًا أن البريد حقيقي، وليس في هذه الرسالة أي إثبات معتاد (SPF أو DKIM).
sender-authentication_none_admin =
    .headline = لم يجتز SPF ولا DKIM{ $provider ->
            [none] {""}
           *[known] {" "}لدى { $provider }
        }
    .summary = أرسل { -ip } باسم { -domain }. لا يدرج SPF ذلك العنوان، ولم يوجد توقيع DKIM سليم للنطاق.
    .step-1 = أضف { -ip } إلى سجل SPF في { -domain }: سجل TXT واحد، و10 استعلامات DNS كحد أقصى.
    .step-2 = شغّل توقيع DKIM لدى الخدمة المرسلة مع d={ $domain ->
            [none] {" "}نطاق From لديك
           *[known] { $domain }
        }، وانشر مفتاحه.
    .step-3 = أرسل اختبارًا إلى عنوان Gmail وافتح «عرض الرسالة الأصلية»: يجب أن يظهر PASS عند SPF وDKIM.
sender-authentication_arc_admin =
    .headline = سلسلة ARC مكسورة
    .summary = أعيد توجيه الرسالة، ولم تصح أختام ARC التي تضمن الفحص الأول.
    .step-1 = ابحث عن المحطة التي غيرت الرسالة بعد الختم: تذييلات أو فواحص أو روابط معدلة.
    .step-2 = تحقق من مفاتيح ARC في DNS.
    .step-3 = أرسلها دون إعادة توجيه للمقارنة.
sender-authentication_gmail_admin =
    .headline = رفضها Gmail: لم يجتز المرسل أي فحص
    .summary = أرسل { -ip } باسم { -domain }. يطلب Gmail من الجميع SPF أو DKIM، ومن كبار المرسلين SPF وDKIM وDMARC.
    .step-1 = أضف { -ip } إلى سجل SPF في { -domain }، وشغّل توقيع DKIM.
    .step-2 = أرسل اختبارًا إلى عنوان Gmail وافتح «عرض الرسالة الأصلية»: يجب أن يظهر PASS عند SPF وDKIM.
    .step-3 = راقب النطاق في Google Postmaster Tools. ابتداءً من 5,000 رسالة يوميًا انشر DMARC أيضًا.
sender-authentication_microsoft365_admin =
    .step-1 = إن كان { -domain } يرسل عبر Microsoft 365: أضف include:spf.protection.outlook.com وشغّل DKIM في «مدخل Defender».
    .step-2 = إن أرسلتها خدمة أخرى: أعطها إدخال SPF ومفتاح DKIM.
    .step-3 = أرسل اختبارًا واقرأ Authentication-Results: انظر compauth وspf وdkim وdmarc.
sender-authentication_outlook_admin =
    .summary = يطلب Outlook.com إثباتات SPF وDKIM وDMARC من النطاقات التي ترسل أكثر من 5,000 رسالة يوميًا. لم يجتزها { -domain }.
    .step-1 = انشر الثلاثة: SPF وفيه { -ip }، ومفاتيح DKIM، وDMARC بقيمة p=none على الأقل.
    .step-2 = اجعل SPF أو DKIM يطابق نطاق From.
    .step-3 = أرسل اختبارًا إلى صندوق outlook.com واقرأ Authentication-Results.
sender-authentication_yahoo_admin =
    .step-1 = اجعل SPF أو DKIM يجتاز في { -domain }، ويلزم كبار المرسلين الاثنان مع DMARC بقيمة p=none على الأقل.
    .step-2 = اجعل أحدهما يطابق نطاق From.
    .step-3 = افحص النطاق في Yahoo Sender Hub (senders.yahooinc.com).

relay-denied =
    .short = تسجيل الدخول ناقص
    .headline = الخادم لا يمرر هذه الرسالة
    .summary = طُلب من خادم البريد الإرسال إلى نطاق آخر، وهو يفعل ذلك لمستخدميه وحدهم. غالبًا ينقص تسجيل الدخول.
    .step-1 = افتح إعدادات البريد الصادر (SMTP) في برنامج بريدك وشغّل المصادقة.
    .step-2 = قارن الإعدادات بصفحة مساعدة شركة بريدك: غالبًا المنفذ 587 أو 465.
    .step-3 = { -note-to-admin }
relay-denied_helpdesk =
    .step-1 = اسأل عن خادم البريد الصادر والمنفذ والدخول في البرنامج.
    .step-2 = اضبط المنفذ 587 مع STARTTLS أو 465 مع TLS، والعنوان الكامل اسمًا للمستخدم.
    .step-3 = أحِل الأمر إن جاء الإشعار لاحقًا من خادم آخر: MX إذن يشير إلى مضيف لا يعرف النطاق.
relay-denied_admin =
    .summary = { -server } غير مهيأ لقبول البريد إلى { -address } من { -ip }.
    .step-1 = إن كان خادمك الصادر: اجعل البرنامج يسجل الدخول على 587 أو 465، أو أضف عنوانه إلى الشبكات الموثوقة.
    .step-2 = إن كان MX المستلم: النطاق ناقص هناك في النطاقات المحلية أو المرحلة. افحص "dig MX".
    .step-3 = قارن كل مضيفي MX: غالبًا ما ينقص النطاق في MX قديم.
    .avoid = لا تفتح الترحيل للجميع: يجده مرسلو البريد المزعج خلال ساعات.
relay-denied_not-logged-in =
    .headline = برنامج البريد لم يسجل الدخول
    .summary = لا ترسل { -service } إلا لمن سجل الدخول. لم يسجل برنامج البريد الدخول إلى خادم البريد الصادر.
relay-denied_microsoft365_admin =
    .headline = لا موصل يطابق الخادم المرسل
    .summary = لم يستطع Microsoft 365 ربط { -ip } بمستأجر، فلم يرحل الرسالة.
    .step-1 = افحص موصل الوارد: يجب أن تحوي قائمته { -ip }، أو أن يطابق اسم شهادته.
    .step-2 = إن تغير IP أو الشهادة: عدل الموصل أيضًا في «مركز إدارة Exchange» ضمن «تدفق البريد».
    .step-3 = إن كان المضيف غير صحيح: استخدم MX المستلم، أو smtp.office365.com مع تسجيل دخول.
relay-denied_gmail_admin =
    .headline = ترحيل Google لا يعرف هذا المرسل
    .step-1 = افتح «التطبيقات»، Google Workspace، Gmail، «التوجيه»، «خدمة ترحيل SMTP» في «وحدة تحكم المشرف».
    .step-2 = اسمح هناك بالإرسال من { -ip }، أو اشترط دخول SMTP، وأرسل من نطاق في مؤسستك.
    .step-3 = اضبط اسم EHLO في خادمك على أحد نطاقاتك.
relay-denied_exchange_admin =
    .step-1 = إن كان { -address } داخليًا: أضف نطاقه إلى النطاقات المقبولة.
    .step-2 = إن كان على جهاز أن يرسل إلى الخارج: أنشئ موصل استلام لعنوان IP وحده، مع حق الترحيل.
    .step-3 = إن كان البرنامج يستطيع الدخول: استخدم موصل client frontend على 587.

login-required =
    .short = تسجيل الدخول لازم
    .headline = الإرسال يتطلب تسجيل الدخول
    .summary = لا تقبل { -your-service } الرسائل إلا ممن يسجل الدخول أولًا. لم يفعل برنامج بريدك ذلك، أو فعله عبر اتصال غير آمن.
    .step-1 = افتح إعدادات البريد الصادر (SMTP) وشغّل المصادقة بعنوانك وكلمة مرورك.
    .step-2 = اختر SSL/TLS مع المنفذ 465، أو STARTTLS مع المنفذ 587.
    .step-3 = قارن الإعدادات بصفحة مساعدة شركة بريدك.
login-required_helpdesk =
    .summary = لا يقبل { -login-server } رسائل مستخدميه إلا بعد تسجيل الدخول. لم يفعل برنامج العميل ذلك، أو فعله عبر اتصال غير آمن.
    .step-1 = افحص خادم البريد الصادر: المصادقة مشغلة، والعنوان الكامل اسم المستخدم، وTLS مشغل.
    .step-2 = استخدم المنفذ 587 أو 465 لا 25.
    .step-3 = اسأل عن مضاد فيروسات أو VPN: بعضها يزيل تسجيل الدخول أو TLS.
login-required_admin =
    .summary = يطلب { -login-server } على هذا المنفذ AUTH، أو STARTTLS قبله.
    .step-1 = اضبط البرنامج على 587 مع STARTTLS أو 465 مع TLS، وAUTH ببيانات دخول حقيقية.
    .step-2 = اقرأ رد EHLO بعد TLS: غالبًا ما يُعرض AUTH هناك فقط.
    .step-3 = إن كان على هذا المضيف قبول بريد الخارج: استخدم المنفذ 25 ولا تطلب AUTH.
login-required_microsoft365_admin =
    .step-1 = وجّه الجهاز إلى smtp.office365.com، المنفذ 587، STARTTLS، بصندوق مرخص فيه Authenticated SMTP.
    .step-2 = إن لم يدعم الجهاز المصادقة الحديثة: استخدم موصلًا لعنوان IP، أو High Volume Email للبريد الداخلي.
    .step-3 = إن كان يكتب إلى الداخل فقط: أرسل إلى MX المستأجر على المنفذ 25 دون دخول.

login-failed =
    .short = تسجيل الدخول مرفوض
    .headline = تسجيل الدخول مرفوض
    .summary = لم تقبل { -your-service } اسم المستخدم وكلمة المرور من برنامج بريدك. لم تُرسل الرسالة.
    .step-1 = سجل الدخول في موقع شركة بريدك بالعنوان وكلمة المرور نفسيهما.
    .step-2 = أدخل كلمة المرور مجددًا في برنامج بريدك ضمن خادم البريد الصادر (SMTP).
    .step-3 = إن عمل الموقع دون البرنامج، فابحث في الموقع عن «كلمة مرور التطبيق».
    .avoid = لا تكرر المحاولة: خدمات كثيرة تقفل الحساب بعد بضع محاولات.
login-failed_helpdesk =
    .summary = لم يقبل { -login-server } اسم المستخدم وكلمة المرور من برنامج العميل. لم يُرسل شيء.
    .step-1 = تحقق من اسم المستخدم: أغلب الخدمات تريد العنوان كاملًا.
    .step-2 = اطلب من العميل الدخول من المتصفح: يظهر فيه القفل والتحقق بخطوتين وانتهاء كلمة المرور.
    .step-3 = ابحث عن أجهزة قديمة ترسل كلمة المرور القديمة: تسبب القفل.
login-failed_admin =
    .summary = رفض { -login-server } أمر AUTH: بيانات دخول غير صحيحة أو آلية متوقفة.
    .step-1 = راجع سجل الدخول لهذا المستخدم: كلمة المرور أو القفل أو النهج أو الآلية.
    .step-2 = تحقق من الآليات التي يعرضها EHLO بعد TLS، وأيها يستخدم البرنامج.
    .step-3 = إن ظهرت حسابات أو بلدان كثيرة: هو هجوم تخمين. حدد المحاولات واطلب عاملًا ثانيًا.
login-failed_app-password =
    .headline = كلمة مرور التطبيق لازمة
    .summary = لا تُدخل { -service } برامج البريد بكلمة المرور العادية. تريد كلمة مرور التطبيق: كلمة ثانية طويلة مخصصة لبرنامج واحد.
    .step-1 = سجل الدخول إلى حسابك من المتصفح، وافتح إعدادات الأمان وأنشئ كلمة مرور التطبيق.
    .step-2 = أدخلها في برنامج بريدك بدل كلمة المرور العادية.
    .step-3 = احذف هناك كلمات مرور التطبيقات التي لم تعد تستخدمها.
    .avoid = لا توقف التحقق بخطوتين للالتفاف على ذلك.
login-failed_app-password_helpdesk =
    .step-1 = أخبر العميل أن كلمة المرور العادية صحيحة لكنها لا تعمل في برامج البريد.
    .step-2 = ساعد العميل في إعدادات الأمان: تشغيل التحقق بخطوتين، ثم كلمة مرور تطبيق جديدة.
    .step-3 = الصقها بلا فراغات في إعدادات البريد الوارد والصادر.
login-failed_app-password_admin =
    .step-1 = أنشئ كلمة مرور تطبيق لحساب الخدمة، أو انقل البرنامج إلى OAuth 2.0 (XOAUTH2).
    .step-2 = تحقق من أن نهج المؤسسة يسمح بكلمات مرور التطبيقات.
login-failed_basic-auth-off =
    .headline = هذا النوع من تسجيل الدخول متوقف
    .summary = لم تعد { -service } تقبل هنا اسم المستخدم وكلمة المرور مباشرةً. على البرنامج استخدام الدخول الحديث بنافذة متصفح.
    .step-1 = حدّث برنامج بريدك، واحذف الحساب وأضفه مجددًا: يجب أن تفتح نافذة دخول.
    .step-2 = استخدم البريد من المتصفح حاليًا.
    .step-3 = { -note-to-admin }
    .avoid = لا تغير كلمة المرور: الصحيحة مرفوضة أيضًا.
login-failed_basic-auth-off_helpdesk =
    .step-1 = أخبر العميل أن كلمة المرور ليست السبب.
    .step-2 = تحقق من عمر البرنامج: يجب أن يعرف OAuth 2.0 («المصادقة الحديثة»).
    .step-3 = أحِل أمر الأجهزة والنصوص البرمجية: تحتاج طريقة إرسال أخرى.
login-failed_basic-auth-off_admin =
    .summary = يرفض { -login-server } المصادقة الأساسية لهذا المستخدم أو للمؤسسة كلها.
    .step-1 = انقل البرنامج إلى OAuth 2.0 (XOAUTH2 على SMTP).
    .step-2 = إن كان Microsoft 365: راجع Set-CASMailbox -SmtpClientAuthenticationDisabled وإعدادات الأمان الافتراضية ونهج المصادقة.
    .step-3 = إن لم يدعم الجهاز OAuth: رحل عبر موصل بعنوان IP، أو خدمة بريد للأجهزة.
login-failed_account-disabled =
    .headline = الحساب متوقف
    .summary = بيانات الدخول صحيحة، لكن الإرسال من الحساب ممنوع. قفلته { -service } أو أغلقته.
    .step-1 = سجل الدخول من المتصفح: غالبًا ما يذكر تنبيه هناك السبب.
    .step-2 = اكتب إلى دعم شركة بريدك أو إلى مسؤول بريدك.
login-failed_account-disabled_admin =
    .step-1 = افحص الحساب: حظر دخول أو ترخيص ناقص أو قفل بسبب إساءة.
    .step-2 = إن اختُرق: غيّر كلمة المرور وأنهِ كل الجلسات قبل فتحه.
login-failed_web-login =
    .headline = يلزم أولًا تسجيل الدخول من المتصفح
    .summary = لم تتأكد { -service } من هوية المستخدم، فحظرت برنامج البريد.
    .step-1 = سجل الدخول من المتصفح على الكمبيوتر والشبكة نفسيهما، وأكد هويتك.
    .step-2 = جرب برنامج البريد مجددًا خلال بضع دقائق.
    .step-3 = أنشئ كلمة مرور تطبيق إن طلب ذلك مجددًا.
login-failed_web-login_admin =
    .step-1 = سجل الدخول مرة من المتصفح من شبكة الخادم.
    .step-2 = استخدم OAuth 2.0 أو كلمة مرور تطبيق.
login-failed_wrong-password =
    .headline = اسم المستخدم أو كلمة المرور غير صحيحة
    .summary = تعرف { -service } هذا النوع من الدخول، لكن اسم المستخدم وكلمة المرور لم يتطابقا.
login-failed_too-many-tries =
    .headline = محاولات دخول كثيرة جدًا
    .summary = رأت { -service } محاولات دخول كثيرة غير صحيحة، فحظرت المحاولات الجديدة مؤقتًا.
    .step-1 = انتظر { $wait ->
            [none] نصف ساعة
           *[known] { $wait }
        } دون أي محاولة.
    .step-2 = صحح كلمة المرور في كل هاتف وكمبيوتر يستخدم هذا الحساب.
    .step-3 = غيّر كلمة المرور من المتصفح إن لم تعرف من حاول.
login-failed_too-many-tries_admin =
    .step-1 = ابحث في السجل عن مصدرها: جهاز قديم أو نص برمجي أو هجوم.
    .step-2 = أزل السبب، ثم انتظر انتهاء القفل.
login-failed_gmail =
    .summary = لم تقبل Google هذا الدخول. تحتاج برامج البريد «تسجيل الدخول باستخدام حساب Google» أو كلمة مرور التطبيق، لا العادية.
    .step-1 = احذف الحساب من برنامج بريدك وأضفه مجددًا عبر «تسجيل الدخول باستخدام حساب Google».
    .step-2 = إن لم يستطع البرنامج ذلك، فشغّل «التحقق بخطوتين» وأنشئ كلمة مرور التطبيق في myaccount.google.com/apppasswords.
    .step-3 = أدخلها في برنامج بريدك بدل كلمة المرور العادية.
login-failed_gmail_helpdesk =
    .step-1 = اسأل عن البرنامج. الجديد يعرض «تسجيل الدخول باستخدام حساب Google»: احذف الحساب هناك وأضفه مجددًا.
    .step-2 = إن لم يستطع: تحقق من تشغيل «التحقق بخطوتين»، ثم أنشئ كلمة مرور التطبيق.
    .step-3 = أحِل أمر الأجهزة والنصوص البرمجية وحسابات Workspace بلا كلمات مرور التطبيقات.
login-failed_gmail_admin =
    .step-1 = استخدم OAuth 2.0 (XOAUTH2)، أو كلمة مرور التطبيق مع «التحقق بخطوتين»، لدى smtp.gmail.com المنفذ 587.
    .step-2 = إن أرسلت أجهزة في Workspace: استخدم smtp-relay.gmail.com مع السماح بعناوين IP في «وحدة تحكم المشرف».
    .step-3 = ابحث في «وحدة تحكم المشرف» عن دخول محظور للمستخدم.
login-failed_yahoo =
    .summary = لم تقبل Yahoo هذا الدخول. يحتاج برنامج البريد نافذة دخول Yahoo أو كلمة مرور التطبيق.
    .step-1 = سجل الدخول إلى Yahoo من المتصفح، وافتح «أمان الحساب» وأنشئ كلمة مرور التطبيق.
    .step-2 = أدخلها في برنامج بريدك بدل كلمة المرور العادية.
login-failed_icloud =
    .summary = لم تقبل Apple هذا الدخول. تحتاج برامج البريد كلمة سر خاصة بتطبيق، لا كلمة سر حساب Apple.
    .step-1 = سجل الدخول في account.apple.com، وافتح «تسجيل الدخول والأمن»، وأنشئ كلمة سر خاصة بتطبيق.
    .step-2 = أدخلها في برنامج بريدك. خادم البريد الصادر smtp.mail.me.com، المنفذ 587.
login-failed_microsoft365 =
    .step-1 = سجل الدخول في outlook.office.com. إن تعذر، فكلمة المرور غير صحيحة أو الحساب مقفل.
    .step-2 = احذف الحساب من برنامج بريدك وأضفه مجددًا عبر نافذة دخول Microsoft.
    .step-3 = { -note-to-admin }
login-failed_microsoft365_admin =
    .step-1 = راجع سجل الدخول في Entra ID: كلمة المرور أو الوصول المشروط أو حظر المصادقة القديمة.
    .step-2 = افحص Authenticated SMTP للمستخدم: «مركز إدارة Microsoft 365»، «المستخدمون النشطون»، «البريد»، «إدارة تطبيقات البريد الإلكتروني».
    .step-3 = افحص المستأجر: يعرض Get-TransportConfig قيمة SmtpClientAuthenticationDisabled. الأفضل OAuth 2.0.
login-failed_outlook =
    .summary = لم تقبل Microsoft هذا الدخول. تحتاج Outlook.com وHotmail وLive الدخول الحديث بنافذة متصفح.
    .step-1 = حدّث برنامج بريدك، واحذف الحساب وأضفه مجددًا: يجب أن تفتح نافذة دخول.
    .step-2 = اضبط الدخول على OAuth2 للبريد الوارد والصادر إن طلب البرنامج ذلك.
    .step-3 = اقرأ البريد وأرسله من outlook.com حاليًا.
    .avoid = لا تغير كلمة المرور: الصحيحة مرفوضة أيضًا.
login-failed_comcast =
    .step-1 = سجل الدخول إلى Xfinity من المتصفح واسمح ببرامج الجهات الخارجية في إعدادات أمان بريدك.
    .step-2 = أدخل كلمة المرور مجددًا في برنامج بريدك. خادم البريد الصادر smtp.comcast.net، المنفذ 587.
login-failed_naver =
    .step-1 = سجل الدخول من المتصفح وشغّل POP3/SMTP أو IMAP/SMTP في إعدادات البريد.
    .step-2 = استخدم كلمة مرور التطبيق إن كان التحقق بخطوتين مشغلًا.
login-failed_gmx =
    .step-1 = سجل الدخول من المتصفح واسمح باستخدام POP3 وIMAP في الإعدادات: وإلا مُنعت برامج البريد.
    .step-2 = إن كنت تستخدم التحقق بخطوتين، فأنشئ كلمة مرور التطبيق في إعدادات الأمان.
    .step-3 = أدخل كلمة المرور مجددًا في برنامج بريدك، ضمن خادم البريد الصادر أيضًا.
login-failed_t-online =
    .step-1 = اضبط «كلمة مرور البريد» لبرامج البريد في مركز عملاء Telekom: كلمة مرور الدخول لا تعمل هناك.
    .step-2 = أدخلها في برنامج بريدك للبريد الوارد والصادر.
login-failed_qq =
    .step-1 = سجل الدخول في mail.qq.com، وافتح الإعدادات ثم الحساب، وشغّل خدمة SMTP.
    .step-2 = أدخل رمز التفويض الذي تحصل عليه بدل كلمة مرورك.
login-failed_netease =
    .step-1 = سجل الدخول من المتصفح، وافتح الإعدادات ثم POP3/SMTP/IMAP، وشغّل الخدمة.
    .step-2 = أدخل رمز التفويض الذي تحصل عليه بدل كلمة مرورك.
login-failed_yandex =
    .step-1 = سجل الدخول من المتصفح واسمح ببرامج البريد في إعدادات البريد.
    .step-2 = أنشئ كلمة مرور التطبيق للبريد في Yandex ID وأدخلها في البرنامج.
login-failed_mail-ru =
    .step-1 = سجل الدخول من المتصفح وأنشئ كلمة مرور للتطبيقات الخارجية في إعدادات الأمان.
    .step-2 = أدخلها في برنامج بريدك بدل كلمة المرور العادية.
login-failed_zoho =
    .step-1 = أنشئ كلمة مرور التطبيق في حساب Zoho إن كان التحقق بخطوتين مشغلًا.
    .step-2 = تحقق من خادم البريد الصادر: يختلف حسب منطقة حسابك.
login-failed_amazon-ses_admin =
    .step-1 = استخدم بيانات SMTP من وحدة تحكم SES: ليست مفتاح الوصول، وتخص منطقة واحدة.
    .step-2 = تحقق من أن مستخدم IAM نشط ويحق له استدعاء ses:SendRawEmail.
login-failed_godaddy =
    .step-1 = اضبط خادم البريد الصادر على smtpout.secureserver.net، المنفذ 465 مع SSL.
    .step-2 = أدخل هناك عنوانك الكامل وكلمة مروره.

send-as-denied =
    .short = عنوان «من» ليس لك
    .headline = لا يُسمح باستخدام عنوان «من» هذا
    .summary = أنت مسجل الدخول، لكن { -your-service } لا تسمح لهذا الحساب بالإرسال باسم { $sender ->
            [none] العنوان في «من»
           *[known] العنوان { $sender }
        }.
    .step-1 = اختر عنوانك أنت في «من»، ثم أرسلها مجددًا.
    .step-2 = تحقق من أن خادم البريد الصادر في برنامج بريدك يخص هذا العنوان نفسه.
    .step-3 = اطلب من مسؤول بريدك حق الإرسال باسم ذلك العنوان.
send-as-denied_helpdesk =
    .summary = العميل مسجل الدخول، لكن لا يحق لهذا الحساب الإرسال باسم { $sender ->
            [none] العنوان في «من»
           *[known] العنوان { $sender }
        }.
    .step-1 = قارن عنوان «من» باسم الدخول إلى خادم البريد الصادر.
    .step-2 = ابحث عن حسابات مختلطة: بريد عنوان يخرج عبر خادم آخر.
    .step-3 = أحِل الأمر لمنح حق «الإرسال باسم» إن كان العنوان مشتركًا.
send-as-denied_admin =
    .summary = لا يحق لاسم الدخول استخدام { -sender } في MAIL FROM أو From.
    .step-1 = امنح اسم الدخول حق «الإرسال باسم» على ذلك الصندوق، أو أضف العنوان اسمًا مستعارًا له.
    .step-2 = إن كان جهازًا أو برنامجًا: أعطه صندوقًا خاصًا واضبط From عليه.
    .step-3 = إن كان Postfix: راجع smtpd_sender_login_maps.
send-as-denied_microsoft365_admin =
    .step-1 = شغّل Add-RecipientPermission MAILBOX -AccessRights SendAs -Trustee USER. قد يستغرق ساعة.
    .step-2 = إن أرسل البرنامج باسم مستعار: اسمح للمؤسسة بالإرسال من الأسماء المستعارة.
    .step-3 = تحقق من أن From في البرنامج هو الصندوق الذي يسجل الدخول به.

account-blocked =
    .short = حسابك محظور
    .headline = لا يُسمح للحساب بالإرسال الآن
    .summary = أوقفت { -your-service } الإرسال من هذا الحساب. غالبًا خرج بريد كثير جدًا، أو استخدم الحساب شخص آخر.
    .step-1 = غيّر كلمة مرورك من المتصفح على كمبيوتر تثق به.
    .step-2 = ابحث في البريد المرسل وإعادة التوجيه والقواعد عما ليس لك واحذفه.
    .step-3 = اطلب من مسؤول بريدك أو دعم شركة بريدك فتح الحساب.
    .avoid = لا تتابع من حساب جديد قبل تنظيف القديم.
account-blocked_helpdesk =
    .summary = أوقفت { -service } الإرسال من حساب العميل. السبب المعتاد بريد كثير أو مزعج أو كلمة مرور مسروقة.
    .step-1 = اسأل عن بريد مرسل غريب ورسائل طلبت كلمة المرور.
    .step-2 = ابدأ بتغيير كلمة المرور وإنهاء كل الجلسات.
    .step-3 = أحِل الأمر لفتح الحساب بعدها فقط: الحظر الثاني أطول.
account-blocked_admin =
    .summary = يحظر { -server } الحساب المرسل{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } أو المستأجر كله، والأرجح بسبب بريد مزعج.
    .step-1 = غيّر كلمة المرور، وأنهِ كل الجلسات، واحذف القواعد وإعادة التوجيه وموافقات التطبيقات الغريبة.
    .step-2 = راجع ما أُرسل في الأيام الأخيرة ومن أي عناوين IP.
    .step-3 = اطلب من الخدمة رفع الحظر، واضبط حدودًا وعاملًا ثانيًا.
account-blocked_microsoft365_admin =
    .step-1 = غيّر كلمة المرور، وأنهِ كل الجلسات، وافحص القواعد وإعادة التوجيه، وشغّل عاملًا ثانيًا.
    .step-2 = ارفع الحظر عن المستخدم في «مدخل Defender»: «البريد الإلكتروني والتعاون»، «مراجعة»، «الكيانات المقيدة».
    .step-3 = إن حُظر المستأجر كله (5.7.705، 5.7.708، 5.7.750): أكد نطاقاته، ثم افتح حالة دعم.
account-blocked_amazon-ses_admin =
    .step-1 = راجع صفحة سلامة الحساب في وحدة تحكم SES: نسب عدم التسليم والشكاوى وأي مراجعة.
    .step-2 = أوقف البريد المسبب، ثم أجب الحالة المفتوحة.
account-blocked_zoho_admin =
    .step-1 = غيّر كلمة المرور وافحص إعادة التوجيه، ثم ارفع الحظر في لوحة إدارة Zoho Mail.
    .step-2 = اكتب إلى دعم Zoho إن كان محظورًا هناك أيضًا.

sending-limit =
    .short = حد الإرسال استُنفد
    .headline = استُنفد حد الإرسال حاليًا
    .summary = تسمح { -your-service } لكل حساب بقدر محدود من الإرسال. بلغ هذا الحساب الحد، فلم تُرسل الرسالة.
    .step-1 = انتظر { $wait ->
            [none] حتى الغد
           *[known] { $wait }
        }، ثم أرسلها مجددًا.
    .step-2 = أرسل إلى عدد أقل دفعة واحدة، أو استخدم خدمة نشرات للأعداد الكبيرة.
    .step-3 = غيّر كلمة مرورك إن لم ترسل هذا القدر: ربما أرسله غيرك.
    .avoid = لا تكرر المحاولة: لدى خدمات كثيرة تُحتسب كل محاولة.
sending-limit_helpdesk =
    .summary = أرسل حساب العميل كل ما تسمح به { -service } حاليًا. لم تُرسل الرسالة.
    .step-1 = اسأل كم شخصًا راسل العميل اليوم وبأي أداة.
    .step-2 = افحص الحساب بحثًا عن سوء استخدام.
    .step-3 = أخبر العميل متى يبدأ الحد مجددًا: غالبًا بعد 24 ساعة من أول رسالة.
sending-limit_admin =
    .summary = تجاوز الحساب المرسل{ $sender ->
            [none] {""}
           *[known] {" "}{ $sender }
        } حدًا لدى { -login-server }.
    .step-1 = احسب بريده في آخر 24 ساعة: مهمة أم قائمة أم حساب مخترق؟
    .step-2 = أرسل أبطأ، أو انقل البريد الكثيف إلى خدمة مخصصة له.
    .step-3 = اطلب حدًا أعلى إن كان الحجم حقيقيًا.
sending-limit_day =
    .headline = استُنفد حد الإرسال اليومي
sending-limit_trial =
    .headline = حد الإرسال منخفض في الحساب التجريبي
    .summary = تسمح { -service } للحسابات التجريبية بإرسال القليل. استُنفد الحد.
    .step-1 = انتظر حتى الغد، ثم أرسلها مجددًا.
    .step-2 = اختر خطة مدفوعة إن احتجت إلى إرسال أكثر.
sending-limit_trial_admin =
    .step-1 = انقل المستأجر أو الحساب إلى خطة مدفوعة، وأكد نطاقه.
sending-limit_gmail =
    .summary = تسمح Google لحساب Gmail بمراسلة نحو 500 شخص يوميًا، ولحساب Workspace بإرسال 2,000 رسالة. بلغ هذا الحساب حده.
    .step-1 = انتظر حتى 24 ساعة. ما زال بإمكانك قراءة البريد.
    .step-2 = استخدم «مجموعات Google» أو خدمة نشرات للأعداد الكبيرة.
sending-limit_microsoft365_admin =
    .step-1 = شغّل تتبع الرسائل للمرسل. الصندوق يصل إلى 10,000 مستلم يوميًا، وللمستأجر حد خاص.
    .step-2 = راجع «الكيانات المقيدة» في «مدخل Defender».
    .step-3 = انقل البريد الكثيف إلى خدمة مخصصة له.
sending-limit_amazon-ses_admin =
    .step-1 = قارن المعدل وعدد 24 ساعة بالحصص في لوحة حساب SES.
    .step-2 = أرسل أبطأ، وأعد محاولة 454 بفواصل متزايدة.
    .step-3 = اطلب زيادة الحصة، واخرج من sandbox إن كنت ما زلت فيه.

suppressed =
    .short = الإرسال لم يُجرب أصلًا
    .headline = حُجزت الرسالة عن قصد
    .summary = لم تحاول { -your-service } تسليمها: رُفض البريد إلى { -address } سابقًا، أو ألغى الشخص اشتراكه أو اشتكى.
    .step-1 = تحقق من أن العنوان صحيح وأن الشخص يريد بريدك.
    .step-2 = اكتب إليه من صندوقك أنت إن كان الأمر شخصيًا.
    .step-3 = اطلب من مسؤول أداة الإرسال حذف العنوان من قائمة المنع إن كان صحيحًا.
suppressed_helpdesk =
    .summary = لم تحاول { -service } التسليم. لديها قائمة بعناوين رُفض البريد إليها أو لم يُرغب فيه، ومنها { -address }.
    .step-1 = ابحث عن العنوان في قائمة المنع لأداة الإرسال: عدم تسليم أم شكوى أم إلغاء اشتراك؟
    .step-2 = احذف الإدخال بعد أن يعمل الصندوق مجددًا.
    .step-3 = أبقِ إدخالات الشكاوى وإلغاء الاشتراك، إلا إن طلب الشخص البريد.
suppressed_admin =
    .summary = لدى خدمة الإرسال { -address } على قائمة المنع، فلم تحاول التسليم.
    .step-1 = اقرأ تاريخ الإدخال وسببه عبر API أو وحدة التحكم.
    .step-2 = احذفه إن عمل الصندوق مجددًا، وأرسل رسالة واحدة.
    .step-3 = أبقِ إدخالات الشكاوى: البريد غير المرغوب يضر بنطاقك كله.
suppressed_amazon-ses_admin =
    .step-1 = ابحث عنه في وحدة تحكم SES ضمن Suppression list، أو عبر "aws sesv2 get-suppressed-destination".
    .step-2 = احذف الإدخال هناك بعد أن يعمل الصندوق مجددًا. لكل منطقة قائمتها.
suppressed_sendgrid_admin =
    .step-1 = ابحث ضمن Suppressions في SendGrid: bounces وblocks وspam reports وunsubscribes.
    .step-2 = احذف الإدخال بعد إزالة السبب.
suppressed_sparkpost_admin =
    .step-1 = ابحث في قائمة المنع في SparkPost، وللحساب الفرعي أيضًا.
    .step-2 = احذف الإدخال بعد إزالة السبب.
suppressed_mailgun_admin =
    .step-1 = ابحث ضمن Suppressions لنطاق الإرسال في Mailgun.
    .step-2 = احذف الإدخال بعد إزالة السبب.

## The name of the sending server

blocklisted =
    .short = الخادم على قائمة حظر
    .headline = الخادم المرسل على قائمة حظر
    .summary = يمنع { -receiver } الخوادم الموجودة على { $blocklist ->
            [none] قائمة بمصادر البريد المزعج
           *[known] قائمة الحظر { $blocklist }
        }، ومنها الخادم الذي أرسل هذه الرسالة. الأمر يخص الخادم ولا يخصك.
    .step-1 = { -note-to-admin }
    .step-2 = اكتب إلى الشخص من حساب بريد آخر حاليًا.
    .avoid = لا ترسلها مجددًا قبل زوال الإدراج: كل محاولة مرفوضة.
blocklisted_helpdesk =
    .summary = يمنع { -server } المرسلين الموجودين على { -list }، ومنهم { -listed }. الأمر يخص الخادم أو النطاق، لا العميل.
    .step-1 = ابحث عن { -listed } في { $blocklist ->
            [none] القائمة المذكورة في الرد
           *[known] القائمة { $blocklist }
        }: هل هو مدرج الآن، ومنذ متى؟
    .step-2 = تحقق لمن هو: خادمكم أم مزودكم أم خط العميل في المنزل.
    .step-3 = أحِل الأمر إلى مالك الخادم. كمبيوتر العميل ليس بالضرورة السبب.
blocklisted_admin =
    .summary = رفض { -server } البريد لأن { -listed } على { -list }.
    .step-1 = ابحث عنه في القائمة واقرأ السبب. تأكد من أن الرد يسمي عنوان IP أو نطاقًا لك.
    .step-2 = أزل السبب أولًا: حساب مخترق، مضيف مصاب، نموذج مفتوح، عناوين مشتراة.
    .step-3 = اطلب الإزالة في صفحة القائمة نفسها. أغلب القوائم تزيله مجانًا.
    .avoid = لا تطلب الإزالة قبل إزالة السبب: الإدراج الثاني أطول.
blocklisted_spamhaus_admin =
    .step-1 = ابحث عن { -listed } في check.spamhaus.org: تذكر الصفحة القائمة والسبب.
    .step-2 = إن كانت PBL: أرسل عبر خادم مزودك، أو أزل بنفسك عنوان IP ثابتًا له DNS عكسي سليم.
    .step-3 = إن كانت XBL أو CSS أو DBL: أزل السبب أولًا. الإزالة من SBL يطلبها المزود.
blocklisted_spamhaus_helpdesk =
    .step-1 = ابحث عن { -listed } في check.spamhaus.org: تذكر الصفحة القائمة والسبب.
    .step-2 = إن كانت PBL: برنامج العميل يرسل بنفسه. اضبط خادم البريد الصادر مع تسجيل الدخول.
    .step-3 = إن كانت قائمة أخرى: أحِل الأمر إلى مالك الخادم.
dns-failed_list-query =
    .headline = المستلم لا يقرأ قائمة الحظر كما يجب
    .summary = الجواب 127.255.255.x من Spamhaus ليس إدراجًا. معناه أن استعلام المستلم غير مضبوط أو مرفوض.
dns-failed_list-query_admin =
    .step-1 = أخبر postmaster لدى المستلم: 252 زلة في اسم المنطقة، و254 محلل عام، و255 استعلامات كثيرة.
    .step-2 = إن كان خادمك: استخدم محللك الخاص أو مفتاح Data Query Service.
blocklisted_spamcop_admin =
    .step-1 = ابحث عن { -listed } في spamcop.net/bl.shtml: الإدخال من بلاغات اليوم الأخير.
    .step-2 = أزل السبب. يزول الإدخال تلقائيًا بعد نحو 24 ساعة من آخر بلاغ.
blocklisted_uceprotect_admin =
    .step-1 = ابحث عن { -listed } في uceprotect.net واقرأ المستوى: 1 عنوانك، 2 نطاق عناوينك، 3 مزودك كله.
    .step-2 = إن كان المستوى 1: أزل السبب وانتظر سبعة أيام، وإلا فأخبر مزودك.
    .step-3 = اطلب من المستلم عدم الرفض وفق المستويين 2 و3: يصيبان أيضًا من لم يفعل شيئًا.
    .avoid = لا تدفع مقابل إزالة سريعة قبل إزالة السبب.
blocklisted_sorbs_admin =
    .headline = المستلم يسأل قائمة لم تعد موجودة
    .summary = أُغلقت SORBS في يونيو 2024. الخادم الذي ما زال يرفض وفقها غير مضبوط.
    .step-1 = اطلب من postmaster لدى المستلم حذف SORBS من الإعدادات.
    .step-2 = إن كان خادمك: احذف كل منطقة تحت sorbs.net.
blocklisted_cloudmark_admin =
    .step-1 = ابحث عن { -listed } في csi.cloudmark.com واطلب الإزالة هناك.
    .step-2 = ابحث أولًا عن حسابات مخترقة وحجم مفاجئ.
blocklisted_abusix_admin =
    .step-1 = ابحث عن { -listed } في lookup.abusix.com: تذكر الصفحة القائمة والسبب.
    .step-2 = أزل السبب، ثم اطلب الإزالة هناك.
blocklisted_barracuda_admin =
    .step-1 = ابحث عن { -listed } في barracudacentral.org/lookups.
    .step-2 = أزل السبب، ثم استخدم barracudacentral.org/rbl/removal-request.
blocklisted_proofpoint_admin =
    .step-1 = ابحث عن { -listed } في ipcheck.proofpoint.com واطلب الإزالة هناك.
    .step-2 = ابحث أولًا عن حسابات مخترقة وحجم مفاجئ.
blocklisted_outlook_admin =
    .step-1 = ابحث عن { -listed } في check.spamhaus.org: Outlook.com يستخدم تلك القائمة.
    .step-2 = أزل السبب، ثم اطلب الإزالة هناك واختبر بعد بضع ساعات.
blocklisted_comcast_admin =
    .step-1 = ابحث عن { -listed } في Spamhaus وCloudmark CSI وSender Score: آخر ثلاثة أرقام في رمز BL تحدد أيها.
    .step-2 = اطلب الإزالة هناك. تتبعها Comcast تلقائيًا.

ip-blocked =
    .short = الخادم محظور
    .headline = الخادم المرسل محظور هناك
    .summary = لا يقبل { -receiver } بريدًا من الخادم الذي أرسل هذه الرسالة. الأمر يخص الخادم ولا يخصك.
    .step-1 = { -note-to-admin }
    .step-2 = اكتب إلى الشخص من حساب بريد آخر حاليًا.
    .avoid = لا تغير نصك أو كلمة مرورك لهذا السبب: لن يفيد.
ip-blocked_helpdesk =
    .summary = لا يقبل { -server } بريدًا من { -ip }. الأمر يخص الخادم، لا العميل.
    .step-1 = تحقق هل يُرفض كل البريد إلى هذه الشركة: السبب إذن الخادم.
    .step-2 = اسأل هل يرسل العميل من خط منزلي أو من خادم خاص.
    .step-3 = أحِل الأمر مع المذكرة أدناه إلى مالك { -ip }.
    .avoid = لا تطلب من العميل تغيير النص أو كلمة المرور: لن يفيد.
ip-blocked_admin =
    .summary = لدى { -server } قائمة حظر خاصة عليها { -ip }.
    .step-1 = ابحث عن السبب: بريد مزعج من حساب أو نموذج أو جار في نطاق العناوين نفسه.
    .step-2 = اتبع الرابط في الرد، أو اكتب إلى postmaster@ هناك مع عنوان IP والوقت والرد.
    .step-3 = ابحث عن { -ip } في القوائم العامة أيضًا، وأرسل البريد العاجل عبر مضيف آخر.
    .avoid = لا تنتقل إلى عنوان IP آخر قبل إزالة السبب: سيتبعك الحظر.
ip-blocked_dynamic =
    .headline = البريد المباشر من خطوط المنازل مرفوض
    .summary = جاءت الرسالة مباشرةً من خط منزلي أو محمول. لا يقبل { -receiver } البريد إلا من خوادم بريد حقيقية.
    .step-1 = اضبط خادم البريد الصادر في برنامجك على خادم شركة بريدك مع تسجيل الدخول.
    .step-2 = أرسلها من المتصفح حاليًا.
ip-blocked_dynamic_admin =
    .summary = يعتبر { -server } أن { -ip } ديناميكي أو منزلي.
    .step-1 = أرسل عبر smarthost لدى مزودك على 587 مع AUTH.
    .step-2 = إن كان العنوان ثابتًا: اضبط PTR باسمك، واطلب إزالة نطاق العناوين من Spamhaus PBL.
ip-blocked_country =
    .headline = البريد من هذا البلد أو الشبكة مرفوض
    .summary = يمنع { -receiver } البريد من البلد أو الشبكة التي جاءت منها هذه الرسالة.
    .step-1 = اطلب من الشخص بوسيلة أخرى السماح بعنوانك.
    .step-2 = اكتب من شركة بريد أخرى حاليًا.
ip-blocked_country_admin =
    .step-1 = اطلب من مسؤول بريد المستلم استثناء { -ip } ومعه { -domain }.
    .step-2 = صحح موقع العنوان لدى خدمات تحديد الموقع.
    .step-3 = أرسل عبر خادم ترحيل في شبكة أخرى.
ip-blocked_microsoft365_admin =
    .summary = يحظر Microsoft 365 الإرسال من { -ip }.
    .step-1 = أدخل { -ip } في sender.office.com واتبع الرسالة التي تصلك.
    .step-2 = إن ذكر الرد 5.7.511: اكتب إلى delist@messaging.microsoft.com مع الرد كاملًا.
    .step-3 = إن ذكر 5.7.507 أو 5.7.513: شركة المستلم تحظرك. راجع مسؤول بريدها.
ip-blocked_outlook_admin =
    .summary = لدى Outlook.com قائمة خاصة عليها { -ip } أو نطاق عناوينه (S3140، S3150).
    .step-1 = اطلب رفع الحظر بنموذج دعم المرسلين: go.microsoft.com/fwlink/?LinkID=614866.
    .step-2 = سجل العنوان في SNDS وانضم إلى JMRP لترى الشكاوى ومصائد البريد المزعج.
    .step-3 = أجب الرفض التلقائي واطلب رد شخص.
ip-blocked_yahoo_admin =
    .step-1 = ابحث أولًا عن { -ip } في Spamhaus: منها كثير من حظر Yahoo.
    .step-2 = أزل السبب، ثم استخدم نموذج الاتصال في Yahoo Sender Hub (senders.yahooinc.com).
ip-blocked_gmail_admin =
    .step-1 = أرسل عبر خادم مزودك إن كان { -ip } من خط منزلي أو سحابة.
    .step-2 = اضبط PTR مطابقًا وSPF وDKIM. عبر IPv6 يرفض Gmail البريد من دونها.
ip-blocked_gmx_admin =
    .step-1 = افتح الرابط في نهاية الرد: postmaster.gmx.net يذكر السبب وطريقة رفع الحظر.
    .step-2 = افحص أولًا PTR واسم HELO والحسابات المصابة.
ip-blocked_t-online_admin =
    .summary = لا تقبل Telekom بريدًا من خوادم جديدة إلا إذا عرفت من يديرها.
    .step-1 = اضبط PTR باسم مضيف في نطاقك، وموقعًا هناك فيه بيانات الاتصال بك.
    .step-2 = اكتب إلى tosa@rx.t-online.de مع { -ip } واطلب رفع الحظر.
ip-blocked_orange_admin =
    .step-1 = ابحث عن { -ip } في csi.cloudmark.com واطلب الإزالة هناك: Orange تستخدم تلك القائمة.
    .step-2 = اجعل الاتصالات مع Orange قليلة ومنتظمة.
ip-blocked_comcast_admin =
    .step-1 = اتبع الرابط في الرد: يشرح الرمز ويقود إلى نموذج الإزالة.
    .step-2 = إن بدأ الرمز بحرفي ES: يُعد { -ip } خطًا منزليًا. أرسل عبر خادم بريد.
ip-blocked_cox_admin =
    .step-1 = اكتب إلى unblock.request@cox.net مع { -ip } والرد بعد إزالة السبب.
ip-blocked_charter_admin =
    .step-1 = اكتب إلى unblock@charter.net مع { -ip } والرد بعد إزالة السبب.
ip-blocked_godaddy_admin =
    .step-1 = اطلب الإزالة في unblock.secureserver.net بعد إزالة السبب.
ip-blocked_proofpoint_admin =
    .step-1 = ابحث عن { -ip } في ipcheck.proofpoint.com واطلب الإزالة هناك.
ip-blocked_ironport_admin =
    .step-1 = ابحث عن { -ip } في talosintelligence.com: Cisco تستخدم سمعته هناك.
    .step-2 = أزل السبب. افتح تذكرة سمعة هناك، أو اطلب من المستلم استثناءً.
ip-blocked_free_admin =
    .step-1 = ابحث عن بريد مزعج ومستلمين مجهولين كثيرين من { -ip }: تحظر Free مثله تلقائيًا مؤقتًا.
    .step-2 = راجع القواعد وجهة الاتصال في postmaster.free.fr.
ip-blocked_icloud_admin =
    .step-1 = ابحث عن { -ip } في ipcheck.proofpoint.com وcheck.spamhaus.org: Apple تستخدم تلك القوائم.
    .step-2 = اكتب إلى icloudadmin@apple.com مع عنوان IP والوقت والرد إن لم يظهر فيهما.
ip-blocked_netease_admin =
    .step-1 = ابحث عن مستلمين مجهولين واتصالات متوازية من { -ip }، وأبطئ الإرسال.
    .step-2 = اتبع الرابط في الرد: يشرح الرمز ويقود إلى النموذج.

poor-reputation =
    .short = المرسل غير موثوق
    .headline = الخادم المرسل غير موثوق هناك
    .summary = رأى { -receiver } بريدًا كثيرًا غير مرغوب من الخادم أو النطاق نفسه، أو لا يعرفه بما يكفي.
    .step-1 = { -note-to-admin }
    .step-2 = اطلب من الشخص النظر في مجلد البريد المزعج وإضافتك إلى جهات اتصاله.
    .step-3 = اكتب من حساب بريد آخر إن كان الأمر عاجلًا.
poor-reputation_helpdesk =
    .step-1 = اسأل عما أُرسل أيضًا: نشرات أو فواتير أو حساب مخترق.
    .step-2 = تحقق هل الخادم أو النطاق جديد: الثقة تُبنى ببطء.
    .step-3 = أحِل الأمر إلى مالك الخادم. لا يستطيع مستخدم واحد إصلاحه.
poor-reputation_admin =
    .summary = يبطئ { -server } أو يرفض { -ip } أو { -domain } لضعف السمعة.
    .step-1 = افحص SPF وDKIM وDMARC وPTR، ثم قوائم الحظر، وابحث فيها عن { -ip } و{ -domain }.
    .step-2 = أرسل أولًا لمن يفتحون بريدك. احذف العناوين الميتة والمشتراة، ثم ارفع الحجم ببطء.
    .step-3 = افصل البريد الكثيف عن الشخصي في عناوين IP ونطاقات فرعية مختلفة.
poor-reputation_domain =
    .headline = نطاق المرسل غير موثوق هناك
    .summary = رأى { -receiver } بريدًا كثيرًا غير مرغوب من { $domain ->
            [none] نطاق المرسل، أو من روابط فيه
           *[known] النطاق { $domain }، أو من روابط إليه
        }.
poor-reputation_domain_admin =
    .step-1 = ابحث عن { -domain } في check.spamhaus.org وGoogle Postmaster Tools.
    .step-2 = ابحث عن خدمات أخرى ترسل باسمه وعن موقع مخترق خلف روابطك.
    .step-3 = قلل الإرسال لأسابيع: النطاق الجديد ليس طريقًا مختصرًا.
poor-reputation_gmail_admin =
    .step-1 = اقرأ نسبة البريد المزعج والمصادقة في Google Postmaster Tools. أبقِ البلاغات دون 0.1 %، ولا تبلغ 0.3 % أبدًا.
    .step-2 = أرسل فقط لمن طلب البريد، مع إلغاء اشتراك بنقرة واحدة في البريد الكثيف.
    .step-3 = استخدم نموذج المرسلين لدى Gmail إن صح كل ذلك ودام الرفض أسبوعين.
poor-reputation_outlook_admin =
    .step-1 = راجع { -ip } في SNDS وانضم إلى JMRP: تظهر هناك الشكاوى ومصائد البريد المزعج.
    .step-2 = قلل الحجم ونظف القوائم، ثم استخدم نموذج دعم المرسلين.
poor-reputation_yahoo_admin =
    .step-1 = انضم إلى Complaint Feedback Loop في Yahoo Sender Hub مع DKIM.
    .step-2 = احذف كل من يشتكي. أبقِ الشكاوى دون 0.3 %.

reverse-dns =
    .short = اسم الخادم غير سليم
    .headline = الخادم المرسل بلا اسم سليم
    .summary = لخادم البريد الحقيقي اسم يستطيع أي أحد البحث عنه. الخادم الذي أرسل هذه الرسالة ليس له اسم يقبله { -receiver }.
    .step-1 = { -note-to-admin }
    .step-2 = أرسلها عبر الخادم المعتاد لشركة بريدك، أو من المتصفح.
reverse-dns_helpdesk =
    .step-1 = اسأل هل أُرسلت من خادم خاص أو ماسح ضوئي أو خط منزلي.
    .step-2 = أحِل الأمر إلى مالك { -ip }: مزود ذلك الخط وحده يضبط اسمه.
    .step-3 = أخبر العميل أن النص والعنوان ليسا السبب.
reverse-dns_admin =
    .summary = يطلب { -server } سجل PTR يعود اسمه إلى العنوان نفسه، واسم HELO حقيقيًا، من { -ip }.
    .step-1 = شغّل "dig -x { $ip ->
            [none] IP
           *[known] { $ip }
        }"، ثم ابحث عن الاسم: يجب أن يعطي A أو AAAA العنوان نفسه.
    .step-2 = اطلب من مالك العنوان ضبط PTR على اسم الخادم، لا على اسم عام.
    .step-3 = استخدم الاسم نفسه في EHLO، وفي IPv6 أيضًا، أو أرسل عبر IPv4.
reverse-dns_no-ptr_admin =
    .headline = عنوان IP المرسل بلا DNS عكسي
    .summary = ليس في DNS سجل PTR يخص { -ip }، أو لم يجب DNS.
    .step-1 = اطلب من المضيف أو مزود الخط ضبط PTR مثل mail.example.com على { -ip }.
    .step-2 = أضف سجل A أو AAAA لذلك الاسم، ثم اختبر "dig -x".
    .step-3 = انتظر انقضاء TTL القديم قبل الاختبار.
reverse-dns_mismatch_admin =
    .headline = DNS العكسي والأمامي لا يتطابقان
    .summary = اسم PTR لدى { -ip } لا يعود إليه.
    .step-1 = أضف سجل A أو AAAA لاسم PTR يشير إلى { -ip }.
    .step-2 = أبقِ PTR واحدًا لكل عنوان IP، واستخدم اسمه في EHLO.
reverse-dns_helo_admin =
    .headline = الخادم يحيي باسم غير مقبول
    .summary = لا يقبل { -server } اسم HELO أو EHLO الآتي من { -ip }.
    .step-1 = اضبط HELO على اسم الخادم الكامل مثل mail.example.com. لا "localhost" ولا IP مجرد ولا اسم المستلم.
    .step-2 = تأكد من أن الاسم يقود إلى عنوان، والأفضل إلى { -ip }، وأن PTR يطابقه.
    .step-3 = إن كان Postfix: smtp_helo_name وmyhostname. وفي Exchange: FQDN موصل الإرسال.

## The message

spam-suspected =
    .short = الرسالة تشبه بريدًا مزعجًا
    .headline = اعتُبرت الرسالة بريدًا مزعجًا
    .summary = رأى مرشح لدى { -receiver } أن الرسالة تشبه البريد المزعج، ولم يذكر السبب.
    .step-1 = أعد كتابتها كنص عادي: روابط أقل، بلا روابط مختصرة أو صور بدل النص، وبموضوع واضح.
    .step-2 = أرسل الملفات والروابط في رسالة ثانية بعد أن يجيب الشخص.
    .step-3 = اطلب من الشخص بوسيلة أخرى السماح بعنوانك.
    .avoid = لا ترسل النص نفسه مرارًا: يزيد ذلك شبهه بالبريد المزعج.
spam-suspected_helpdesk =
    .step-1 = اطلب من العميل إرسال سطر عادي. إن وصل فالسبب المحتوى، وإلا فالخادم أو النطاق.
    .step-2 = افحص الروابط والتوقيع: يكفي رابط سيئ واحد.
    .step-3 = أحِل الأمر إن أصاب كثيرين: قد يرسل حساب أحدهم بريدًا مزعجًا.
spam-suspected_admin =
    .summary = رفض مرشح المحتوى لدى { -server } الرسالة.
    .step-1 = اختبر بنص عادي، ثم أضف الروابط والتوقيع والمرفق واحدًا واحدًا.
    .step-2 = ابحث عن كل نطاق مرتبط في check.spamhaus.org، وفي القوائم العامة عن { -ip }. افحص SPF وDKIM وDMARC.
    .step-3 = أرسل إلى مسؤول بريد المستلم الوقت والمرسل والرد: هو وحده يرى الدرجة.
spam-suspected_links =
    .headline = رابط في الرسالة يبدو سيئًا
    .summary = يعرف { -receiver } أحد روابط الرسالة من بريد مزعج أو تصيد.
    .step-1 = أرسلها بلا روابط، وبلا توقيعك أيضًا.
    .step-2 = اكتب العناوين كاملة لا روابط مختصرة إن لزمت الروابط.
spam-suspected_links_admin =
    .step-1 = ابحث عن كل نطاق في النص والتوقيع وروابط التتبع في check.spamhaus.org وSURBL وURIBL.
    .step-2 = ابحث في ذلك الموقع عن صفحات مخترقة، واستخدم نطاق تتبع لك.
spam-suspected_gmail_admin =
    .step-1 = تحقق في «عرض الرسالة الأصلية» لبريد سابق من اجتياز SPF وDKIM وDMARC.
    .step-2 = راجع نسبة البريد المزعج في Google Postmaster Tools والروابط الجديدة.
    .step-3 = اطلب من المستلمين تمييز بريدك بأنه «ليس غير مرغوب فيه» وإضافتك إلى جهات اتصالهم.
spam-suspected_microsoft365_admin =
    .step-1 = اطلب من مسؤول بريد المستلم تتبع الرسالة وحكم المرشح.
    .step-2 = إن كان المستأجر لك: أبلغ عن الرسالة في «مدخل Defender» بوصفها سليمة.
spam-suspected_icloud_admin =
    .step-1 = افحص الروابط والمصادقة، ثم ابحث عن { -ip } في ipcheck.proofpoint.com.
    .step-2 = اكتب إلى icloudadmin@apple.com مع الرد إن استمر الأمر.

virus-detected =
    .short = الرسالة فيها فيروس
    .headline = عُثر على فيروس في الرسالة
    .summary = وجد فاحص الفيروسات لدى { -receiver } شيئًا ضارًا في الرسالة أو مرفقها فرفضها.
    .step-1 = افحص الكمبيوتر بمضاد فيروسات محدث قبل إرسال أي شيء آخر.
    .step-2 = اطلب مساعدة مسؤول بريدك إن لم ترسل هذه الرسالة، أو إن وجد الفحص شيئًا.
    .step-3 = شارك الملف عبر رابط بعد تنظيفه.
    .avoid = لا تغير اسم الملف ولا تضغطه ليمر.
virus-detected_helpdesk =
    .step-1 = اسأل العميل هل أرسلها أصلًا. إن لم يفعل، فعنوانه مزور أو حسابه مخترق.
    .step-2 = اطلب فحص الجهاز، وافصله عن الشبكة إن وُجد شيء.
    .step-3 = أحِل الأمر إلى فريق الأمن مع اسم الفيروس من الرد.
virus-detected_admin =
    .summary = رفض فاحص { -server } الرسالة بوصفها برمجية ضارة.
    .step-1 = ابحث في السجل: أي مضيف أو حساب أرسلها، وكم غيرها.
    .step-2 = افحص الملف بعدة محركات. إن كان نظيفًا، فأبلغ صانع الفاحص.
    .step-3 = إن لم يكن في السجل: المرسل مزور. انشر DMARC بقيمة reject.

attachment-refused =
    .short = الملف المرفق ممنوع
    .headline = الملف المرفق ممنوع
    .summary = لا يقبل { -receiver } مرفقات من هذا النوع. غالبًا ما تُرفض البرامج والنصوص البرمجية والأرشيفات المقفلة.
    .step-1 = ضع الملف في خدمة مشاركة ملفات وأرسل الرابط.
    .step-2 = أرسله بصيغة بسيطة مثل PDF إن أمكن.
    .step-3 = اسأل الشخص كيف يفضل استلامه.
    .avoid = لا تغير امتداد الملف: المرشحات تنظر داخله.
attachment-refused_helpdesk =
    .step-1 = اسأل عن أسماء كل المرفقات. تُحتسب أيضًا الملفات داخل ZIP.
    .step-2 = ابحث عما لم يُقصد إرفاقه: winmail.dat أو بريد آخر أو صورة توقيع.
    .step-3 = ساعد العميل على مشاركة الملف عبر رابط.
attachment-refused_admin =
    .summary = رفضت قاعدة نوع أو اسم أو أرشيف لدى { -server } أحد المرفقات.
    .step-1 = افحص أجزاء MIME: نوع المحتوى واسم الملف والأرشيفات والماكرو والتشفير.
    .step-2 = اسأل مسؤول بريد المستلم عن الأنواع المقبولة، أو استخدم مشاركة ملفات.
    .step-3 = إن كانت القاعدة لك: اسمح لهذا المرسل فقط، وأبقِ فحص الفيروسات.
attachment-refused_executable =
    .headline = إرفاق البرامج والنصوص البرمجية ممنوع
    .summary = يرفض { -receiver } الملفات القابلة للتشغيل (EXE وJS وBAT وأمثالها)، داخل ZIP أيضًا.

message-too-large =
    .short = الرسالة كبيرة جدًا
    .headline = الرسالة كبيرة جدًا
    .summary = { $limit ->
            [none] الرسالة أكبر مما يسمح به { -receiver }
           *[known] يقبل { -receiver } رسائل حتى { $limit }، وهذه أكبر
        }. تكبر المرفقات بنحو الثلث في الطريق.
    .step-1 = أرسل رابطًا إلى الملفات عبر خدمة مشاركة ملفات.
    .step-2 = صغّر الصور، أو أرسل الملفات في عدة رسائل.
message-too-large_helpdesk =
    .step-1 = اجمع أحجام كل المرفقات، مع الصور داخل النص، وأضف الثلث.
    .step-2 = تحقق لمن الحد: خادمكم أم خادم المستلم.
    .step-3 = ساعد العميل على مشاركة الملف عبر رابط.
message-too-large_admin =
    .summary = تجاوزت الرسالة حد الحجم{ $limit ->
            [none] {""}
           *[known] {" "}{ $limit }
        } لدى { -server }.
    .step-1 = قارن الحجم في السجل (بعد base64) بقيمة SIZE في رد EHLO من { -server }.
    .step-2 = إن كان الحد لك: ارفعه في كل محطة: البوابة والموصل والصندوق.
    .step-3 = إن لم يكن: استخدم مشاركة ملفات، واخفض حدك ليعلم المستخدمون أبكر.
message-too-large_mailbox-limit =
    .summary = لا يقبل صندوق المستلم إلا رسائل أصغر{ $limit ->
            [none] {""}
           *[known] ، حتى { $limit }
        }. تكبر المرفقات بنحو الثلث في الطريق.
message-too-large_microsoft365_admin =
    .step-1 = إن كان الصندوق لديك: ارفع حده في «مركز إدارة Exchange»، «تقييد حجم الرسالة». الأقصى 150 MB.
    .step-2 = راجع أيضًا حد الحجم في قواعد تدفق البريد والموصلات.
    .step-3 = احسب base64: حد 36 MB يتسع لملفات نحو 26 MB.

message-malformed =
    .short = الرسالة تالفة
    .headline = الرسالة غير سليمة البناء
    .summary = خالف البرنامج الذي كتب الرسالة قواعد البريد، ولا يقبل ذلك { -receiver }.
    .step-1 = أرسلها مجددًا من برنامج آخر أو من المتصفح.
    .step-2 = حدّث البرنامج الذي كتبها.
    .step-3 = { -note-to-admin }
message-malformed_helpdesk =
    .step-1 = اسأل أي برنامج كتب الرسالة: موقع أو أداة فواتير أو برنامج بريد قديم.
    .step-2 = اطلب إرسال النص نفسه من المتصفح. إن نجح، فالسبب البرنامج.
    .step-3 = أحِل الأمر إلى صانع البرنامج أو من يديره.
message-malformed_admin =
    .summary = رفض { -server } الرسالة لمخالفتها RFC 5322 أو RFC 5321.
    .step-1 = احفظ نسخة خامًا كما تغادر خادمك واقرأ ترويستها.
    .step-2 = ابحث عن From أو Date أو Message-ID ناقص أو مكرر، وحروف 8 بت خام، وأسطر فوق 998 حرفًا.
    .step-3 = استخدم مكتبة بريد، وأرسل بنهايات أسطر CRLF.
message-malformed_bare-lf_admin =
    .headline = في الرسالة نهايات أسطر LF مجردة
    .summary = تنتهي أسطر في الرسالة بحرف LF وحده. يطلب SMTP نهايات CRLF، ويرفض { -server } غيرها لأنها قد تخفي رسالة ثانية.
    .step-1 = اجعل البرنامج ينهي كل سطر بحرفي CRLF.
    .step-2 = صححها في خادم الترحيل حاليًا (Postfix: smtpd_forbid_bare_newline = normalize).
message-malformed_duplicate-header_admin =
    .headline = حقل ترويسة موجود مرتين
    .summary = حقل يجوز مرة واحدة يتكرر، مثل From أو Subject أو To أو Message-ID.
    .step-1 = ابحث في الترويسة الخام عن الحقل المكرر.
    .step-2 = ابحث عما يضيف الثاني: نص برمجي أو بوابة أو أداة توقيع.
message-malformed_no-from_admin =
    .headline = حقل From ناقص أو غير مقروء
    .summary = لم يجد { -server } عنوانًا واحدًا مقروءًا في From (RFC 5322 §3.6.2).
    .step-1 = اضبط From على عنوان واحد، وضع اسم العرض بين علامتي تنصيص، ورمّز الحروف خارج ASCII.
    .step-2 = أضف Sender إن كان في From عدة عناوين.
message-malformed_line-too-long_admin =
    .headline = سطر في الرسالة طويل جدًا
    .summary = يسمح SMTP بقدر 998 حرفًا في السطر، وأحد الأسطر أطول.
    .step-1 = أرسل النص بترميز quoted-printable أو base64، واطوِ حقول الترويسة الطويلة.
    .step-2 = ابحث عن HTML بلا فواصل أسطر، وحقول References أو DKIM طويلة.

content-refused =
    .short = المحتوى مرفوض
    .headline = في الرسالة شيء ممنوع
    .summary = رفضت قاعدة لدى { -receiver } ما في الرسالة: كلمات أو أرقام أو روابط أو طريقة الكتابة.
    .step-1 = احذف أرقام البطاقات وكلمات المرور والروابط وأمثالها.
    .step-2 = أرسلها مجددًا كنص عادي.
    .step-3 = اسأل الشخص كيف ترسل إليه مثل هذه الأمور.
content-refused_dlp =
    .headline = أوقفتها قاعدة ضد تسرب البيانات
    .summary = يبدو أن في الرسالة ما يجب ألا يخرج بالبريد، مثل أرقام بطاقات أو حسابات مصرفية.
    .step-1 = احذف الأرقام، أو أرسلها بالطريقة المعتمدة في شركتك.
    .step-2 = راجع مسؤول بريدك إن كانت القاعدة مخطئة.
content-refused_dlp_admin =
    .step-1 = ابحث عن القاعدة في نظام منع فقدان البيانات، بالمرسل والوقت.
    .step-2 = ضيق القاعدة، أو اسمح لهذا المرسل والمستلم مع التشفير.
content-refused_helpdesk =
    .step-1 = اسأل عما فيها: بيانات مصرفية أو صحية أو روابط.
    .step-2 = تحقق لمن القاعدة: لكم أم للمستلم.
    .step-3 = أحِل الأمر إن كانت قاعدتكم والبريد سليمًا.
content-refused_admin =
    .summary = رفضت قاعدة محتوى لدى { -server } الرسالة: فقدان بيانات أو كلمات أو روابط أو ترميز أو لغة.
    .step-1 = ابحث في قواعدك أولًا: قد يكون المضيف الرافض بوابتك.
    .step-2 = أرسل أجزاء الرسالة إلى صندوق اختبار لتجد الجزء المسبب.
    .step-3 = اسأل مسؤول بريد المستلم عن القاعدة، مع الوقت والرد.

policy-refused =
    .short = قاعدة محلية رفضت الرسالة
    .headline = رفضتها قاعدة لدى الطرف الآخر
    .summary = رفض { -receiver } الرسالة وفق قاعدة خاصة، ولم يذكر أيها.
    .step-1 = أرسل سطرًا عاديًا بلا روابط أو ملفات لترى هل يصل.
    .step-2 = أخبر الشخص بوسيلة أخرى أن خادم بريده يرفض بريدك.
    .step-3 = { -note-to-them }
    .avoid = لا تغير العنوان: لا يقول الرد إنه غير صحيح.
policy-refused_helpdesk =
    .step-1 = جرب سطرًا عاديًا، ثم عنوانًا آخر. يتبين هل المرفوض النص أم الشخص أم الخادم.
    .step-2 = ابحث في قوائم الحظر عن { -ip } و{ -domain }، وافحص SPF وDKIM وDMARC.
    .step-3 = أخبر العميل أن مسؤول بريد المستلم وحده يعرف القاعدة.
policy-refused_admin =
    .summary = رفض { -server } الرسالة إلى { -address } وفق سياسة محلية ولم يذكر سببًا.
    .step-1 = افحص المعتاد أولًا: قوائم الحظر وPTR وSPF وDKIM وDMARC والروابط.
    .step-2 = قارن بنطاق آخر لدى تلك الخدمة: هل القاعدة لها أم لعميل واحد؟
    .step-3 = اكتب إلى postmaster لدى المستلم مع الوقت وIP والمرسل والرد.
policy-refused_forwarding =
    .headline = إعادة التوجيه إلى الخارج ممنوعة
    .summary = أعادت قاعدة في صندوق توجيه الرسالة. لا تسمح الشركة بذلك.
    .step-1 = احذف إعادة التوجيه من إعدادات صندوقك، أو اطلب من مسؤول بريدك السماح بها.
policy-refused_forwarding_admin =
    .step-1 = افحص الصندوق بحثًا عن إعادة توجيه لم يضبطها أحد: يستخدمها المتسللون.
    .step-2 = إن كانت مطلوبة في Microsoft 365: اسمح لهذا المستخدم فقط في نهج البريد العشوائي الصادر، «قواعد إعادة التوجيه التلقائية».
policy-refused_gmail_admin =
    .summary = رفضتها غالبًا قاعدة لدى مشرف Workspace في جهة المستلم، لا Google نفسها.
    .step-1 = أرسل إلى مسؤول بريد المستلم الوقت والرد. يجدها في «البحث في سجل البريد الإلكتروني».
    .step-2 = إن كان Workspace لديك: ابحث عن القاعدة في Gmail ضمن «الامتثال» و«التوجيه».
policy-refused_microsoft365_admin =
    .step-1 = اطلب من مسؤول بريد المستلم تتبع الرسالة: يسمي قاعدة تدفق البريد.
    .step-2 = إن كان المستأجر لك: ابحث في «تدفق البريد»، «القواعد». الرموز 5.7.900 حتى 5.7.999 من هذه القواعد.
policy-refused_mimecast_admin =
    .step-1 = أعطِ مسؤول بريد المستلم الرقم بين قوسين في نهاية الرد.
    .step-2 = اطلب منه النظر في Rejected and Deferred Messages في Mimecast.

## Traffic

rate-limited =
    .short = البريد كان كثيرًا
    .headline = بريد كثير في وقت قصير
    .summary = لا يقبل { -receiver } إلا قدرًا محدودًا من البريد في مدة معينة. الرسالة نفسها سليمة.
    .step-1 = { -wait }
    .step-2 = أرسل إلى الأعداد الكبيرة في مجموعات صغيرة أو عبر خدمة نشرات.
    .avoid = لا ترسلها مجددًا فورًا: يطول الانتظار بذلك.
rate-limited_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = اسأل هل أرسلت نشرة أو برنامج بريدًا كثيرًا في الساعة الأخيرة.
    .step-3 = أحِل الأمر إن دام أكثر من يوم.
rate-limited_admin =
    .summary = يحد { -server } من معدل الإرسال من { -ip } أو { -domain }.
    .step-1 = { -admin-wait }
    .step-2 = أرسل أبطأ: اتصالات ورسائل أقل في الساعة، وفواصل أطول بعد كل 4xx.
    .step-3 = ابحث عن السبب: حساب مخترق أو مستلمون مجهولون كثيرون أو غياب SPF أو DKIM.
rate-limited_recipient =
    .headline = المستلم يتلقى بريدًا كثيرًا جدًا
    .summary = يتلقى { -mailbox } بريدًا أكثر مما يسمح به { -receiver } لشخص واحد في مدة معينة.
    .step-1 = { -wait }
    .step-2 = تواصل مع الشخص بوسيلة أخرى إن كان الأمر عاجلًا.
rate-limited_recipient_admin =
    .summary = تجاوز { -mailbox } المعدل الذي يسمح به { -server } لصندوق واحد.
    .step-1 = { -admin-wait }
    .step-2 = تحقق هل تغرق تنبيهاتك أو حلقة بريد هذا الصندوق.
    .step-3 = إن كان الصندوق لديك: ابحث عن سيل يخفي إعادة تعيين كلمة مرور أو طلبًا.
rate-limited_sender =
    .headline = هذا المرسل يرسل بسرعة زائدة
    .summary = رأى { -receiver } بريدًا كثيرًا في وقت قصير من { $sender ->
            [none] هذا المرسل
           *[known] العنوان { $sender }
        }.
rate-limited_gmail_admin =
    .summary = يحد Gmail من { -ip } أو نطاق عناوينه أو { -domain }: معدل غير معتاد أو بلاغات أو مصادقة ناقصة.
    .step-1 = أبطئ الإرسال، ودع قائمة الانتظار تعيد المحاولة بفواصل متزايدة.
    .step-2 = افحص SPF وDKIM وDMARC وPTR وTLS، ونسبة البريد المزعج في Google Postmaster Tools.
    .step-3 = ارفع الحجم ببطء، بادئًا ببريد طلبه الناس.
rate-limited_outlook_admin =
    .summary = يحد Outlook.com من { -ip } لسمعته أو لحجم مفاجئ.
    .step-1 = دع قائمة الانتظار تعيد المحاولة باتصالات قليلة.
    .step-2 = راجع { -ip } في SNDS. العناوين الجديدة تحتاج أسابيع من حجم منخفض.
    .step-3 = استخدم نموذج دعم المرسلين إن بقي البريد السليم محدودًا.
rate-limited_microsoft365_admin =
    .step-1 = دع قائمة الانتظار تعيد المحاولة: يزول هذا الحد تلقائيًا.
    .step-2 = أرسل بانتظام مع SPF وDKIM وDMARC. الحجم المفاجئ يعيد 4.7.500.
rate-limited_yahoo_admin =
    .summary = تؤجل Yahoo البريد من { -ip }: حجم أو شكاوى أو سمعة. هذا معنى TSS04 ومثيلاتها.
    .step-1 = دع قائمة الانتظار تعيد المحاولة باتصالات قليلة.
    .step-2 = أرسل أولًا لمن يفتحون بريدك. افحص SPF وDKIM وDMARC.
    .step-3 = استخدم نموذج الاتصال في Yahoo Sender Hub إن دام أكثر من يومين.
rate-limited_orange_admin =
    .step-1 = اجعل الاتصالات مع Orange اثنين أو ثلاثة في وقت واحد، برسائل قليلة.
    .step-2 = دع قائمة الانتظار تعيد المحاولة بعد نصف ساعة.
rate-limited_qq_admin =
    .step-1 = قلل الاتصالات والرسائل في الساعة لكل عنوان IP ومرسل إلى qq.com.
    .step-2 = وزع البريد على اليوم، واضبط SPF وDKIM.
rate-limited_netease_admin =
    .step-1 = قلل الاتصالات والمستلمين في الجلسة. الحروف بعد الرمز تسمي الحد.
    .step-2 = انتظر ساعتين بعد 4xx، ثم أرسل أبطأ.

too-many-connections =
    .short = الاتصالات كانت كثيرة
    .headline = اتصالات كثيرة في الوقت نفسه
    .summary = فتح الخادم المرسل اتصالات أكثر مما يسمح به { -receiver }. الرسالة نفسها سليمة.
    .step-1 = { -wait }
too-many-connections_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = أغلق برنامج البريد على الأجهزة الأخرى إن ظهر هذا في برنامج بريد.
    .step-3 = أحِل الأمر إن استمر: يجب خفض حدود الخادم.
too-many-connections_admin =
    .summary = لدى { -server } جلسات أو رسائل أو أوامر مرفوضة أكثر من المسموح من { -ip }.
    .step-1 = قلل الاتصالات المتوازية إلى هذا المستلم. Postfix: smtp_destination_concurrency_limit.
    .step-2 = أغلق الجلسة بعد بضع رسائل.
    .step-3 = ابحث عن مضيفين آخرين خلف عنوان IP نفسه.

too-many-recipients =
    .short = قائمة المستلمين طويلة
    .headline = مستلمون كثيرون في رسالة واحدة
    .summary = لا يقبل { -receiver } إلا عددًا محدودًا من المستلمين دفعة واحدة. ربما وصلت الرسالة إلى بعضهم.
    .step-1 = أرسلها في مجموعات أصغر إلى من لم تصله.
    .step-2 = استخدم قائمة بريدية أو خدمة نشرات للأعداد الكبيرة.
too-many-recipients_helpdesk =
    .step-1 = اجمع «إلى» و«نسخة» و«نسخة مخفية» مع أعضاء المجموعات.
    .step-2 = تحقق ممن وصلته كي لا تصله مرتين.
    .step-3 = أخبر العميل بالحد في خدمة بريدكم.
too-many-recipients_admin =
    .summary = تجاوز عدد RCPT TO الحد لدى { -server }. يطلب RFC 5321 §4.5.3.1.8 قبول 100 على الأقل.
    .step-1 = قسّم المغلف. Postfix: smtp_destination_recipient_limit.
    .step-2 = تعامل مع 452 و552 بعد RCPT بمعنى «الباقي لاحقًا» (RFC 5321 §4.5.3.1.10).
    .step-3 = إن كان الحد لك: ارفعه للمستخدمين المسجل دخولهم فقط.

greylisted =
    .short = الرسالة تنتظر قليلًا
    .headline = ستصل الرسالة متأخرة قليلًا
    .summary = يطلب { -receiver } من خوادم البريد التي لا يعرفها العودة بعد { -some-wait }. هو فحص ضد البريد المزعج يجتازه البريد الحقيقي.
    .step-1 = { $retry ->
            [server] لا شيء مطلوب منك: خادم البريد يعيد المحاولة تلقائيًا.
            [sender] انتظر { -some-wait }، ثم أرسلها مجددًا.
           *[none] انتظر { -some-wait } أولًا: الرسالة سليمة.
        }
    .avoid = لا ترسلها مرارًا: لا يقصر الانتظار بذلك.
greylisted_helpdesk =
    .step-1 = اشرح أن هذا تأخير معتاد لأول رسالة.
    .step-2 = { -tell-wait }
    .step-3 = أحِل الأمر إن بقيت تنتظر بعد أربع ساعات: قد يعيد الخادم المحاولة من عناوين متغيرة.
greylisted_admin =
    .summary = يطبق { -server } القائمة الرمادية على الثلاثي: { -ip } و{ -sender } و{ -address }.
    .step-1 = دع قائمة الانتظار تعيد المحاولة من العنوان نفسه بعد { -some-wait }.
    .step-2 = تحقق من زمن إعادة المحاولة: 5 إلى 15 دقيقة في المحاولات الأولى.
    .step-3 = إن أرسلت عناوين IP كثيرة: أبقِ محاولات الرسالة على عنوان واحد أو /24 واحد.

mail-loop =
    .short = الرسالة تدور في حلقة
    .headline = الرسالة دارت في حلقة
    .summary = تبادلت خوادم البريد الرسالة حتى أوقفها أحدها. غالبًا تشير كل إعادة توجيه إلى الأخرى.
    .step-1 = تحقق من إعادة التوجيه لديك إن كنت ضبطتها.
    .step-2 = تواصل مع الشخص بوسيلة أخرى: قد يعيد صندوقه التوجيه إلى نفسه.
    .step-3 = { -note-to-admin }
    .avoid = لا ترسلها مجددًا قبل إصلاح هذا: ستدور مجددًا.
mail-loop_helpdesk =
    .step-1 = اسأل الطرفين عن إعادة التوجيه، في الحسابات القديمة أيضًا.
    .step-2 = اقرأ أسطر Received في الإشعار: الاسمان المتناوبان هما الحلقة.
    .step-3 = أحِل الأمر إن كانا خادمين: MX أو موصل يشير إلى غير وجهته.
mail-loop_admin =
    .summary = محطات كثيرة جدًا في الطريق إلى { -address }.
    .step-1 = اقرأ أسطر Received من الأسفل وابحث عن المضيفين المتكررين.
    .step-2 = اكسر الحلقة: إعادة توجيه، قائمة تحوي نفسها، أو MX أو نطاق مقبول أو smarthost غير صحيح.
    .step-3 = إن قال الخادم إن البريد يعود إليه: أضفه إلى النطاقات المحلية (Postfix mydestination، Sendmail class w).

## Servers and networks

server-unavailable =
    .short = الخادم غير جاهز
    .headline = خادم البريد الآخر مشغول أو متوقف
    .summary = لا يقبل { -receiver } البريد حاليًا: مشغول أو متوقف أو قيد الصيانة.
    .step-1 = { -wait }
    .step-2 = تواصل مع الشخص بوسيلة أخرى إن كان الأمر عاجلًا.
    .avoid = لا تغير العنوان: ليس هو السبب.
server-unavailable_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = انظر صفحة حالة الخدمة إن وُجدت.
    .step-3 = أحِل الأمر إن تعذرت نطاقات أخرى أيضًا: الخلل إذن لديكم.
server-unavailable_admin =
    .summary = أجاب { -server } أنه لا يقبل البريد الآن.
    .step-1 = { -admin-wait }
    .step-2 = اختبر كل MX: "openssl s_client -starttls smtp -connect { -host }:25".
    .step-3 = إن كان لك: افحص القرص والذاكرة والخدمات المتوقفة وحدود الاتصال.
server-unavailable_maintenance =
    .headline = خادم البريد الآخر قيد الصيانة
    .summary = { -receiver } قيد الصيانة ولا يقبل البريد حتى تنتهي.

server-error =
    .short = خادمهم فيه خلل
    .headline = في خادم البريد الآخر خلل
    .summary = حدث خلل داخل { -receiver }. السبب ليس العنوان ولا الرسالة.
    .step-1 = { -wait }
    .step-2 = أخبر الشخص بوسيلة أخرى أن في بريده خللًا إن طال الأمر.
server-error_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = تحقق هل لدى غيركم الخلل نفسه.
    .step-3 = أحِل الأمر إلى جهة الخلل: تسمي المذكرة أدناه الخادم.
server-error_admin =
    .summary = خلل داخل { -server }: في الإعداد أو الاستعلام أو المرشح أو التخزين.
    .step-1 = { -admin-wait }
    .step-2 = إن كان لك: ابحث في سجله عما تعثر: استعلام أو مرشح أو مخزن.
    .step-3 = إن لم يكن: أخبر postmaster لدى المستلم بوسيلة أخرى.

server-full =
    .short = خادمهم ممتلئ
    .headline = خادم البريد الآخر بلا مساحة
    .summary = قرص { -receiver } أو ذاكرته ممتلئة. الأمر يخص الخادم كله، لا صندوقًا واحدًا.
    .step-1 = { -wait }
    .step-2 = أخبر الشخص بوسيلة أخرى ليعلم مسؤول بريده.
server-full_helpdesk =
    .step-1 = { -tell-wait }
    .step-2 = أخبر العميل أن حذف البريد لن يفيد: ليس حد صندوق.
    .step-3 = أحِل الأمر فورًا إن كان الخادم لكم.
server-full_admin =
    .summary = لدى { -server } نقص في القرص أو الذاكرة (4.3.1).
    .step-1 = إن كان لك: وفر مساحة في القرص وinodes. في Exchange اقرأ أحداث back pressure.
    .step-2 = إن لم يكن: دع قائمة الانتظار تعيد المحاولة.
server-full_exchange_admin =
    .step-1 = اقرأ الأحداث 15004 إلى 15007 من MSExchangeTransport: تسمي ما ينقص.
    .step-2 = وفر مساحة في القرص، أو زد الذاكرة.
    .step-3 = ابحث عن سيل في قائمة الانتظار: Get-Queue.

mailer-failed =
    .short = البرنامج هناك تعثر
    .headline = تعثر برنامج لدى الطرف الآخر
    .summary = أخذ { -receiver } الرسالة، لكن البرنامج الذي يضعها في الصندوق تعثر.
    .step-1 = أخبر الشخص بوسيلة أخرى أن بريده لا يدخل.
    .step-2 = { -note-to-them }
mailer-failed_helpdesk =
    .step-1 = أخبر العميل أن العنوان والرسالة سليمان.
    .step-2 = اسأل هل يصل بريد آخر إلى هذا الشخص: السبب غالبًا نص ترشيح في صندوق واحد.
    .step-3 = أحِل الأمر إلى من يدير ذلك الخادم.
mailer-failed_admin =
    .summary = انتهى أمر التسليم إلى { -address } لدى { -server } برمز خروج غير ناجح.
    .step-1 = اقرأ رمز الخروج: 67 لا مستخدم، 69 غير متاح، 73 تعذر الإنشاء، 75 لاحقًا، 77 لا إذن.
    .step-2 = شغّل الأمر يدويًا بالمستخدم نفسه: المسار والأذونات والحصة والمرشح.
    .step-3 = اجعله يخرج بالرمز 75 عند الخلل المؤقت، ليبقى البريد في قائمة الانتظار.

connection-failed =
    .short = الاتصال لم يتم
    .headline = تعذر الوصول إلى خادم البريد الآخر
    .summary = تعذر الاتصال مع { -receiver } أو انقطع. قد يكون الخادم متوقفًا أو الطريق إليه مقطوعًا.
    .step-1 = { -wait }
    .step-2 = تحقق مما بعد @ في العنوان.
    .step-3 = تحقق من الإنترنت وخادم البريد الصادر إن لم يخرج أي بريد من برنامجك.
connection-failed_helpdesk =
    .step-1 = تحقق هل يخرج البريد إلى نطاقات أخرى. إن لم يخرج، فالخلل عند العميل.
    .step-2 = إن ظهر في برنامج بريد: افحص خادم البريد الصادر والمنفذ 587 أو 465 والجدار الناري ومضاد الفيروسات.
    .step-3 = أحِل الأمر إن تعذر نطاق واحد يومًا كاملًا.
connection-failed_admin =
    .summary = لا جلسة SMTP مع { -server }: رُفضت أو انتهت مهلتها أو انقطعت.
    .step-1 = شغّل "nc -vz { -host } 25" من المضيف المرسل لكل MX عبر IPv4 وIPv6.
    .step-2 = إن لم يخرج شيء على المنفذ 25: يحظره مزودك أو سحابتك. استخدم خادم ترحيل على 587.
    .step-3 = إن انقطع وسط الرسالة: افحص MTU والجدار الناري والمهل.

dns-failed =
    .short = استعلام DNS تعذر
    .headline = تعذر البحث عن الخادم الآخر
    .summary = لم تجب خدمة الأسماء (DNS) عن النطاق بعد @. يزول هذا عادةً.
    .step-1 = { -wait }
    .step-2 = تحقق مما بعد @ في العنوان.
dns-failed_helpdesk =
    .step-1 = ابحث عن النطاق بأداة DNS: هل يُعرف من مكان آخر؟
    .step-2 = { -tell-wait }
    .step-3 = أحِل الأمر إلى مالك النطاق إن تعذر في كل مكان، وإلا فإلى فريق شبكتكم.
dns-failed_admin =
    .summary = تعذر استعلام DNS لنطاق { -address }: SERVFAIL أو مهلة أو DNSSEC.
    .step-1 = شغّل "dig +trace MX" للنطاق، و"dig +cd": إن نجح +cd وحده، فسلسلة DNSSEC مكسورة.
    .step-2 = افحص محللك: متاح، بلا حلقة، ذاكرته مفرغة.
    .step-3 = إن كان النطاق لك: اختبر التفويض وglue وDS وكل خوادم الأسماء.
dns-failed_loop =
    .headline = النطاق يشير إلى الخادم المرسل نفسه
    .summary = يقول DNS إن بريد هذا النطاق يذهب إلى الخادم نفسه الذي يريد إرساله.
dns-failed_loop_admin =
    .step-1 = إن كان على الخادم قبول بريد النطاق: أضفه إلى النطاقات المحلية أو المرحلة.
    .step-2 = إن لم يكن: صحح MX. ابحث عن 127.0.0.1 أو IP خاص أو smarthost غير صحيح.

delivery-timed-out =
    .short = الوقت انتهى
    .headline = تعذر تسليم الرسالة في الوقت المحدد
    .summary = كرر الخادم المرسل المحاولة ثم توقف{ $server ->
            [none] {""}
           *[known] . لم يستطع تسليم الرسالة إلى الخادم { $server }
        }.
    .step-1 = تحقق مما بعد @ في العنوان.
    .step-2 = أرسلها مجددًا: قد يكون الخلل قد زال.
    .step-3 = تواصل مع الشخص بوسيلة أخرى وأخبره أن البريد لا يصل إليه.
delivery-timed-out_helpdesk =
    .step-1 = اقرأ آخر رد في الإشعار: يسمي ما تعذر طوال المدة.
    .step-2 = اختبر النطاق بأداة MX: هل الخادم يعمل الآن؟
    .step-3 = إن كان يعمل، فاطلب من العميل إرسالها مجددًا.
delivery-timed-out_admin =
    .summary = غادرت الرسالة قائمة الانتظار بعد انتهاء مدتها. السبب الحقيقي آخر رد سجله الخادم عن { -server }.
    .step-1 = اجمع من السجل كل المحاولات: الرد نفسه كل مرة أم عدة ردود؟
    .step-2 = اختبر كل MX عبر IPv4 وIPv6 على المنفذ 25.
    .step-3 = أرسل إشعار تأخير بعد بضع ساعات ليعلم المستخدمون أبكر.

tls-failed =
    .short = الاتصال الآمن لم يتم
    .headline = تعذر إنشاء اتصال آمن
    .summary = يريد أحد الطرفين تشفير البريد في الطريق، وتعذر الاتصال الآمن مع { -receiver }.
    .step-1 = إن ظهر هذا في برنامج بريدك: تحقق من تاريخ الكمبيوتر ووقته واسم الخادم والمنفذ.
    .step-2 = حدّث برنامج البريد أو الكمبيوتر إن كان قديمًا.
    .step-3 = { -note-to-admin }
    .avoid = لا توقف التشفير لتمر الرسالة.
tls-failed_helpdesk =
    .step-1 = اسأل أين ظهر. في برنامج البريد افحص اسم الخادم والمنفذ (465 SSL/TLS، 587 STARTTLS) والساعة.
    .step-2 = ابحث عن مضاد فيروسات يفتح اتصالات TLS.
    .step-3 = أحِل الأمر إن جاء في إشعار عدم تسليم: هو بين خادمين.
tls-failed_admin =
    .summary = تعذر TLS مع { -server } أو غاب.
    .step-1 = شغّل "openssl s_client -starttls smtp -connect { -host }:25" واقرأ الإصدار والسلسلة والاسم.
    .step-2 = تحقق من TLS 1.2 أو أحدث عند الطرفين، ومن سلسلة الشهادة كاملة.
    .step-3 = افحص MTA-STS وDANE للنطاق: "dig TXT _mta-sts" وسجلات TLSA.
tls-failed_microsoft365_admin =
    .step-1 = اقرأ الرقم الأخير: 321 لا STARTTLS، 322 انتهت، 323 TLSA غير مطابق، 324 DNSSEC، 325 اسم غير مطابق.
    .step-2 = اختبر نطاق المستلم في testconnectivity.microsoft.com: DANE وSTARTTLS.
    .step-3 = أخبر مالك النطاق: يُصلح DANE وMTA-STS عنده، لا عند Microsoft.
tls-failed_required =
    .headline = الطرف الآخر يشترط التشفير
    .summary = لا يقبل { -receiver } البريد إلا عبر اتصال آمن، ولم يفتحه الخادم المرسل.
tls-failed_required_admin =
    .step-1 = شغّل STARTTLS للبريد الصادر. Postfix: smtp_tls_security_level = may أو dane.
    .step-2 = ابحث عن جدار ناري يخفي STARTTLS من رد EHLO.
    .step-3 = إن طُلبت إصدارات معينة: اسمح بالإصدارين TLS 1.2 و1.3.
tls-failed_certificate =
    .headline = شهادة الخادم غير موثوقة
    .summary = لخادم البريد شهادة تثبت اسمه. هذه منتهية، أو لاسم آخر، أو من جهة غير معروفة.
tls-failed_certificate_admin =
    .step-1 = اقرأ التواريخ والأسماء والسلسلة: "openssl s_client -starttls smtp -connect { -host }:25 -servername { -host }".
    .step-2 = جددها، وأرسل الشهادات الوسيطة، واشمل اسم مضيف MX.
    .step-3 = إن كان DANE مستخدمًا: انشر سجل TLSA جديدًا قبل كل مفتاح جديد.
tls-failed_handshake =
    .headline = لم يجد الخادمان تشفيرًا مشتركًا
tls-failed_handshake_admin =
    .step-1 = قارن الإصدارات عند الطرفين: قد يعرض أحدهما TLS 1.0 فقط والآخر 1.2 فقط.
    .step-2 = ابحث عن منفذ يريد TLS فورًا (465) ويتلقى STARTTLS، أو العكس.

protocol-error =
    .short = الخوادم لم تتفاهم
    .headline = لم تتفاهم خوادم البريد
    .summary = لم يفهم الطرف الآخر أمرًا أو لم يتوقعه. غالبًا إعداد غير صحيح أو برنامج قديم.
    .step-1 = أرسلها مجددًا: قد يكون السبب اتصالًا منقطعًا.
    .step-2 = تحقق من خادم البريد الصادر والمنفذ وإعداد الأمان إن ظهر هذا في برنامج بريد أو جهاز.
    .step-3 = { -note-to-admin }
protocol-error_helpdesk =
    .step-1 = اسأل ما الذي يرسل: برنامج بريد أو ماسح ضوئي أو نص برمجي أو خادم.
    .step-2 = افحص المنفذ والأمان معًا: 465 مع SSL/TLS، و587 مع STARTTLS.
    .step-3 = ابحث عن مضاد فيروسات أو جدار ناري يغير حركة البريد.
protocol-error_admin =
    .summary = رفض { -server } أمرًا: مجهول أو في غير ترتيبه أو بوسيط غير صحيح.
    .step-1 = سجل الجلسة واقرأ السطر قبل 5xx: الأمر والترتيب والطول.
    .step-2 = ابحث عن جدار ناري يعيد كتابة SMTP (XXXX مكان الأوامر، لا EHLO).
    .step-3 = أرسل EHLO مجددًا بعد STARTTLS، وMAIL FROM بعد AUTH فقط.

unsupported-feature =
    .short = ميزة لازمة غائبة
    .headline = تنقص الخادم الآخر ميزة لازمة
    .summary = تحتاج الرسالة شيئًا لا يستطيعه { -receiver }، مثل حروف غير لاتينية في عنوان.
    .step-1 = استخدم عنوانًا بحروف لاتينية عادية إن كان للشخص عنوان كهذا.
    .step-2 = أرسلها كنص عادي بلا خيارات خاصة.
    .step-3 = { -note-to-admin }
unsupported-feature_helpdesk =
    .step-1 = تحقق هل في عنوان المرسل أو المستلم حروف غير لاتينية.
    .step-2 = اسأل عن خيارات كالأولوية والإيصالات والتشفير الإلزامي.
    .step-3 = ساعد العميل على استخدام عنوان عادي.
unsupported-feature_admin =
    .summary = ليس لدى { -server } إضافة SMTP لازمة، أو يرفض معاملًا في MAIL أو RCPT.
    .step-1 = قارن رد EHLO منه بما استُخدم: SMTPUTF8 و8BITMIME وSIZE وDSN وCHUNKING وREQUIRETLS وآلية AUTH.
    .step-2 = أرسل من دونه: ترميز 7 بت، ونطاقات "xn--"، بلا معاملات إضافية.
    .step-3 = ابحث عن جدار ناري يحذف أسطرًا من رد EHLO.

## Not failures

accepted =
    .short = الرسالة قُبلت
    .headline = قُبلت الرسالة
    .summary = قبل { -receiver } الرسالة{ $recipient ->
            [none] {""}
           *[known] {" "}إلى العنوان { $recipient }
        }، وهو يتولاها من هنا.
    .step-1 = لا شيء مطلوب منك: سار كل شيء على ما يرام.
    .step-2 = اطلب من الشخص النظر في مجلد البريد المزعج إن لم يجدها.
accepted_helpdesk =
    .step-1 = أخبر العميل أن الطرف الآخر استلمها.
    .step-2 = اطلب من المستلم النظر في البريد المزعج والعزل.
    .step-3 = أعطِ مزود المستلم الوقت والمعرف من الرد ليبحث.
accepted_admin =
    .summary = تولى { -server } المسؤولية برد 2xx.
    .step-1 = لا شيء مطلوب منك: احفظ معرف قائمة الانتظار من الرد.
    .step-2 = إن لم تظهر: رُشحت بعد القبول. سجل المستلم وحده يبين ذلك.

will-forward =
    .short = الرسالة تُمرر
    .headline = الرسالة قيد التمرير
    .summary = لا يحفظ { -receiver } هذا الصندوق بنفسه، أو لم يستطع فحصه. يأخذ الرسالة ويمررها.
    .step-1 = لا شيء مطلوب منك: تصلك رسالة لاحقة إن تعذر التسليم.
will-forward_helpdesk =
    .step-1 = أخبر العميل أن الرسالة لم تُرفض.
    .step-2 = اسأل عن إشعار عدم تسليم لاحق إن وُجد: هو يسمي السبب.
will-forward_admin =
    .summary = 251 أو 252: قُبلت للتمرير، أو بلا فحص للصندوق.
    .step-1 = لا شيء مطلوب منك: تتبع معرف قائمة الانتظار في المحطة التالية إن لم تصل.

ready =
    .short = كل شيء سليم
    .headline = كل شيء سليم حتى الآن
    .summary = هذا جواب معتاد بين برامج البريد، وليس رفضًا.
    .step-1 = لا شيء مطلوب منك: ابحث أدناه عن سطر يبدأ بالرقم 4 أو 5.
ready_helpdesk =
    .step-1 = اطلب النص كاملًا: السبب في سطر لاحق إن تعذر شيء.
ready_admin =
    .summary = تحية أو إذن بالمتابعة أو قبول دخول أو مساعدة أو وداع.
    .step-1 = تابع القراءة في الجلسة: المهم أول 4xx أو 5xx.

continue =
    .short = الخادم ينتظر المزيد
    .headline = الخادم ينتظر الباقي
    .summary = قبل الطرف الآخر كل ما سبق وينتظر المزيد: نص الرسالة أو تسجيل الدخول.
    .step-1 = لا شيء مطلوب منك: انظر السطر التالي.
continue_helpdesk =
    .step-1 = اطلب الأسطر التالية.
    .step-2 = ابحث عن انقطاع اتصال إن لم يتبعه شيء.
continue_admin =
    .summary = 354 يريد الرسالة وسطرًا فيه نقطة وحدها. 334 يريد الجزء التالي من الدخول بترميز base64.
    .step-1 = اقرأ الرد التالي. إن لم يأتِ: ابحث عن جدار ناري أو خلل MTU.

delayed =
    .short = الرسالة متأخرة
    .headline = الرسالة متأخرة لكنها في الطريق
    .summary = لم تُسلَّم بعد. الخادم المرسل يواصل المحاولة{ $until ->
            [none] {""}
           *[known] {" "}حتى { $until }
        }.
    .step-1 = لا شيء مطلوب منك: تصلك رسالة أخرى إن تعذر التسليم نهائيًا.
    .step-2 = تحقق من كتابة العنوان.
    .step-3 = تواصل مع الشخص بوسيلة أخرى إن كان الأمر عاجلًا.
    .avoid = لا ترسلها مجددًا: قد تصل الشخص مرتين.
delayed_helpdesk =
    .step-1 = أخبر العميل أن هذا تنبيه لا رفض.
    .step-2 = اقرأ سبب الانتظار: يذكره آخر رد في النص إن وُجد.
    .step-3 = أحِل الأمر إن تأخر كل بريد العميل.
delayed_admin =
    .summary = الرسالة إلى { -address } ما زالت في قائمة الانتظار{ $reporter ->
            [none] {""}
           *[known] {" "}لدى { $reporter }
        }.
    .step-1 = ابحث عن معرف قائمة الانتظار واقرأ آخر رد.
    .step-2 = اختبر ما يذكره: DNS أو الاتصال أو حد المعدل أو القائمة الرمادية.
    .step-3 = شغّل قائمة الانتظار لهذا النطاق بعد الإصلاح.

confirmation-required =
    .short = رد المرسل مطلوب
    .headline = جهة المستلم تريد تأكيدًا
    .summary = الرسالة محتجزة حتى يثبت المرسل أنه إنسان أو يسمح له المستلم.
    .step-1 = تحقق من أنك راسلت هذا الشخص: إن لم تفعل، فاحذف هذا الجواب.
    .step-2 = اتبع الخطوات في الجواب إن عرفت المستلم وكان الرابط يقود حيث يقول.
    .step-3 = اطلب من الشخص بوسيلة أخرى إضافتك إلى جهات اتصاله.
    .avoid = لا تُدخل كلمة مرور هناك: الفحص الحقيقي لا يطلبها.
confirmation-required_helpdesk =
    .summary = تحتجز جهة المستلم الرسالة حتى يثبت المرسل أن إنسانًا كتبها.
    .step-1 = تأكد من أن العميل راسل ذلك الشخص. إن لم يفعل، فقد أُرسل بريد مزعج باسمه.
    .step-2 = تحقق إلى أين يقود الرابط قبل أن ينقره أحد.
confirmation-required_admin =
    .summary = يحتجز الرسالة نظام challenge-response أو مشرف.
    .step-1 = أجب يدويًا إن كان البريد حقيقيًا.
    .step-2 = تجاهله إن كان البريد مزورًا، وانشر DMARC بقيمة reject.

auto-reply =
    .short = الرد تلقائي
    .headline = هذا رد تلقائي
    .summary = وصلت الرسالة إلى { -address }. أجاب الصندوق تلقائيًا لأن الشخص غائب أو مشغول.
    .step-1 = لا شيء مطلوب منك: سيرى الشخص رسالتك لاحقًا.
    .step-2 = ابحث في الرد عن جهة اتصال أخرى إن كان الأمر عاجلًا.
auto-reply_helpdesk =
    .step-1 = أخبر العميل أن الرسالة وصلت.
auto-reply_admin =
    .summary = رد تلقائي (RFC 3834)، لا إشعار عدم تسليم.
    .step-1 = لا شيء مطلوب منك: أبقِ العنوان ولا تحتسب رفضًا.

complaint =
    .short = الرسالة وُسمت مزعجة
    .headline = وسم أحدهم الرسالة بريدًا مزعجًا
    .summary = أبلغ صاحب { -address } عن الرسالة بوصفها بريدًا مزعجًا، وترسل { $provider ->
            [none] خدمة بريده
           *[known] خدمة { $provider }
        } هذا البلاغ.
    .step-1 = احذف هذا الشخص من قائمتك اليوم.
    .step-2 = سهّل إلغاء الاشتراك: رابط في الأعلى وزر بنقرة واحدة.
    .avoid = لا تكتب إليه لتسأل عن السبب.
complaint_helpdesk =
    .summary = أبلغ صاحب { -address } عن رسالة العميل بوصفها بريدًا مزعجًا. هذا بلاغ لا إشعار عدم تسليم.
    .step-1 = اطلب حذف العنوان من كل القوائم.
    .step-2 = اسأل كيف دخل القائمة.
complaint_admin =
    .summary = بلاغ شكوى (ARF، RFC 5965).
    .step-1 = احذف العنوان من كل أدوات الإرسال. قد يكون مخفيًا: استخدم معرف القائمة.
    .step-2 = راقب النسبة: فوق 1 من 1,000 راجع مصدر العناوين.
    .step-3 = أضف List-Unsubscribe وList-Unsubscribe-Post (RFC 8058).

receipt =
    .short = الرسالة إيصال
    .headline = هذا إيصال
    .summary = وصلت الرسالة{ $recipient ->
            [none] {""}
           *[known] {" "}إلى العنوان { $recipient }
        }. يصلك هذا لأن إيصالًا طُلب.
    .step-1 = لا شيء مطلوب منك: احتفظ به إن احتجت إلى إثبات.
receipt_helpdesk =
    .summary = وصلت الرسالة. هذا هو الإيصال المطلوب.
    .step-1 = أخبر العميل أن الرسالة لم تُرفض.
    .step-2 = وضح للعميل كيف يوقف الإيصالات.
receipt_admin =
    .summary = حالة تسليم بإجراء إيجابي (RFC 3464)، أو إشعار تصرف (RFC 8098).
    .step-1 = لا شيء مطلوب منك: احفظه. "relayed" تعني أن لا إيصالات بعدها.

unknown =
    .short = السبب غير معروف
    .headline = الرد لا يذكر السبب
    .summary = يقول النص إن خللًا حدث. لا شيء فيه يذكر السبب.
    .step-1 = تحقق من العنوان، ثم أرسلها مجددًا.
    .step-2 = ابحث عن نص أطول: تفاصيل أخرى أو تقرير مرفق أو سجل.
    .step-3 = { -note-to-admin }
    .avoid = لا تحذف جهة الاتصال: لا شيء هنا يقول إن العنوان غير صحيح.
unknown_helpdesk =
    .headline = إشعار عدم التسليم لا يذكر السبب
    .summary = أسقط الخادم رد الطرف الآخر، أو لم يكن هناك رد. لا شيء في النص يذكر السبب.
    .step-1 = اطلب من مزود بريد العميل أسطر السجل لهذه الرسالة: المعرف والوقت أدناه.
    .step-2 = لا تقل للعميل حتى ذلك الحين إن العنوان غير صحيح.
unknown_admin =
    .summary = لا رمز ولا حالة ولا صياغة هنا تعطي سببًا.
    .step-1 = ابحث عن معرف قائمة الانتظار أو Message-ID في السجل واقرأ الرد.
    .step-2 = احفظ الإشعار كاملًا مع جزئه message/delivery-status.
    .step-3 = كررها يدويًا: اتصل مع MX، ثم EHLO وMAIL وRCPT، واقرأ الردود.

# Codes, as a headline and what they say alone
reply-200 =
    .name = نعم
    .meaning = طريقة قديمة للقول إن كل شيء سار جيدًا. يستخدم معيار اليوم 250.
reply-211 =
    .name = حالة الخادم
    .meaning = يخبر الخادم عن حاله لأن أحدًا سأل. كل شيء سليم.
reply-214 =
    .name = نص مساعدة
    .meaning = يشرح الخادم أوامره لأن أحدًا سأل. كل شيء سليم.
reply-220 =
    .name = الخادم جاهز
    .meaning = التحية في بداية الاتصال، أو إذن ببدء التشفير. كل شيء سليم.
reply-221 =
    .name = وداعًا
    .meaning = يغلق الخادم الاتصال كما يجب في النهاية. كل شيء سليم.
reply-235 =
    .name = نجح تسجيل الدخول
    .meaning = قُبل اسم المستخدم وكلمة المرور.
reply-250 =
    .name = تم
    .meaning = نجح الأمر. بعد نص الرسالة يعني أن الخادم أخذ الرسالة ويتولاها.
reply-251 =
    .name = أُخذت وتُمرر
    .meaning = الصندوق ليس على هذا الخادم. يأخذ الرسالة ويمررها.
reply-252 =
    .name = أُخذت دون فحص
    .meaning = لا يستطيع الخادم معرفة هل الصندوق موجود. يأخذ الرسالة ويحاول.
reply-253 =
    .name = البريد المنتظر قيد الإرسال
    .meaning = طلب خادم البريد الذي ينتظره ويأخذه الآن.
reply-255 =
    .name = ليس رد بريد
    .meaning = غالبًا رمز خروج برنامج تسليم، لا جواب خادم بريد.
reply-334 =
    .name = تابع تسجيل الدخول
    .meaning = ينتظر الخادم الجزء التالي من الدخول، مثل اسم المستخدم أو كلمة المرور.
reply-354 =
    .name = أرسل الرسالة الآن
    .meaning = ينتظر الخادم نص الرسالة. ينهيه سطر فيه نقطة وحدها.
reply-400 =
    .name = ليس الآن
    .meaning = خلل مؤقت لا يذكره الرمز. قد ينجح لاحقًا.
reply-403 =
    .name = المرسل غير مسموح له
    .meaning = لدى SendGrid: عنوان «من» غير مؤكد. لدى Sendmail: التشفير مطلوب وغائب.
reply-412 =
    .name = عُد لاحقًا
    .meaning = تستخدمه خوادم قليلة لجعل مرسل مجهول ينتظر.
reply-417 =
    .name = تعذر استعلام مؤقتًا
    .meaning = تستخدمه خوادم قليلة حين لا تجيب خدمة الأسماء (DNS).
reply-420 =
    .name = لا جواب
    .meaning = كتبته جهة الإرسال: تعذر الوصول إلى الخادم الآخر أو كان بطيئًا.
reply-421 =
    .name = غير متاح الآن
    .meaning = يغلق الخادم الاتصال: مشغول أو يتلقى بريدًا كثيرًا من هذا المرسل. قد ينجح لاحقًا.
reply-422 =
    .name = الصندوق ممتلئ، أو دخول من نوع آخر
    .meaning = يخصصه المعيار لتسجيل الدخول. عمليًا يعني غالبًا أن الصندوق تجاوز حده.
reply-424 =
    .name = تعذر فتح القائمة
    .meaning = تعذر حاليًا إيجاد أعضاء قائمة بريدية.
reply-430 =
    .name = سجل الدخول أولًا
    .meaning = من خوادم قليلة تريد تسجيل الدخول قبل قبول البريد.
reply-431 =
    .name = لا مساحة، أو مستلمون كثيرون
    .meaning = ينقص الخادم قرص أو ذاكرة، أو في الرسالة مستلمون كثيرون.
reply-432 =
    .name = يلزم دخول من نوع آخر
    .meaning = يستخدمه المعيار عند الدخول. ترسله Microsoft حين يكون الصندوق مشغولًا.
reply-435 =
    .name = تعذر فحص الدخول الآن
    .meaning = لم يستطع الخادم فحص الدخول لسبب عنده. قد ينجح لاحقًا.
reply-440 =
    .name = لا تشفير حاليًا
    .meaning = تعذر الاتصال الآمن هذه المرة.
reply-441 =
    .name = الخادم الآخر لا يجيب
    .meaning = كتبته جهة الإرسال: تعذر الاتصال. تعيد المحاولة تلقائيًا.
reply-442 =
    .name = انقطع الاتصال
    .meaning = كتبته جهة الإرسال: انقطع الاتصال. تعيد المحاولة تلقائيًا.
reply-446 =
    .name = الرسالة دارت في حلقة
    .meaning = مُررت الرسالة مرات كثيرة، والأرجح في حلقة.
reply-447 =
    .name = انتهى الوقت
    .meaning = حاول الخادم المرسل طوال المدة ثم توقف.
reply-449 =
    .name = لم يوجد طريق
    .meaning = لا يعرف الخادم المرسل إلى أين يرسل الرسالة.
reply-450 =
    .name = الصندوق غير متاح الآن
    .meaning = الصندوق مشغول، أو يجعل الخادم مرسلًا مجهولًا ينتظر. قد تدخل الرسالة نفسها لاحقًا.
reply-451 =
    .name = خلل في الخادم
    .meaning = توقف الخادم لخلل عنده. يُستخدم أيضًا لجعل مرسلين مجهولين ينتظرون. قد ينجح لاحقًا.
reply-452 =
    .name = لا مساحة، أو مستلمون كثيرون
    .meaning = لا مساحة لدى الخادم الآن، أو يقبل مستلمين أقل دفعة واحدة. الأمر يخص الخادم كله، لا صندوقًا واحدًا.
reply-453 =
    .name = لا بريد، أو ليس الآن
    .meaning = يقال حين يطلب خادم بريدًا منتظرًا ولا يوجد. تستخدمه خوادم قليلة بمعنى «لا بريد حاليًا».
reply-454 =
    .name = الدخول أو التشفير غير متاح الآن
    .meaning = تعذر الاتصال الآمن أو الدخول حاليًا. يستخدمه Postfix أيضًا حين لا يمرر البريد.
reply-455 =
    .name = خيار لا يمكن استخدامه الآن
    .meaning = يعرف الخادم خيارًا في الأمر لكنه لا يستطيعه الآن.
reply-456 =
    .name = جرب طريقًا آخر
    .meaning = مقترح لم يصبح معيارًا: أرسلها عبر IPv4. يستخدمه خادم بمعنى «غير متاح الآن».
reply-458 =
    .name = تعذر إرسال البريد المنتظر
    .meaning = طلب خادم البريد الذي ينتظره، وتعذر إرساله.
reply-459 =
    .name = لا يحق لهذا الخادم طلب البريد
    .meaning = طلب خادم بريدًا منتظرًا ليس له.
reply-471 =
    .name = أوقفت عند المرسل
    .meaning = غالبًا أوقفها مضاد الفيروسات أو الجدار الناري أو خادم البريد عند المرسل.
reply-498 =
    .name = لا خادم بريد
    .meaning = كتبته خدمة إرسال: النطاق بعد @ لا يسمي خادم بريد.
reply-499 =
    .name = لا اتصال
    .meaning = كتبته خدمة إرسال: تعذر الوصول إلى خوادم بريد النطاق.
reply-500 =
    .name = أمر غير مفهوم
    .meaning = لا يعرف الخادم الأمر، أو السطر طويل جدًا.
reply-501 =
    .name = شيء في الأمر غير صحيح
    .meaning = يعرف الخادم الأمر لا ما جاء معه: عنوان أو اسم أو خيار مكتوب بصورة غير صحيحة.
reply-502 =
    .name = أمر غير متاح
    .meaning = يعرف الخادم الأمر ولم يشغله.
reply-503 =
    .name = ترتيب غير صحيح
    .meaning = جاء أمر في غير وقته. قد يسببه غياب تسجيل الدخول.
reply-504 =
    .name = خيار غير متاح
    .meaning = الأمر معروف لا صيغته هذه. غالبًا نوع دخول ليس لدى الخادم.
reply-505 =
    .name = سجل الدخول أولًا، أو الحساب متوقف
    .meaning = ترسله بعض الخوادم حين يغيب الدخول أو لا يحق للحساب الإرسال.
reply-510 =
    .name = عنوان غير صحيح
    .meaning = ليس في المعيار. يقول إن عنوان المستلم غير صحيح.
reply-511 =
    .name = لا صندوق كهذا
    .meaning = ليس في المعيار. يقول إن العنوان غير موجود.
reply-512 =
    .name = لا نطاق كهذا
    .meaning = ليس في المعيار. يقول إن ما بعد @ غير موجود.
reply-513 =
    .name = العنوان مرفوض
    .meaning = ليس في المعيار. العنوان مكتوب بصورة غير صحيحة، أو يريد الخادم تسجيل الدخول أولًا.
reply-515 =
    .name = عنوان الصندوق مرفوض
    .meaning = ليس في المعيار. يقول إن عنوان المستلم غير صحيح.
reply-517 =
    .name = المرسل مرفوض
    .meaning = ليس في المعيار. لا يقبل الخادم عنوان المرسل أو نطاقه.
reply-520 =
    .name = مسودة لم تُستخدم
    .meaning = من مقترح لبدء أسرع لجلسات البريد.
reply-521 =
    .name = لا يُقبل البريد هنا
    .meaning = هذا الجهاز لا يقبل أي بريد. ترسله بعض الخوادم إلى من تحظرهم.
reply-522 =
    .name = الصندوق ممتلئ
    .meaning = الحالة 5.2.2 بلا نقاطها. تجاوز الصندوق حده.
reply-523 =
    .name = التشفير لازم
    .meaning = يجب أن تمر الرسالة أو الدخول عبر اتصال آمن. يستخدمه خادم بمعنى «طويل جدًا».
reply-524 =
    .name = الدخول عبر التشفير فقط
    .meaning = يجب أن يمر الدخول عبر اتصال آمن. يستخدمه OpenSMTPD لقائمة تعذر فتحها.
reply-525 =
    .name = الحساب متوقف
    .meaning = بيانات الدخول صحيحة، لكن الحساب مغلق.
reply-530 =
    .name = سجل الدخول أولًا
    .meaning = لا يأخذ الخادم الرسالة إلا بعد تسجيل الدخول أو تأمين الاتصال.
reply-531 =
    .name = مستلمون كثيرون، أو الصندوق ممتلئ
    .meaning = ليس في المعيار. تستخدمه الخوادم للأمرين.
reply-533 =
    .name = غير مسموح
    .meaning = يُذكر مع الحالة 5.7.1. يستخدمه Exim لعناوين فيها حروف لا يقبلها الطرف الآخر.
reply-534 =
    .name = الدخول ضعيف
    .meaning = يريد الخادم نوع دخول أقوى. تطلب Google كلمة مرور التطبيق أو الدخول من المتصفح.
reply-535 =
    .name = تسجيل الدخول مرفوض
    .meaning = لم يُقبل اسم المستخدم أو كلمة المرور أو نوع الدخول.
reply-538 =
    .name = الدخول عبر التشفير فقط
    .meaning = ستمر كلمة المرور مكشوفة. شغّل الاتصال الآمن.
reply-540 =
    .name = الصندوق مغلق، أو لا تشفير
    .meaning = ليس في المعيار. في Rambler صندوق مغلق، وفي Courier لا اتصال آمن.
reply-541 =
    .name = رفضتها قاعدة
    .meaning = ليس في المعيار. رفض مرشح لدى المستلم الرسالة.
reply-542 =
    .name = المستلم مرفوض
    .meaning = ليس في المعيار. عنوان المستلم غير مقبول.
reply-546 =
    .name = الرسالة دارت في حلقة
    .meaning = ليس في المعيار لكنه شائع: مُررت الرسالة مرات كثيرة.
reply-550 =
    .name = رفض: عنوان غير صحيح أو قاعدة
    .meaning = لن يأخذ الخادم الرسالة. غالبًا العنوان غير موجود. قد يكون السبب أيضًا مرشح بريد مزعج أو قاعدة أخرى.
reply-551 =
    .name = الصندوق في مكان آخر
    .meaning = المستلم ليس على هذا الخادم، وهو لا يمرر شيئًا. قد يذكر الرد العنوان الجديد. تقصد به خوادم قليلة غياب تسجيل الدخول.
reply-552 =
    .name = ممتلئ أو كبير جدًا
    .meaning = بُلغ حد: إما أن الصندوق ممتلئ، أو أن الرسالة كبيرة جدًا.
reply-553 =
    .name = عنوان غير مسموح
    .meaning = لا يقبل الخادم عنوانًا: مكتوب بصورة غير صحيحة، أو غير مسموح مرسلًا، أو ليس له ليمرره.
reply-554 =
    .name = رفض
    .meaning = رفض الخادم الرسالة أو الاتصال، وغالبًا بسبب بريد مزعج أو سمعة المرسل. الرمز لا يذكر سببًا.
reply-555 =
    .name = خيار غير معروف
    .meaning = استخدم البرنامج المرسل خيارًا لا يعرفه الخادم.
reply-556 =
    .name = النطاق لا يستقبل البريد
    .meaning = أعلن مالك النطاق أنه لا يستقبل البريد.
reply-557 =
    .name = مسودة لم تُستخدم
    .meaning = من مقترح لسؤال الخوادم عن العناوين.
reply-560 =
    .name = المحتوى مرفوض
    .meaning = ليس في المعيار. رُفض شيء في الرسالة.
reply-571 =
    .name = رفضها مرشح أو قاعدة
    .meaning = الحالة 5.7.1 بلا نقاطها. رُفض المرسل أو الرسالة.
reply-572 =
    .name = رفضتها قاعدة
    .meaning = ليس في المعيار. رفضت قاعدة في الخادم الرسالة.
reply-573 =
    .name = سجل الدخول أولًا
    .meaning = الحالة 5.7.3 بلا نقاطها. يريد الخادم تسجيل الدخول.
reply-577 =
    .name = لا تُمرر
    .meaning = ليس في المعيار. لن يمرر الخادم الرسالة لهذا المرسل.
reply-585 =
    .name = المستلم مرفوض
    .meaning = ليس في المعيار. بحث الخادم عن العنوان ولم يجده.
reply-591 =
    .name = المرسل على قائمة حظر
    .meaning = ليس في المعيار. الخادم المرسل على قائمة بمصادر البريد المزعج.

# Enhanced status codes
status-x-0-0 =
    .name = لا سبب مذكور
    .meaning = الرقم الأول وحده يفيد: 2 نجاح، 4 مؤقت، 5 دائم.
status-x-0-350 =
    .name = رفض ينقله Microsoft 365
    .meaning = رفض خادم آخر الرسالة، وتنقل Microsoft كلماته.
status-x-1-0 =
    .name = شيء يخص عنوانًا
    .meaning = مع 2 في البداية العنوان سليم. مع 4 أو 5 المرسل أو المستلم غير مقبول، والحالة لا تذكر السبب.
status-x-1-1 =
    .name = لا صندوق كهذا
    .meaning = ما قبل @ غير موجود في هذا النطاق.
status-x-1-2 =
    .name = لا نطاق كهذا
    .meaning = ما بعد @ غير موجود، أو لا يستقبل البريد.
status-x-1-3 =
    .name = عنوان مكتوب بصورة غير صحيحة
    .meaning = عنوان المستلم ليس بصيغة عنوان.
status-x-1-4 =
    .name = عنوان غير واضح
    .meaning = ينطبق العنوان على أكثر من صندوق.
status-x-1-5 =
    .name = العنوان مقبول
    .meaning = عنوان المستلم صحيح.
status-x-1-6 =
    .name = الصندوق انتقل
    .meaning = كان العنوان صحيحًا. لا يستقبل البريد الآن ولا يُمرر شيء.
status-x-1-7 =
    .name = عنوان المرسل مكتوب بصورة غير صحيحة
    .meaning = عنوان «من» ليس بصيغة عنوان.
status-x-1-8 =
    .name = نطاق المرسل غير موجود
    .meaning = نطاق المرسل مجهول. في Microsoft 365: هذا الحساب ممنوع من الإرسال.
status-x-1-9 =
    .name = مُررت، ولا أخبار بعدها
    .meaning = ذهبت الرسالة إلى خادم لا يرسل تقارير.
status-x-1-10 =
    .name = النطاق لا يستقبل البريد
    .meaning = أعلن مالك النطاق أنه لا يستقبل البريد. في Exchange: لا مستلم كهذا.
status-x-1-11 =
    .name = لم يوجد المستلم
    .meaning = لم يجد Microsoft 365 العنوان، أو وجده مرتين.
status-x-1-20 =
    .name = عدة عناوين «من»
    .meaning = تسمي الرسالة عدة كتاب ولا تسمي مرسلًا واحدًا.
status-x-1-90 =
    .name = بُلغ الحد اليومي
    .meaning = راسل الحساب أقصى عدد يُسمح به اليوم.
status-x-1-351 =
    .name = لا صندوق كهذا، يقول الطرف الآخر
    .meaning = أخبر الخادم الآخر Microsoft 365 أن الصندوق غير موجود.
status-x-2-0 =
    .name = شيء يخص الصندوق
    .meaning = مع 2 في البداية الصندوق سليم. مع 4 أو 5 هو موجود ولا يستطيع أخذ الرسالة، والحالة لا تذكر السبب.
status-x-2-1 =
    .name = الصندوق مغلق
    .meaning = الصندوق موجود لكنه لا يستقبل البريد، مؤقتًا أو نهائيًا.
status-x-2-2 =
    .name = الصندوق ممتلئ
    .meaning = لا مساحة في الصندوق. على صاحبه توفيرها.
status-x-2-3 =
    .name = كبيرة جدًا على هذا الصندوق
    .meaning = الرسالة أكبر مما يسمح به هذا الصندوق.
status-x-2-4 =
    .name = تعذر فتح القائمة
    .meaning = تعذر إيجاد أعضاء قائمة بريدية.
status-x-2-14 =
    .name = عنوان إعادة توجيه غير صحيح
    .meaning = يعيد الصندوق توجيه البريد إلى عنوان لا يعمل.
status-x-2-20 =
    .name = حد هذا الصندوق
    .meaning = لا يقبل الصندوق إلا قدرًا محدودًا من بريد الخارج.
status-x-2-121 =
    .name = بريد كثير من مرسل واحد
    .meaning = راسل مرسل واحد هذا الشخص كثيرًا خلال ساعة.
status-x-2-122 =
    .name = بريد كثير لصندوق واحد
    .meaning = يتلقى الشخص خلال ساعة بريدًا أكثر من المسموح.
status-x-3-0 =
    .name = شيء يخص الخادم
    .meaning = مع 2 في البداية الخادم سليم. مع 4 أو 5 فيه خلل، والحالة لا تذكر السبب.
status-x-3-1 =
    .name = الخادم ممتلئ
    .meaning = لا مساحة في خادم البريد كله، لا في صندوق واحد.
status-x-3-2 =
    .name = الخادم لا يقبل البريد الآن
    .meaning = مشغول أو قيد الصيانة أو لا يقبل البريد أبدًا.
status-x-3-3 =
    .name = ميزة غائبة
    .meaning = لا يستطيع الخادم ما تحتاجه الرسالة.
status-x-3-4 =
    .name = الرسالة كبيرة جدًا
    .meaning = أكبر مما يسمح به الخادم.
status-x-3-5 =
    .name = الخادم غير مضبوط
    .meaning = يوقف البريد إعداد في جهة الاستلام، كإعداد يشير إلى نفسه.
status-x-3-6 =
    .name = قُبلت بأولوية أخرى
    .meaning = أخذ الخادم الرسالة وغير أولويتها.
status-x-3-190 =
    .name = لا أرشيف لهذه النسخ
    .meaning = نسخ الأرشيف غير مسموحة في هذا المكان.
status-x-4-0 =
    .name = شيء يخص الشبكة
    .meaning = حدث خلل في الطريق، والحالة لا تذكر السبب.
status-x-4-1 =
    .name = لا جواب
    .meaning = لم يجب الخادم الآخر. يعطي Microsoft 365 الحالة 5.4.1 حين لا يعرف المستلم.
status-x-4-2 =
    .name = انقطع الاتصال
    .meaning = انقطع الاتصال بين الخادمين.
status-x-4-3 =
    .name = تعذر استعلام
    .meaning = لم تجب خدمة الأسماء (DNS) أو دليل.
status-x-4-4 =
    .name = لم يوجد طريق
    .meaning = لم يوجد خادم لهذا النطاق.
status-x-4-5 =
    .name = مشغول جدًا
    .meaning = نظام البريد مثقل. يقوله Gmail أيضًا حين يُستنفد حد إرسالك.
status-x-4-6 =
    .name = الرسالة دارت في حلقة
    .meaning = تبادلت الخوادم الرسالة بلا نهاية.
status-x-4-7 =
    .name = انتهى الوقت
    .meaning = انتظرت الرسالة طويلًا وتوقفت المحاولة.
status-x-4-8 =
    .name = الخادم ليس في قائمة النطاق
    .meaning = الخادم الذي وُجد لا يطابق قواعد أمان النطاق (MTA-STS).
status-x-4-11 =
    .name = رسائل كثيرة من القواعد
    .meaning = أنشأت القواعد رسائل أنشأت رسائل أخرى.
status-x-4-12 =
    .name = الرسالة دارت في حلقة
    .meaning = أعيد توجيه الرسالة مرات كثيرة داخل Exchange.
status-x-4-14 =
    .name = الرسالة دارت في حلقة
    .meaning = مُررت الرسالة مرات كثيرة داخل Microsoft 365.
status-x-4-24 =
    .name = تعذر حفظ نسخة أمان
    .meaning = لم يستطع الخادم حفظ نسخة ثانية لنقص المساحة. سيعيد المحاولة.
status-x-4-25 =
    .name = تعذر حفظ نسخة أمان
    .meaning = لم يوجد خادم ثانٍ لحفظ نسخة. سيعيد المحاولة.
status-x-4-28 =
    .name = تعذر حفظ نسخة أمان
    .meaning = توقف حفظ نسخة ثانية. سيعيد المحاولة.
status-x-4-300 =
    .name = انتهى الوقت
    .meaning = حاول Microsoft 365 طوال المدة ثم توقف.
status-x-4-310 =
    .name = لا نطاق كهذا
    .meaning = ما بعد @ غير موجود في DNS.
status-x-4-312 =
    .name = تعذر استعلام
    .meaning = لم يعطِ DNS نطاق المستلم جوابًا مفيدًا.
status-x-4-316 =
    .name = الاتصال مرفوض
    .meaning = لا يُدخل خادم المستلم المرسل على منفذ البريد.
status-x-4-317 =
    .name = لا اتصال آمن
    .meaning = التشفير لازم، ولم يعرضه الخادم الآخر أو تعذر عنده.
status-x-4-318 =
    .name = انقطع الاتصال
    .meaning = أنهى الخادم الآخر الاتصال.
status-x-5-0 =
    .name = شيء في حديث الخوادم
    .meaning = مع 2 في البداية نجح الأمر. مع 4 أو 5 لم تتفاهم الخوادم. يعطي Outlook.com الحالة 5.5.0 حين لا يوجد الصندوق.
status-x-5-1 =
    .name = أمر غير متوقع
    .meaning = جاء الأمر في غير وقته أو هو مجهول.
status-x-5-2 =
    .name = أمر غير مقروء
    .meaning = الأمر مكتوب بصورة غير صحيحة.
status-x-5-3 =
    .name = مستلمون كثيرون
    .meaning = في الرسالة مستلمون أكثر مما يُسمح به دفعة واحدة.
status-x-5-4 =
    .name = خيار غير صحيح
    .meaning = شيء جاء مع الأمر غير مسموح أو مجهول.
status-x-5-5 =
    .name = الإصدارات لا تتوافق
    .meaning = يستخدم الخادمان إصدارين مختلفين.
status-x-5-6 =
    .name = سطر الدخول طويل جدًا
    .meaning = لا يستطيع الخادم قراءة دخول بهذا الطول.
status-x-6-0 =
    .name = شيء يخص المحتوى
    .meaning = مع 2 في البداية أُخذت الرسالة. مع 4 أو 5 لا يمكن تسليم محتواها، والحالة لا تذكر السبب.
status-x-6-1 =
    .name = هذا النوع من المحتوى غير مقبول
    .meaning = لا يقبل الطرف الآخر هذا النوع من المحتوى أو الملفات.
status-x-6-2 =
    .name = يلزم تغييرها
    .meaning = يلزم تحويل الرسالة، وهذا ممنوع.
status-x-6-3 =
    .name = لا يمكن تغييرها
    .meaning = يلزم تحويل الرسالة، ولا يستطيع الخادم ذلك.
status-x-6-4 =
    .name = سُلّمت مع تغييرات
    .meaning = حُولت الرسالة وضاع شيء منها.
status-x-6-5 =
    .name = تعذر التغيير
    .meaning = لم ينجح تحويل الرسالة.
status-x-6-6 =
    .name = المحتوى غير موجود
    .meaning = كان يجب جلب جزء من الرسالة من مكان آخر.
status-x-6-7 =
    .name = عنوان بحروف خاصة
    .meaning = في العنوان حروف لا يقبلها هذا الخادم.
status-x-6-8 =
    .name = جواب بحروف خاصة
    .meaning = في الجواب حروف لا يقرؤها البرنامج المرسل.
status-x-6-9 =
    .name = ترويسة بحروف خاصة
    .meaning = في ترويسة الرسالة حروف لا يقبلها الخادم التالي.
status-x-6-10 =
    .name = غير مستخدم
    .meaning = مكرر حالة أخرى سُجل سهوًا.
status-x-6-11 =
    .name = نهايات أسطر غير صحيحة
    .meaning = تنتهي أسطر الرسالة بطريقة لا يقبلها الخادم التالي.
status-x-7-0 =
    .name = شيء يخص الأمان
    .meaning = مع 2 في البداية نجح دخول أو فحص. مع 4 أو 5 رفضت قاعدة أمان، والحالة لا تذكر السبب.
status-x-7-1 =
    .name = غير مسموح
    .meaning = رفضت قاعدة أو مرشح المرسل أو الرسالة. يُستخدم لأي رفض تقريبًا.
status-x-7-2 =
    .name = لا يحق له الكتابة إلى هذه القائمة
    .meaning = لا يكتب إلى هذه القائمة البريدية إلا أشخاص محددون.
status-x-7-3 =
    .name = الأمان لا يتوافق
    .meaning = تعذر تحويل محتوى آمن. في Exchange: تسجيل الدخول ناقص.
status-x-7-4 =
    .name = ميزة أمان غائبة
    .meaning = ليس لدى الخادم نوع الدخول أو الأمان المطلوب.
status-x-7-5 =
    .name = تعذر التشفير
    .meaning = مفتاح أو شهادة غائبة أو غير صحيحة أو غير موثوقة.
status-x-7-6 =
    .name = طريقة تشفير مجهولة
    .meaning = لا يعرف الخادم نوع التشفير.
status-x-7-7 =
    .name = تغيرت الرسالة
    .meaning = لا تطابق الرسالة ختمها: غُيرت أو تلفت.
status-x-7-8 =
    .name = تسجيل الدخول مرفوض
    .meaning = اسم المستخدم أو كلمة المرور غير صحيحة.
status-x-7-9 =
    .name = الدخول ضعيف
    .meaning = المطلوب نوع دخول أقوى. تقوله Yahoo حين لم يمكن إثبات المرسل.
status-x-7-10 =
    .name = التشفير لازم
    .meaning = يجب أن تمر الرسالة أو الدخول عبر اتصال آمن.
status-x-7-11 =
    .name = الدخول عبر التشفير فقط
    .meaning = يتطلب هذا النوع من الدخول اتصالًا آمنًا.
status-x-7-12 =
    .name = سجل الدخول مرة بطريقة أخرى
    .meaning = يحتاج الخادم دخولًا واحدًا من نوع آخر. في Exchange: لا يُسمح بمرسلين من الخارج.
status-x-7-13 =
    .name = الحساب متوقف
    .meaning = بيانات الدخول صحيحة، لكن الحساب مغلق.
status-x-7-14 =
    .name = لا ثقة بين الخوادم
    .meaning = الخادم غير موثوق لهذا. تريد Google الدخول من المتصفح أولًا.
status-x-7-15 =
    .name = أولوية منخفضة
    .meaning = لا يُقبل حاليًا إلا بريد أكثر إلحاحًا.
status-x-7-16 =
    .name = كبيرة على أولويتها
    .meaning = لا يُسمح لرسالة بهذه الأولوية أن تكون بهذا الحجم.
status-x-7-17 =
    .name = للصندوق صاحب جديد
    .meaning = هذا العنوان لشخص آخر الآن.
status-x-7-18 =
    .name = للنطاق مالك جديد
    .meaning = هذا النطاق لمالك آخر الآن.
status-x-7-19 =
    .name = لم يُفحص المالك
    .meaning = لم يستطع الخادم معرفة هل المالك ما زال نفسه.
status-x-7-20 =
    .name = لا توقيع سليم
    .meaning = لم يجتز الفحص أي توقيع DKIM.
status-x-7-21 =
    .name = توقيع غير كافٍ
    .meaning = اجتاز توقيع DKIM، لكنه ليس مما يقبله هذا الخادم.
status-x-7-22 =
    .name = توقيع نطاق آخر
    .meaning = لا يخص توقيع DKIM نطاق From.
status-x-7-23 =
    .name = الخادم ليس في قائمة النطاق
    .meaning = يقول SPF إن هذا الخادم لا يحق له الإرسال باسم النطاق.
status-x-7-24 =
    .name = قائمة النطاق مكسورة
    .meaning = تعذر فحص SPF: في سجله زلة، أو تعذر DNS.
status-x-7-25 =
    .name = الخادم المرسل بلا اسم سليم
    .meaning = DNS العكسي غائب أو لا يطابق.
status-x-7-26 =
    .name = لم يمكن إثبات هوية المرسل
    .meaning = لم يجتز المرسل فحوص الإثبات، مثل SPF وDKIM.
status-x-7-27 =
    .name = نطاق المرسل لا يستقبل البريد
    .meaning = لا يصل جواب إلى المرسل. في Gmail: لم يجتز SPF.
status-x-7-28 =
    .name = بريد كثير دفعة واحدة
    .meaning = ظهر سيل من رسائل متشابهة.
status-x-7-29 =
    .name = ختم إعادة التوجيه مكسور
    .meaning = لم يجتز ARC الفحص. في Gmail: جاءت الرسالة بلا تشفير.
status-x-7-30 =
    .name = التشفير الإلزامي غير متاح
    .meaning = لا يضمن الخادم التالي التشفير (REQUIRETLS). في Gmail: لم يجتز DKIM.
status-x-7-32 =
    .name = حقل From لا يطابق
    .meaning = لا يخص SPF ولا DKIM نطاق From.
status-x-7-40 =
    .name = لا سجل DMARC
    .meaning = ليس لنطاق المرسل سجل DMARC.
status-x-7-51 =
    .name = ليس من خادم مسموح
    .meaning = لا تقبل الشركة البريد إلا من خوادم أو شهادات محددة.
status-x-7-57 =
    .name = سجل الدخول أولًا
    .meaning = على الجهاز أو البرنامج تسجيل الدخول إلى Microsoft 365 قبل الإرسال.
status-x-7-60 =
    .name = لا يُسمح باستخدام عنوان «من» هذا
    .meaning = لا يحق للحساب الإرسال باسم ذلك العنوان.
status-x-7-64 =
    .name = لا تُمرر
    .meaning = لا يعرف Microsoft 365 هذا الخادم من خوادم الشركة.
status-x-7-105 =
    .name = المرسل رفضته بوابة
    .meaning = لدى بوابة بريد قائمة عليها المرسل أو خادمه.
status-x-7-124 =
    .name = ليس مرسلًا مسموحًا للمجموعة
    .meaning = لا تقبل المجموعة البريد إلا من مرسلين في قائمتها.
status-x-7-129 =
    .name = ليس مرسلًا مسموحًا
    .meaning = لا يقبل المستلم البريد إلا من مرسلين محددين.
status-x-7-133 =
    .name = مجموعة داخلية فقط
    .meaning = لا تقبل المجموعة بريدًا من الخارج.
status-x-7-134 =
    .name = صندوق داخلي فقط
    .meaning = لا يقبل الصندوق بريدًا من الخارج.
status-x-7-135 =
    .name = مجلد داخلي فقط
    .meaning = لا يقبل المجلد العام بريدًا من الخارج.
status-x-7-136 =
    .name = جهة اتصال داخلية فقط
    .meaning = لا يقبل هذا المستلم بريدًا من الخارج.
status-x-7-139 =
    .name = هذا النوع من الدخول متوقف
    .meaning = لم تعد Microsoft تقبل كلمة المرور العادية هنا، أو تمنعها قاعدة.
status-x-7-232 =
    .name = الشركة تجاوزت حدها
    .meaning = راسلت الشركة أقصى عدد من الخارج يُسمح به اليوم.
status-x-7-233 =
    .name = شركة تجريبية تجاوزت حدها
    .meaning = راسلت شركة تجريبية أقصى عدد من الخارج يُسمح به اليوم.
status-x-7-321 =
    .name = لا تشفير معروض
    .meaning = على الخادم الآخر عرض التشفير، ولم يفعل.
status-x-7-322 =
    .name = الشهادة منتهية
    .meaning = انتهت مدة شهادة الخادم الآخر.
status-x-7-323 =
    .name = سجل TLSA غير صحيح
    .meaning = سجل DANE لا يطابق شهادة الخادم.
status-x-7-324 =
    .name = سلسلة DNSSEC مكسورة
    .meaning = لم يمكن إثبات أن DNS النطاق حقيقي.
status-x-7-325 =
    .name = شهادة لاسم آخر
    .meaning = لا تسمي الشهادة هذا الخادم.
status-x-7-500 =
    .name = إبطاء
    .meaning = يجعل Microsoft 365 هذا الخادم ينتظر حتى يعرفه أكثر.
status-x-7-501 =
    .name = المرسل محظور لبريد مزعج
    .meaning = أرسل الحساب ما يشبه البريد المزعج فأُوقف.
status-x-7-502 =
    .name = المرسل محظور
    .meaning = لم يعد للحساب حق الإرسال.
status-x-7-503 =
    .name = المرسل محظور
    .meaning = لم يعد للحساب حق الإرسال.
status-x-7-504 =
    .name = المستلم مرفوض
    .meaning = عنوان المستلم غير مقبول.
status-x-7-505 =
    .name = المستلم محظور
    .meaning = لا يحق لهذا المستلم تلقي البريد.
status-x-7-506 =
    .name = اسم تحية غير صحيح
    .meaning = استخدم الخادم المرسل اسم المستلم اسمًا له.
status-x-7-507 =
    .name = حظر المستلم الخادم
    .meaning = حظرت شركة المستلم الخادم المرسل.
status-x-7-508 =
    .name = بريد كثير عبر IPv6
    .meaning = جاء بريد كثير من نطاق العناوين هذا.
status-x-7-509 =
    .name = لم يمكن إثبات هوية المرسل
    .meaning = لم يجتز DMARC، ويطلب النطاق رفض بريد كهذا.
status-x-7-510 =
    .name = لا بريد عبر IPv6
    .meaning = لا يقبل نطاق المستلم البريد إلا عبر IPv4.
status-x-7-511 =
    .name = الخادم محظور لدى Microsoft
    .meaning = الخادم المرسل على قائمة Microsoft. يستطيع مالكه طلب إزالته.
status-x-7-512 =
    .name = عنوان From ناقص أو غير مقروء
    .meaning = تحتاج الرسالة عنوانًا واحدًا مقروءًا في From.
status-x-7-513 =
    .name = حظر المستلم الخادم
    .meaning = لدى شركة المستلم قائمة خاصة عليها الخادم المرسل.
status-x-7-515 =
    .name = إثبات المرسل غير كافٍ
    .meaning = يطلب Outlook.com إثباتات SPF وDKIM وDMARC من كبار المرسلين.
status-x-7-520 =
    .name = إعادة التوجيه إلى الخارج ممنوعة
    .meaning = لا تسمح الشركة بإعادة توجيه البريد تلقائيًا إلى الخارج.
status-x-7-606 =
    .name = الخادم محظور لدى Microsoft
    .meaning = الخادم المرسل على قائمة Microsoft. يستطيع مالكه إزالته في sender.office.com.
status-x-7-650 =
    .name = إبطاء بسبب السمعة
    .meaning = يحد Outlook.com من هذا الخادم بسبب بريد أرسله سابقًا.
status-x-7-651 =
    .name = إبطاء بسبب السمعة
    .meaning = يحد Outlook.com من هذا الخادم بسبب بريد أرسله سابقًا.
status-x-7-652 =
    .name = اتصالات كثيرة
    .meaning = فتح الخادم اتصالات مع Outlook.com أكثر من المسموح.
status-x-7-700 =
    .name = الشركة موقوفة عن الإرسال
    .meaning = أوقفت Microsoft شركة المرسل. مع 4.7.700: مرشح مشغول، حاول لاحقًا.
status-x-7-705 =
    .name = الشركة تجاوزت حدها
    .meaning = أوقفت Microsoft شركة المرسل بسبب بريد مزعج أو كثير.
status-x-7-708 =
    .name = لا بريد من هذا العنوان
    .meaning = لا تقبل Microsoft البريد من هذا الخادم، وغالبًا لأن الشركة جديدة.
status-x-7-750 =
    .name = نطاق غير مسجل
    .meaning = ترسل شركة المرسل من نطاقات لم تسجلها لدى Microsoft.
status-x-7-850 =
    .name = احتجاز أثناء الفحص
    .meaning = تفحص Microsoft هذا الخادم ولا تقبل منه البريد حاليًا.
status-x-7-900 =
    .name = قاعدة في الشركة
    .meaning = رفضت قاعدة بريد في الشركة الرسالة.

# The digits of a code that stands in no table.
digit-1 =
    .meaning = غير مستخدم في البريد. كان يعني: وصل الأمر ولم يُنفذ بعد.
digit-2 =
    .meaning = نعم: نجح الأمر.
digit-3 =
    .meaning = جيد حتى الآن: ينتظر الخادم المزيد.
digit-4 =
    .meaning = ليس الآن: قد يزول الخلل وتصل الرسالة نفسها لاحقًا.
digit-5 =
    .meaning = لا: لن تصل الرسالة نفسها حتى يتغير شيء.
second-digit-0 =
    .meaning = يخص صيغة الأمر.
second-digit-1 =
    .meaning = معلومة طلبها أحد.
second-digit-2 =
    .meaning = يخص الاتصال.
second-digit-3 =
    .meaning = يتركه المعيار مفتوحًا. عمليًا يخص الدخول والتشفير.
second-digit-4 =
    .meaning = يتركه المعيار مفتوحًا. معناه يحدده الخادم.
second-digit-5 =
    .meaning = يخص نظام البريد: صندوق أو رسالة أو قاعدة.

## Warnings about an answer

warning_code-contradicts-text =
    .message = الرمز والكلمات لا يتفقان. اعتُمدت الكلمات.
warning_client-explanation-overridden =
    .message = ذكر برنامج البريد سببًا وتقول كلمات الخادم غيره. كلمات الخادم هي المعتمدة.
warning_truncated =
    .message = النص مقطوع. قد يقول الباقي أكثر.
warning_too-long =
    .message = النص طويل جدًا. قُرئت بدايته فقط.
warning_limit-reached =
    .message = هناك أكثر مما يظهر هنا: بُلغ حد.
warning_backscatter =
    .message = ربما لم ترسل هذه الرسالة: يبدو أن أحدًا استخدم عنوانك. لا يلزم تغيير كلمة مرورك لهذا السبب.
warning_mixed-languages =
    .message = النص بأكثر من لغة، فقد تقول أجزاء منه الشيء نفسه مرتين.
warning_decoding-damaged =
    .message = بعض الحروف تالفة. قُرئت قدر الإمكان.
warning_no-reason-given =
    .message = لم يذكر الخادم سببًا. لم يوجد إلا رمزه.
warning_outlook-file =
    .message = لا تُقرأ هنا ملفات Outlook (MSG): احفظ الرسالة بصيغة EML أو نصًا، أو انسخ كلماتها.

## Shared sentences

retry_nothing =
    .message = لا شيء يلزم إرساله مجددًا.
retry_in-progress =
    .message = لم يُحسم شيء بعد: خوادم البريد ما زالت تتحدث.
retry_delayed =
    .message = ما زالت محاولة تسليم رسالتك جارية{ $until ->
        [none] {""}
       *[known] {" حتى "}{ $until }
    }. لا يلزمك إرسالها مجددًا.
retry_server =
    .message = لا شيء مطلوب منك: خادم البريد يعيد المحاولة تلقائيًا{ $wait ->
        [none] {""}
       *[known] {" بعد نحو "}{ $wait }
    }{ $until ->
        [none] {""}
       *[known] {"، حتى "}{ $until }
    }.
retry_sender =
    .message = لن تتكرر المحاولة تلقائيًا. أرسلها مجددًا { $wait ->
        [none] لاحقًا
       *[known] بعد نحو { $wait }
    }.
retry_sender-after-change =
    .message = لن تتكرر المحاولة تلقائيًا. أرسلها مجددًا بعد حل هذا الأمر.
retry_never =
    .message = لن تتكرر المحاولة.
retry_temporary =
    .message = قد يزول هذا وحده. خادم البريد يعيد المحاولة تلقائيًا، أما في برنامج بريد فأرسلها مجددًا { $wait ->
        [none] لاحقًا
       *[known] بعد نحو { $wait }
    }.
retry_unknown =
    .message = لا يذكر النص هل ستتكرر المحاولة.

certainty_likely =
    .message = هذه أرجح قراءة للرد.
certainty_likely-but =
    .message = هذه أرجح قراءة للرد. قد يعني أيضًا: «{ $first }».
certainty_unsure =
    .message = لا يقول الرد ذلك صراحةً، وهذه أفضل قراءة له.
certainty_either =
    .headline = إما أن { $first } أو أن { $second }
    .message = يترك الرد الأمر مفتوحًا. إما: «{ $first }». أو: «{ $second }».
certainty_one-of-three =
    .message = يترك الرد الأمر مفتوحًا. إما: «{ $first }». أو: «{ $second }». أو: «{ $third }».

certainty_unlisted =
    .headline = هذا الرمز ليس في أي قائمة
    .message = ليس هذا الرمز في أي معيار، لكن أرقامه تفيد شيئًا.

# The lines of the note for the administrator.
note_happened =
    .message = ما حدث: { $title }
note_recipient =
    .message = المستلم: { $title }
note_sender =
    .message = المرسل: { $title }
note_domain =
    .message = نطاق المرسل: { $title }
note_code =
    .message = رمز الرد: { $title }
note_status =
    .message = رمز الحالة: { $title }
note_reply =
    .message = الرد حرفيًا: { $title }
note_command =
    .message = رد على: { $title }
note_remote =
    .message = الخادم المجيب: { $title }
note_ip =
    .message = عنوان IP المرسل كما في الرد: { $title }
note_reporter =
    .message = أبلغ به: { $title }
note_provider =
    .message = المزود: { $title }
note_blocklist =
    .message = قائمة الحظر: { $title }
note_failed =
    .message = فحوص لم تُجتز: { $title }
note_limit =
    .message = حد الحجم: { $title }
note_until =
    .message = المحاولة حتى: { $title }
note_rule =
    .message = القاعدة: { $title }
note_check-first =
    .message = افحص أولًا: { $title }

# Titles of links; the first is the page about this very case.
link_case =
    .message = { $provider ->
        [none] عن هذا الرد
       *[known] عن هذا الرد لدى { $provider }
    }
link_blocklist =
    .message = { $blocklist ->
        [none] البحث عن الإدراج
       *[known] البحث عن الإدراج في { $blocklist }
    }
link_provider =
    .message = { $provider ->
        [none] مساعدة في البريد غير المسلَّم
       *[known] مساعدة في البريد غير المسلَّم من { $provider }
    }

# Sizes and times. They stand after a preposition, so the dual is ـين.
value_bytes =
    .message = { $count ->
        [one] بايت واحد
        [two] بايتين
        [few] { $count } بايتات
        [many] { $count } بايتًا
       *[other] { $count } بايت
    }
value_kilobytes =
    .message = { $count } كيلوبايت
value_megabytes =
    .message = { $count } ميغابايت
value_gigabytes =
    .message = { $count } غيغابايت
value_seconds =
    .message = { $count ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $count } ثوانٍ
       *[other] { $count } ثانية
    }
value_minutes =
    .message = { $count ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $count } دقائق
       *[other] { $count } دقيقة
    }
value_hours =
    .message = { $count ->
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $count } ساعات
       *[other] { $count } ساعة
    }
value_days =
    .message = { $count ->
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }


## Words of the element <plain-bounce>

ui_outcome =
    .failed = لم تُسلَّم
    .for-now = لم تُقبل حاليًا
    .delayed = لم تُسلَّم بعد
    .delivered = سُلّمت
    .relayed = مُررت
    .in-progress = قيد التنفيذ
    .reported = للعلم
    .unknown = النتيجة غير معروفة
    .nothing = غير معروف

ui_nothing =
    .headline = لا شيء هنا يخص تسليم البريد
    .summary = الصق رد الخادم نفسه: الأسطر ذات الأرقام الثلاثة، أو نص إشعار عدم التسليم، أو البريد العائد كاملًا.

ui_turn =
    .label = على من الدور
    .sender = عليك
    .sender-admin = على مسؤول بريدك
    .recipient = على المستلم
    .recipient-admin = على مسؤول بريد الطرف الآخر
    .nobody = لا أحد: لا شيء مطلوب منك
    .unknown = لا يذكره النص

ui_turn-other =
    .sender = على المرسل
    .sender-admin = على مسؤول جهة الإرسال
    .recipient = على المستلم
    .recipient-admin = على مسؤول جهة الاستلام
    .nobody = لا أحد: لا شيء مطلوب
    .unknown = لا يذكره النص

ui_again =
    .label = تكرار المحاولة
    .server = نعم، من خادم البريد
    .sender = فقط إن أُرسلت مجددًا
    .nobody = لا
    .unknown = غير معروف

ui_sure =
    .label = درجة التأكد
    .high = مؤكد
    .medium = شبه مؤكد
    .low = غير مؤكد
ui_basis =
    .provider = من صياغة لا يستخدمها إلا هذا المزود.
    .text = من كلمات الخادم نفسه.
    .enhanced-status = من رمز الحالة: الكلمات تفيد أقل.
    .reply-code = من رمز الرد وحده: الكلمات لا تفيد أكثر.
    .none = لا شيء في النص يعطي سببًا.

ui_kind =
    .reply = قُرئ كرد خادم بريد.
    .code = قُرئ كرمز مجرد.
    .transcript = قُرئ كتسجيل جلسة بين خوادم بريد.
    .log = قُرئ كأسطر سجل خادم بريد.
    .error = قُرئ كرسالة من برنامج بريد.
    .notice = قُرئ كنص إشعار عدم تسليم.
    .message = قُرئ كرسالة بريد كاملة.

ui_station =
    .you = أنت
    .our-server = خادمك
    .their-server = خادمهم
    .mailbox = الصندوق
    .sender = المرسل
    .sending-server = خادم الإرسال
    .receiving-server = خادم الاستلام

ui_state =
    .sent = أُرسلت
    .took-it = أخذها
    .arrived = وصلت
    .stopped = توقفت هنا
    .held = محتجزة هنا
    .not-yet = ليس بعد
    .not-reached = لم تصل إليه
    .unknown = غير معروف

ui_stopped =
    .sending-server = توقفت الرسالة عند خادم البريد المرسل.
    .between = لم تنتقل الرسالة من خادم البريد المرسل إلى خادم المستلم.
    .receiving-server = توقفت الرسالة عند خادم بريد المستلم.
    .mailbox = توقفت الرسالة عند الصندوق.
ui_held =
    .sending-server = لم تغادر الرسالة حاليًا خادم البريد المرسل.
    .between = لم تنتقل الرسالة حاليًا من خادم البريد المرسل إلى خادم المستلم.
    .receiving-server = لم تتجاوز الرسالة حاليًا خادم بريد المستلم.
    .mailbox = لم تدخل الرسالة الصندوق حاليًا.
ui_way =
    .arrived = وصلت الرسالة.
    .passed-on = مُررت الرسالة. لا خبر عما بعد ذلك.
    .talking = الخوادم ما زالت تتحدث ولم يُحسم شيء بعد.
    .unknown = لا يذكر النص أين توقفت الرسالة.

ui_part =
    .steps = ما العمل
    .alternatives = قد يكون أيضًا
    .why = لماذا نرى ذلك
    .words = كلمات الخادم نفسه
    .note = مذكرة لمسؤول البريد
    .details = تفاصيل تقنية
    .original = الرسالة المعنية
    .recipients = المستلمون
    .results = النتائج بإيجاز
    .source = النص مع تمييز الكلمات الحاسمة

ui_remark =
    .message = ملاحظة

ui_mark =
    .code = رمز الرد
    .enhanced-status = رمز الحالة
    .cause = السبب
    .provider = المزود
    .recipient = المستلم
    .retry = وقت إعادة المحاولة
ui_lines =
    .left-out = { $count ->
            [one] … حُذف سطر واحد …
            [two] … حُذف سطران …
            [few] … حُذفت { $count } أسطر …
            [many] … حُذف { $count } سطرًا …
           *[other] … حُذف { $count } سطر …
        }
    .only-deciding = تظهر الكلمات الحاسمة فقط ما دامت العناوين مخفية.

ui_button =
    .copy = نسخ كنص
    .copy-note = نسخ المذكرة
    .mask = إخفاء العناوين
    .more = { $count ->
            [one] عرض واحد آخر
            [two] عرض اثنين آخرين
            [few] عرض { $count } أخرى
           *[other] عرض { $count } أخرى
        }
    .opens = يفتح في علامة تبويب جديدة

ui_recipients =
    .message = { $count ->
            [one] مستلم واحد
            [two] مستلمان
            [few] { $count } مستلمين
            [many] { $count } مستلمًا
           *[other] { $count } مستلم
        }
ui_results =
    .message = { $count ->
            [one] نتيجة واحدة
            [two] نتيجتان
            [few] { $count } نتائج
           *[other] { $count } نتيجة
        }
ui_and-more =
    .message = { $count ->
            [one] وواحد آخر
            [two] واثنان آخران
            [few] و{ $count } أخرى
           *[other] و{ $count } أخرى
        }

ui_done =
    .copied = نُسخ الجواب.
    .note-copied = نُسخت مذكرة مسؤول البريد.
    .not-copied = لم يسمح المتصفح بالنسخ. حدد النص وانسخه يدويًا.
    .masked = العناوين مخفية.
    .shown = العناوين ظاهرة.

ui_line =
    .message = { $title }: { $first }

ui_fact =
    .recipient = المستلم
    .remote = الخادم الرافض
    .reporter = الخادم المبلِّغ
    .code = رمز الرد
    .enhanced = رمز الحالة
    .cause = السبب
    .lasting = الدوام
    .command = رد على
    .provider = المزود
    .blocklist = قائمة الحظر
    .wait = الانتظار
    .until = المحاولة حتى
    .deferrals = محاولات سابقة
    .rule = القاعدة
    .subject = الموضوع
    .from = من
    .date = التاريخ
    .message-id = معرف الرسالة

ui_lasting =
    .permanent = دائم
    .temporary = مؤقت
    .success = نجاح
    .unknown = غير معروف

## Words of the site around the element

site_page =
    .title = plainbounce: ماذا قصد خادم البريد
    .headline = ماذا قصد خادم البريد؟
    .intro = عاد بريدك، أو أجاب خادم برمز. الصقه هنا واقرأ ما حدث، وعلى من الدور، وما العمل.
    .skip = انتقل إلى مربع اللصق
    .foot = يقرأ plainbounce ما تقوله خوادم البريد. لا يطلب من الشبكة سوى ملفاته، ولا يحفظ شيئًا ولا يحصي أحدًا.

site_nav =
    .label = الصفحات
    .one = رسالة واحدة
    .many = رسائل كثيرة معًا
    .reference = المرجع
    .embed = لموقعك

site_box =
    .label = ما قاله الخادم
    .help = رمز أو رد خادم أو سطر سجل أو نص إشعار عدم تسليم أو بريد كامل. يمكنك أيضًا إفلات ملف هنا.
    .open = فتح ملف
    .clear = مسح
    .cleared = تم المسح.
    .picker = الملف المراد قراءته
    .private = لا شيء يغادر هذه الصفحة. يُقرأ نصك في هذا المتصفح ولا يُرسل ولا يُحفظ.

site_file =
    .pasted = نص ملصق، { $limit }: أطول من أن يظهر هنا
    .opened = { $title }، { $limit }
    .too-long = { $title }، { $limit }: أطول من أن يظهر هنا
    .cut = تُقرأ أول { $limit }.
    .unreadable = تعذرت قراءة { $title }. قد يكون مجلدًا أو نُقل.
    .many = هذه أكثر من رسالة: اقرأها في «رسائل كثيرة معًا».

site_example =
    .label = أو جرب مثالًا
    .gmail-authentication = رفض من Gmail
    .greylisting = القائمة الرمادية
    .mailbox-full = صندوق ممتلئ
    .postfix-bounce = نص إشعار
    .swaks = تسجيل جلسة
    .postfix-log = سطر سجل
    .microsoft-notice = إشعار Microsoft 365
    .delivery-report = إشعار كامل
    .nodemailer = رسالة من برنامج
    .bare-code = رمز مجرد
    .login-failed = دخول مرفوض

site_reader =
    .label = مكتوب من أجل
    .sender = المرسل
    .helpdesk = الدعم الفني
    .admin = مسؤول البريد
    .language = اللغة

site_answer =
    .label = ماذا يعني
    .welcome = يظهر جوابك هنا وأنت تكتب
    .through = هل وصلت الرسالة؟
    .turn = على من الدور؟
    .again = هل ستتكرر المحاولة؟
    .do = ماذا يمكنك أن تفعل الآن؟
    .loading = جارٍ التحضير…

site_share =
    .button = مشاركة رابط
    .label = رابط إلى هذا الجواب
    .help = النص في الرابط نفسه بعد علامة #. لا يراه أي خادم، لكن كل من لديه الرابط يستطيع قراءته.
    .mask = إخفاء العناوين والمضيفين والمعرفات
    .preview = هذا ما يحمله الرابط
    .copy = نسخ الرابط
    .copied = نُسخ الرابط.
    .too-long = هذا النص أطول من أن يحمله رابط. شارك أسطره الحاسمة بدلًا منه.
    .close = إغلاق
    .print = طباعة

site_network =
    .none = لم تطلب هذه الصفحة شيئًا من الشبكة منذ جهزت.
    .some = الطلبات منذ جهزت الصفحة: { $count }
    .offline = جاهز للعمل دون اتصال.
    .away = أنت غير متصل. كل شيء هنا ما زال يعمل.

site_many =
    .headline = ما الذي تعذر، وكم مرة؟
    .intro = افتح مجلد إشعارات أو ملف صندوق بريد أو سجلًا. يُقرأ هنا في هذا المتصفح ويُصنف حسب السبب والمزود والنطاق.
    .files = فتح ملفات
    .folder = فتح مجلد
    .drop = أو أفلت الملفات هنا: .eml و.mbox و.log و.txt و.json و.csv
    .reading = جارٍ قراءة { $title }
    .progress = { $first } من { $second }
    .cancel = إلغاء
    .cancelled = أُلغيت القراءة. يظهر ما قُرئ حتى الآن.
    .done = قُرئ كل شيء.
    .results = النتائج: { $count }
    .silent = أجزاء لا تخص التسليم: { $count }
    .most = تعرض القائمة أول { $count }. المجاميع تشمل الكل.
    .most-saved = يحتوي الملف المحفوظ على أول { $count }.
    .by-cause = حسب السبب
    .by-provider = حسب المزود
    .by-domain = حسب نطاق المستلم
    .cause = السبب
    .provider = المزود
    .domain = النطاق
    .recipient = المستلم
    .outcome = النتيجة
    .count = العدد
    .share = النسبة
    .filter = تصفية
    .all = الكل
    .none = لا شيء يطابق التصفية.
    .no-provider = غير معروف
    .others = كل الباقي
    .list = النتائج واحدة واحدة
    .explain = ماذا يعني
    .csv = حفظ بصيغة CSV
    .json = حفظ بصيغة JSON
    .mask = إخفاء العناوين في الملفات

site_reference =
    .headline = كل رمز ومعناه
    .intro = رموز الرد ورموز الحالة والأسباب وراءها. لكل منها عنوان خاص يمكنك الربط إليه.
    .find = ابحث عن رمز أو كلمة
    .entries = المداخل: { $count }
    .some = { $first } من { $second } مدخلًا
    .none = لا نتائج للبحث عن «{ $title }»
    .reply-codes = رموز الرد
    .status-codes = رموز الحالة
    .causes = الأسباب
    .first-digit = الرقم الأول
    .second-digit = الرقم الثاني
    .providers = المزودون
    .tokens = رموز خاصة بالمزودين
    .classes = تمثل X الرقم الأول: 2 نجاح، و4 ربما لاحقًا، و5 لا.
    .standard = في المعيار
    .not-standard = ليس في المعيار
    .registered = مسجل
    .not-registered = غير مسجل
    .after = بعد { $title }
    .code = الرمز
    .status = الحالة
    .cause = السبب
    .meaning = المعنى
