import type { Message } from '../../i18n';
import type { words as source } from './en';

/**
 * What the command line says, in Arabic. Lines begin with a file or a command where they can, and an option after Arabic
 * has a mark before it, so that its hyphens stay in front where a terminal orders the directions.
 */
export const words = {
  help: `مواثيق محفوظة في مستودع.

  enablement-charter check FILE...              فحص المواثيق (.json, .md)
  enablement-charter export FILE... --to FORMAT كتابة نسخ: md, html, csv, json, docx
  enablement-charter migrate FILE...            تحديث الملفات
  enablement-charter new FILE                   بدء ميثاق: .json, .md, .html, .csv, .docx

الخيارات
  --json                      check: النتيجة بصيغة JSON
  --to FORMAT                 export: md, html, csv, json, docx؛ وإلا فحسب الاسم بعد \u200e--out
  --out PATH                  export: ملف أو مجلد موجود؛ وإلا ظهر النص على الشاشة
  --write                     migrate: كتابة الملف بدلًا من مجرد عرض ما سيتغير
  --from NAME                 new: البدء من مثال: tavlio, quillmere, thalassaia
  --title TEXT                new: العنوان
  --locale en|el|de|fr|es|ar  لغة الرسائل والنسخ
  --now YYYY-MM-DD            اليوم الذي يسري عليه كل شيء؛ وإلا فاليوم الحالي
  --version, --help

رموز الخروج
  0  كل شيء سليم: لا أخطاء، أو تمت الكتابة، أو الملف محدَّث
  1  check: في أحد المواثيق أخطاء؛ migrate: أحد الملفات سيتغير
  2  تعذّرت قراءة ملف أو كتابته، أو لم يُفهم الأمر`,
  'usage.command': 'لا يوجد أمر باسم «{command}». الأوامر: check, export, migrate, new.',
  'usage.option': '{reason} لعرض المتاح: enablement-charter --help',
  'usage.no-file': 'حدّد ملفًا: enablement-charter {command} charter.json',
  'usage.one-file': 'حدّد ملفًا واحدًا فقط: enablement-charter new charter.json',
  'usage.locale': 'اللغة «{value}» غير متاحة هنا. اكتب \u200e--locale {known}.',
  'usage.now': '«{value}» ليس تاريخًا. اكتبه هكذا: \u200e--now 2026-11-23.',
  'usage.to': 'لا توجد صيغة باسم «{value}». اكتب \u200e--to md أو html أو csv أو json أو docx.',
  'usage.from': 'لا يوجد مثال باسم «{value}». اكتب \u200e--from tavlio أو quillmere أو thalassaia.',
  'usage.out-many': 'الملفات المتعددة تحتاج إلى مجلد بعد \u200e--out، و«{path}» ليس مجلدًا. أنشئه أولًا.',
  'usage.binary': 'لا يُعرض ملف Word على الشاشة. حدّد أين يُكتب: \u200e--out {name}',
  'file.none': '{file}: لا يوجد ملف بهذا الاسم. تحقق من المسار.',
  'file.folder': '{file}: هذا مجلد. حدّد الملفات التي فيه، مثل {file}/*.json.',
  'file.kind':
    '{file}: يُقرأ الميثاق من ملف \u200e.json أو \u200e.md. صدّره أولًا بإحدى هاتين الصيغتين، أو غيّر اسم الملف.',
  'file.unreadable': '{file}: تعذّرت القراءة ({reason}). تحقق من صلاحياتك على الملف.',
  'file.unwritable': '{file}: تعذّرت الكتابة ({reason}). اختر مكانًا آخر.',
  'file.exists': '{file}: هذا الملف موجود وتُرك كما هو. اختر اسمًا آخر.',
  'file.source': '{file}: ستحلّ النسخة محل الميثاق نفسه. اختر اسمًا آخر بعد \u200e--out.',
  'file.extension': '{file}: يجب أن ينتهي الاسم بإحدى هذه اللواحق: \u200e.json, .md, .html, .csv, .docx',
  'file.newer': '{file}: كُتب هذا بإصدار أحدث. حدّث enablement-charter؛ تُرك الملف كما هو.',
  'file.wrote': 'كُتب الملف: {file}',
  'docx.missing': 'تحتاج ملفات Word إلى الحزمة «docx». ثبّتها إلى جانب هذه: npm install docx',
  about: '{file}: {title}، الإصدار {version}، بصمة المحتوى {hash}',
  'about.untitled': 'بلا عنوان',
  'about.no-version': 'غير محدد',
  'severity.error': 'خطأ',
  'severity.warning': 'تحذير',
  'severity.info': 'تلميح',
  'check.approvable': 'يمكن اعتماده.',
  'check.not-approvable': 'لا يمكن اعتماده بعد.',
  'check.errors': {
    zero: 'لا أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '{count} أخطاء',
    many: '{count} خطأً',
    other: '{count} خطأ',
  },
  'check.warnings': {
    zero: 'لا تحذيرات',
    one: 'تحذير واحد',
    two: 'تحذيران',
    few: '{count} تحذيرات',
    many: '{count} تحذيرًا',
    other: '{count} تحذير',
  },
  'check.hints': {
    zero: 'لا تلميحات',
    one: 'تلميح واحد',
    two: 'تلميحان',
    few: '{count} تلميحات',
    many: '{count} تلميحًا',
    other: '{count} تلميح',
  },
  'migrate.current': '{file}: محدَّث (إصدار المخطط {version}).',
  'migrate.from': '{file}: إصدار المخطط يتغير من {from} إلى {to}.',
  'migrate.change': '{file}: التغييرات المنتظرة: {count}.',
  'migrate.edited': 'نص عُدّل يدويًا: {text}',
  'migrate.hint': 'لم يُكتب شيء. أعد تشغيل الأمر مع \u200e--write.',
} satisfies Record<keyof typeof source, Message>;
