import type { issues as enIssues } from '../en/issues';
import type { Message } from '../messages';

/** Arabic words for every issue code. */
export const issues = {
  // Lint: errors, which stand in the way of approval
  'issue.core-part-missing': 'املأ هذا الحقل. لا يُعتمد {$theCharter} من دونه.',
  'issue.core-part-missing.title': 'اكتب عنوانًا. لا يُعتمد {$theCharter} من دونه.',
  'issue.core-part-missing.mission.statement': 'اكتب نص الرسالة. لا يُعتمد {$theCharter} من دونه.',
  'issue.core-part-missing.mission.whyInvested':
    'اذكر لماذا استثمرت الشركة. لا يُعتمد {$theCharter} من دون ذلك.',
  'issue.core-part-missing.priorities': 'اذكر أولوية واحدة للشركة على الأقل. بها تُقاس الخدمات.',
  'issue.core-part-missing.services':
    'أضف خدمة واحدة على الأقل. في {$theCharter} يجد مندوبو المبيعات ما يمكنهم توقعه.',
  'issue.core-part-missing.audiences': 'اذكر من تدعمون. اختر فئة واحدة على الأقل.',
  'issue.core-part-missing.budget.ownerId':
    'اذكر من المسؤول عن الميزانية. لا يُعتمد {$theCharter} من دون ذلك.',
  'issue.core-part-missing.indicators':
    'اختر المؤشرات: رائدًا واحدًا ولاحقًا واحدًا على الأقل. من دونها لا يُعرف هل ينجح العمل.',
  'issue.core-part-missing.parties':
    'اذكر من يتفق مع من: فريق التمكين وطرفًا واحدًا على الأقل من الفرق التجارية.',
  'issue.core-part-missing.review.cadence': 'اذكر وتيرة مراجعة {$theCharter}. مرة كل ربع سنة هي الحد الأدنى.',
  'issue.core-part-missing.reporting':
    'اذكر من يُحاط علمًا بالتقدم، وأين، وكم مرة. أضف تقريرًا واحدًا على الأقل.',
  'issue.no-leading': 'أضف مؤشرًا رائدًا، لتعرف مبكرًا هل بدأ العمل يؤتي ثماره.',
  'issue.no-lagging': 'أضف مؤشرًا لاحقًا، ليرتبط العمل بنتيجة للشركة.',
  'issue.leading-unlinked': 'المؤشر «{name}» غير مربوط بأي نتيجة. اربطه بمؤشر لاحق واذكر السبب.',
  'issue.link-target-not-lagging': 'لا ينتهي هذا الرابط إلى نتيجة. اجعل نهايته مؤشرًا لاحقًا.',
  'issue.link-no-rationale': 'اكتب لماذا ينبغي أن يحرّك أحدهما الآخر. الرابط بلا سبب لا يمكن اختباره.',
  'issue.service-no-indicator': 'لا شيء يقيس الخدمة «{name}». اختر لها مؤشرًا رائدًا واحدًا على الأقل.',
  'issue.budget-owner-missing': 'اذكر من المسؤول عن الميزانية. لا يُعتمد {$theCharter} من دون ذلك.',
  'issue.no-gtm-party': 'أضف طرفًا من الفرق التجارية. {$theCharter} اتفاق بينها وبين التمكين.',
  'issue.no-sponsor': 'سمِّ راعيًا تنفيذيًا يمنح التمكين صلاحيته.',
  'issue.review-slower-than-quarterly': 'راجعوا {$theCharter} مرة كل ربع سنة على الأقل. اختر وتيرة أسرع.',
  'issue.reporting-missing': 'اذكر من يُحاط علمًا بالتقدم، وأين، وكم مرة. أضف تقريرًا واحدًا على الأقل.',
  'issue.raci-accountable-not-one': 'اختر شخصًا واحدًا لا أكثر يُسأل عن «{name}».',
  'issue.funder-shares-not-100': 'مجموع النسب {value}%. عدّلها ليصير 100%.',
  'issue.dangling-id': 'هذا يشير إلى «{value}»، ولم يعد موجودًا هنا. اختر غيره أو أزل الإشارة.',
  'issue.duplicate-id': 'المعرّف «{value}» مستخدم أكثر من مرة. اجعل لكل عنصر معرّفه.',
  'issue.baseline-missing': 'أدخل من أين بدأ المؤشر «{name}». من دون خط أساس لا يظهر أي تقدم.',

  // Lint: warnings and hints
  'issue.scope-out-empty': 'لا شيء خارج النطاق بعد. اذكر ما يتولاه غيركم قبل أن يصل إليكم.',
  'issue.scope-in-over-7': 'أكثر من سبعة بنود ضمن النطاق. ادمج بعضها أو أجّله، ليتذكر الناس الباقي.',
  'issue.service-no-priority':
    'الخدمة «{name}» لا تخدم أي أولوية للشركة. اختر أولوية أو أعد النظر في الخدمة.',
  'issue.balance-gap':
    'ينبغي أن يستفيد المشترون ومندوبو المبيعات والموظفون جميعًا. واحدة من هذه الفئات على الأقل بلا خدمة بعد.',
  'issue.vanity-only': 'قد يرتفع المؤشر «{name}» دون أي أثر. اربط مؤشر سلوك بالنتيجة نفسها.',
  'issue.no-inspection': 'اختر ممارسة واحدة للتحقق منها ومن يتحقق. ما لا يُتحقق منه يتلاشى.',
  'issue.headline-over-10': 'أكثر من عشرة مؤشرات تُعرض أولًا. أبقِ ما يتحرك أحد بناءً عليه.',
  'issue.series-stale': 'أحدث قيمة للمؤشر «{name}» قديمة. أدخل الأحدث أو اسأل المسؤول عنه.',
  'issue.review-overdue': 'كان موعد المراجعة {date}. اعقدوها وسجّلوا ما تقررونه.',
  'issue.assumption-expired': 'كان هذا الافتراض صالحًا حتى {date}. أكّده بتاريخ جديد أو أزله.',
  'issue.generic-text': 'أي شركة قد تكتب هذا. أضف رقمًا أو تاريخًا أو اسم المسؤول.',
  'issue.buyer-stage-uncovered': 'لا خدمة تفيد المشتري في مرحلة «{name}». أضف واحدة أو اقبل الفجوة عن قصد.',
  'issue.unfunded': 'لا مال مخصص للتمكين. اذكر من يدفع إن لزم الأمر.',

  // Reading a file or a stored document
  'issue.not-json': 'هذا ليس JSON صالحًا. انظر السطر {line} وأصلحه ثم أعد المحاولة.',
  'issue.not-an-object': 'هذا JSON لكنه ليس مستندًا. اختر ملفًا صُدّر من هنا.',
  'issue.not-a-charter': 'في هذا الملف شيء غير {$aCharter}. اختر ملفًا صُدّر من هنا.',
  'issue.not-utf8': 'الملف ليس نصًا بترميز UTF-8. احفظه بهذا الترميز ثم أعد المحاولة.',
  'issue.file-unreadable': 'تعذّرت قراءة الملف. اختر غيره.',
  'issue.empty-input': 'الملف فارغ. اختر غيره.',
  'issue.too-large': 'حجم الملف أكبر من {max} بايت. أزل ما لا يخصه ثم أعد المحاولة.',
  'issue.too-deep': 'تداخل البيانات أعمق من {max} مستوى. قلّل مستوياتها ثم أعد المحاولة.',
  'issue.too-many-nodes': 'عدد القيم في الملف أكبر من {max}. أزل ما لا يخصه ثم أعد المحاولة.',
  'issue.text-too-long': 'نص هنا أطول من {max} حرف. اختصره ثم أعد المحاولة.',
  'issue.list-too-long': 'قائمة هنا عدد عناصرها أكبر من {max}. اختصرها ثم أعد المحاولة.',
  'issue.forbidden-key': 'الاسم «{key}» غير مسموح به في المستند. غيّره أو أزله ثم أعد المحاولة.',
  'issue.not-plain-data': 'هنا شيء لا يتسع له JSON. مرّر بيانات بسيطة: نصوصًا وأرقامًا وقوائم وكائنات.',
  'issue.not-finite': 'هنا شيء ليس رقمًا، أو رقم لا نهائي. استبدله ثم أعد المحاولة.',
  'issue.schema-version-invalid': 'يجب أن يكون إصدار المخطط عددًا صحيحًا من 1 فأكثر. صحّحه ثم أعد المحاولة.',
  'issue.newer-version': 'كُتب هذا بإصدار أحدث (الإصدار {version}). يمكنك قراءته؛ ولتعديله حدّث التطبيق.',
  'issue.newer-version-unreadable':
    'كُتب هذا بإصدار أحدث، ولا يستطيع هذا الإصدار قراءته. حدّث التطبيق؛ الملف باقٍ كما هو.',
  'issue.wrong-type': 'القيمة هنا من نوع خاطئ. المتوقع: {expected}.',
  'issue.invalid-date': '«{value}» ليس تاريخًا صحيحًا. اكتبه مثل \u200e2026-11-23.',
  'issue.invalid-period':
    '«{value}» ليس فترة صحيحة. اكتب الشهر مثل \u200e2026-11 والأسبوع مثل \u200e2026-W47 والربع مثل \u200e2026-Q4.',
  'issue.out-of-range': '«{value}» خارج حدود هذا الحقل. تحقق من الرقم وأدخله من جديد.',
  'issue.unknown-value': '«{value}» غير معروف هنا. أُبقي كما هو؛ اختر غيره إن كان خطأ.',
  'issue.duplicate-id-renamed': 'كان لعنصرين المعرّف «{id}». صار معرّف الثاني «{newId}».',
  'issue.id-added': 'كان أحد العناصر بلا معرّف. صار معرّفه «{id}».',
  'issue.invalid-unicode': 'كان في أحد النصوص محارف تالفة. استُبدلت؛ اقرأه مرة أخرى.',
  'issue.invalid-currency': '«{value}» ليس رمز عملة. استخدم ثلاثة أحرف، مثل EUR أو USD.',

  // Typing into a field
  'issue.number-invalid': '«{value}» ليس رقمًا. اكتبه مثل {example}.',
  'issue.number-ambiguous': '«{value}» يُقرأ على وجهين. اكتبه مثل {example}.',
  'issue.number-not-whole': '«{value}» ليس عددًا صحيحًا. اكتبه بلا كسور.',
  'issue.number-too-large': 'الرقم أكبر من أن يُحفظ بدقة. أدخل رقمًا أصغر.',
  'issue.date-invalid': '«{value}» ليس تاريخًا. اكتبه مثل {example}.',
  'issue.required': 'املأ هذا الحقل.',
  'issue.text-over-limit': '{count} من الأحرف، والحد الأقصى {max}. اختصر النص.',

  // Loading and saving
  'issue.storage.unavailable': 'التخزين لا يرد. تعديلاتك باقية هنا، وستُعاد محاولة الحفظ تلقائيًا.',
  'issue.storage.timeout': 'استغرق الحفظ أطول مما ينبغي. تعديلاتك باقية هنا، وستُعاد محاولة الحفظ تلقائيًا.',
  'issue.storage.quota': 'التخزين ممتلئ. أفسح مجالًا أو اختصر النص، ثم أعد الحفظ.',
  'issue.storage.too-large': '{$TheCharter} أكبر مما يتسع له التخزين. اختصر النص ثم أعد الحفظ.',
  'issue.storage.unauthenticated': 'تم تسجيل خروجك. سجّل الدخول ثم احفظ؛ تعديلاتك باقية هنا.',
  'issue.storage.forbidden': 'ليست لديك صلاحية الحفظ هنا. اطلب الصلاحية، أو صدّر تعديلاتك لتحتفظ بها.',
  'issue.storage.invalid': 'رفض التخزين آخر تعديل. صحّحه أو تراجع عنه، ثم أعد الحفظ؛ تعديلاتك باقية هنا.',
  'issue.storage.unknown': 'ليس مؤكدًا أن آخر تعديل حُفظ. تعديلاتك باقية هنا، وستُعاد محاولة الحفظ تلقائيًا.',
  'issue.storage.adapter-fault':
    'جاء من التخزين رد لا يمكن أن يكون صحيحًا. لم يتغير شيء مما هو محفوظ؛ أبلغ مسؤول هذا التطبيق.',
  'issue.storage.blocked': 'لا يسمح المتصفح بتخزين أي شيء. اسمح به في الإعدادات، أو صدّر تعديلاتك.',
  'issue.storage.corrupt': 'تعذّرت قراءة المخزَّن. نزّله كما هو قبل أن تتابع.',
  'issue.storage.newer-format': 'خُزّن هذا بإصدار أحدث. حدّث التطبيق لفتحه.',
  'issue.storage.aborted': 'أُوقف الحفظ. تعديلاتك باقية هنا؛ أعد الحفظ.',

  // Figures from a CSV file
  'issue.csv.empty': 'لا قيم في الملف. اختر غيره.',
  'issue.csv.unreadable': 'تعذّرت قراءة الملف. اختره من جديد.',
  'issue.csv.ragged':
    'عدد الخلايا في الصف {row} هو {found} بدلًا من {expected}. أكمله، أو ضع النص الذي فيه فواصل بين علامتي اقتباس.',
  'issue.csv.unclosed-quote': 'في الصف {row} علامة اقتباس تُفتح ولا تُغلق. أغلقها ثم أعد المحاولة.',
  'issue.csv.no-period-column': 'لا عمود يبيّن متى. أضف عمودًا أول عنوانه «period».',
  'issue.csv.no-value-column': 'لا عمود يحمل القيم. اجعل عنوان ذلك العمود «value».',
  'issue.csv.other-indicators':
    'لا صف يخص هذا المؤشر. افتح المؤشر الذي تخصه الصفوف، أو أزل العمود «indicatorId».',
  'issue.csv.period-invalid':
    'الصف {row}: «{value}» ليس فترة صحيحة. اكتب الشهر مثل \u200e2026-11 والأسبوع مثل \u200e2026-W47.',
  'issue.csv.value-invalid': 'الصف {row}: «{value}» ليس رقمًا. اكتبه بنقطة عشرية، مثل 1234.5.',
  'issue.csv.period-kind':
    'الصف {row}: «{value}» فترة يختلف طولها عن غيرها. التزم الأشهر أو الأسابيع أو الأرباع.',
  'issue.csv.duplicate-period': 'يكرر الصف {row} الفترة {period}. أبقِ صفًا واحدًا لكل فترة.',
  'issue.csv.unknown-indicator': 'الصف {row}: لا مؤشر باسم «{value}». صحّح الاسم أو أضف المؤشر أولًا.',
  'issue.csv.too-large': 'يتجاوز الملف الحد الأقصى ({max}). قسّمه ثم أعد المحاولة.',
  'issue.duplicate-key': 'الاسم «{key}» يرد مرتين (السطر {line}). أبقِ واحدًا ثم أعد المحاولة.',
  'issue.end-before-start': 'تأتي النهاية قبل البداية. اختر تاريخًا لاحقًا.',
} as const satisfies Record<keyof typeof enIssues, Message>;
