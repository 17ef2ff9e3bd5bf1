import type { parts as source } from '../en/parts';
import type { Message } from '../messages';

/** Titles of the charter's parts, the question each answers, and the short name for the rail. */
export const parts = {
  'part.mission': 'الرسالة',
  'part.mission.question': 'لماذا استثمرت الشركة في التمكين، وما الذي ستقدر عليه بفضله؟',
  'part.priorities': 'الأولويات',
  'part.priorities.question':
    'ما الذي تحتاج إليه الشركة الآن: أي تحديات تتجاوزها، وأي نقاط قوة تعززها، وأي مخاطر تحدّ منها؟',
  'part.services': 'الخدمات',
  'part.services.question':
    'ما الذي يمكن أن يتوقعه مندوبو المبيعات والمشترون؟ وعود قليلة يوفى بها خير من قائمة طويلة.',
  'part.audiences': 'من ندعم',
  'part.audiences.question': 'من تدعمون، وعلى عمل من تعتمدون؟',
  'part.scope': 'ضمن النطاق وخارجه',
  'part.scope.question': 'ما الذي تتولونه، وما الذي تتركونه لغيركم، وما الذي ينتظر؟',
  'part.budget': 'الميزانية والتمويل',
  'part.budget.question': 'من يدفع، ومن يقرر كيف يُنفق المال؟',
  'part.indicators': 'المؤشرات',
  'part.indicators.question': 'أي علامات مبكرة تحركونها، وأي نتائج ينبغي أن تتبعها، ولماذا؟',
  'part.inspection': 'التحقق من التطبيق',
  'part.inspection.question': 'ما الممارسة الواحدة التي ستتحققون منها، وكم مرة، وما الدليل على أنها تُطبَّق؟',
  'part.agreement': 'الاتفاق',
  'part.agreement.question': 'من يتفق مع من، وماذا يقدم كل طرف، ومن يقرر؟',
  'part.review': 'المراجعة والتقارير',
  'part.review.question': 'متى تعيدون النظر، وماذا قررتم، ومن يُحاط علمًا؟',
  'part.journey': 'رحلة المشتري ودورة المبيعات',
  'part.journey.question': 'كيف يقرر المشتري، وكيف يعمل مندوب المبيعات، وأين تفيد كل خدمة؟',
  'part.maturity': 'النضج',
  'part.maturity.question': 'أين أنتم اليوم، وإلى أين تتجهون، وما الذي يثبت ذلك؟',
  'part.risks': 'المخاطر والافتراضات',
  'part.risks.question': 'ما الذي قد يتعثر، وما الذي تعدّونه أمرًا مسلَّمًا به؟',
} satisfies Record<keyof typeof source, Message>;
