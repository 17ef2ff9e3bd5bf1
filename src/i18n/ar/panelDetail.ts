/** Words for what a detail offers beside its drawing. */
export const panelDetail = {
  'chart.failed': 'تعذّر عرض الرسم؛ الوصف والجدول متاحان.',
  'chart.forecast.show': 'توقّع',
  'pace.by-now': 'القيمة المنتظرة حتى الآن',
};
