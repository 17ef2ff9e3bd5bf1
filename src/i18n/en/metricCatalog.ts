import type { MetricId } from '../../model/metricCatalog';
import type { MetricSource } from '../../model/metrics/metricDefinition';
import type { VocabularyId } from '../../model/vocabularies';
import type { Message } from '../messages';

type MetricKey = `metric.${MetricId}` | `metric.${MetricId}.formula` | `metric.${MetricId}.why`;
type Unit = VocabularyId<'unit'>;

/**
 * English words for the metric catalogue: name, formula and, as `.why`, the reason for the assumed link of a
 * leading metric or what a lagging one shows. `unit.*` writes a value out (`{count}`, or `{value}` once
 * formatted), `unit.*.short` is the word beside a figure, `per.*` what a rate is counted over.
 */
export const metricCatalog = {
  'metric.training-attendance-rate': 'Training attendance rate',
  'metric.training-attendance-rate.formula': 'attended ÷ invited × 100',
  'metric.training-attendance-rate.why':
    'Being there only opens the door. Read it beside adherence to the agreed motion.',
  'metric.onboarding-completion-time': 'Onboarding completion time',
  'metric.onboarding-completion-time.formula':
    'median of (last required step − start date) for those who finished in the month',
  'metric.onboarding-completion-time.why': 'People who are ready sooner sell unaided sooner.',
  'metric.content-access-rate': 'Content accessed by sellers',
  'metric.content-access-rate.formula':
    'published items opened by at least one seller ÷ published items × 100',
  'metric.content-access-rate.why': 'What sellers find they can use; what nobody opens can be retired.',
  'metric.customer-facing-hours': 'Hours with customers',
  'metric.customer-facing-hours.formula': 'Σ hours in external meetings ÷ customer-facing people',
  'metric.customer-facing-hours.why': 'Contact moves deals forward and keeps customers.',
  'metric.training-completion-rate': 'Training completion rate',
  'metric.training-completion-rate.formula': 'completed ÷ assigned × 100',
  'metric.training-completion-rate.why': 'Needed for a quick start, but proves nothing alone.',
  'metric.certification-pass-rate': 'Certification pass rate',
  'metric.certification-pass-rate.formula': 'passes at the first attempt ÷ attempts × 100',
  'metric.certification-pass-rate.why': 'Competent sellers set the right expectations.',
  'metric.knowledge-retention-score': 'Knowledge retention score',
  'metric.knowledge-retention-score.formula': 'mean score of a second test 30 to 90 days later',
  'metric.knowledge-retention-score.why': 'Only what is remembered can be applied.',
  'metric.coaching-sessions-per-seller': 'Coaching sessions per seller',
  'metric.coaching-sessions-per-seller.formula': 'logged sessions ÷ sellers',
  'metric.coaching-sessions-per-seller.why': 'Repetition changes habits.',
  'metric.manager-coaching-coverage': 'Manager coaching coverage',
  'metric.manager-coaching-coverage.formula': 'sellers with at least one session ÷ sellers × 100',
  'metric.manager-coaching-coverage.why': 'Good practice spreads beyond the top sellers.',
  'metric.motion-adherence-rate': 'Adherence to the agreed motion',
  'metric.motion-adherence-rate.formula':
    'in-scope deals that show evidence of the motion ÷ in-scope deals × 100',
  'metric.motion-adherence-rate.why':
    'This is the behaviour itself: deals run as agreed are won more often and forecast better.',
  'metric.play-adoption-rate': 'Sales play adoption',
  'metric.play-adoption-rate.formula': 'eligible deals that use the play ÷ eligible deals × 100',
  'metric.play-adoption-rate.why': 'Plays lead to fuller solutions.',
  'metric.content-search-time': 'Content search time',
  'metric.content-search-time.formula': 'mean of survey answers, or logged search time',
  'metric.content-search-time.why': 'Time not spent searching goes back to selling.',
  'metric.content-freshness-rate': 'Content freshness',
  'metric.content-freshness-rate.formula': 'items within their review date ÷ published items × 100',
  'metric.content-freshness-rate.why': 'Current proof defends the price.',
  'metric.buyer-engagement-rate': 'Buyer engagement with content',
  'metric.buyer-engagement-rate.formula': 'shared items opened by buyers ÷ shared items × 100',
  'metric.buyer-engagement-rate.why': 'Buyers who use the material can win over their own colleagues.',
  'metric.buyer-confidence-score': 'Buyer confidence score',
  'metric.buyer-confidence-score.formula': 'mean of answers after meetings and in win–loss interviews',
  'metric.buyer-confidence-score.why': 'Confident buyers decide, and stay.',
  'metric.tool-adoption-rate': 'Tool adoption',
  'metric.tool-adoption-rate.formula': 'weekly active users ÷ licensed users × 100',
  'metric.tool-adoption-rate.why': 'A tool pays only when it is used.',
  'metric.enablement-satisfaction': 'Satisfaction with enablement',
  'metric.enablement-satisfaction.formula': 'mean survey score',
  'metric.enablement-satisfaction.why': 'People who feel supported stay.',
  'metric.pipeline-coverage': 'Pipeline coverage',
  'metric.pipeline-coverage.formula': 'open qualified pipeline ÷ target still to reach',
  'metric.pipeline-coverage.why': 'Without enough open deals the target cannot be won.',
  'metric.qualified-meetings-per-seller': 'Qualified meetings per seller',
  'metric.qualified-meetings-per-seller.formula': 'meetings that pass the entry test ÷ sellers',
  'metric.qualified-meetings-per-seller.why':
    'Meetings become pipeline within weeks and revenue some months later.',
  'metric.time-to-first-deal': 'Time to first deal',
  'metric.time-to-first-deal.formula': 'median of (first won deal − start date)',
  'metric.time-to-first-deal.why': 'A first deal is early proof of readiness.',

  'metric.new-business-revenue': 'New-business revenue',
  'metric.new-business-revenue.formula': 'Σ value won from first-time customers',
  'metric.new-business-revenue.why': 'Shows how much new customers bring in.',
  'metric.win-rate': 'Win rate',
  'metric.win-rate.formula': 'won ÷ (won + lost) × 100',
  'metric.win-rate.why': 'Shows how many of the decided deals are won.',
  'metric.churn-rate': 'Churn rate',
  'metric.churn-rate.formula':
    'customers lost ÷ customers at the start × 100; say whether by month or by year',
  'metric.churn-rate.why': 'Shows how many customers leave.',
  'metric.average-discount': 'Average discount',
  'metric.average-discount.formula': '(Σ list price − Σ price sold) ÷ Σ list price × 100',
  'metric.average-discount.why': 'Shows how well the price is defended.',
  'metric.deal-velocity': 'Deal (sales) velocity',
  'metric.deal-velocity.formula': 'open deals × average deal × win rate ÷ days of the sales cycle',
  'metric.deal-velocity.why': 'Shows how much value the pipeline yields each day.',
  'metric.sales-cycle-length': 'Sales cycle length',
  'metric.sales-cycle-length.formula': 'median of (closed − created) for won deals',
  'metric.sales-cycle-length.why': 'Shows how long a won deal takes: deal velocity in its plain form.',
  'metric.quota-attainment-rate': 'Sellers at quota',
  'metric.quota-attainment-rate.formula': 'sellers at 100% or more ÷ sellers with a quota × 100',
  'metric.quota-attainment-rate.why': 'Shows how widely success is spread over the team.',
  'metric.average-deal-size': 'Average deal size',
  'metric.average-deal-size.formula': 'Σ value won ÷ deals won',
  'metric.average-deal-size.why': 'Shows what a customer buys at a time.',
  'metric.revenue-per-seller': 'Revenue per seller',
  'metric.revenue-per-seller.formula': 'revenue ÷ full-time equivalents who carry a quota',
  'metric.revenue-per-seller.why': 'Shows how productive selling time is.',
  'metric.ramp-time': 'Ramp time',
  'metric.ramp-time.formula': 'median of (start date → first month at the agreed share of quota)',
  'metric.ramp-time.why': 'Shows how long a new hire takes to sell at full strength.',
  'metric.forecast-accuracy': 'Forecast accuracy',
  'metric.forecast-accuracy.formula': 'max(0, 1 − |actual − forecast| ÷ actual) × 100',
  'metric.forecast-accuracy.why': 'Shows how far the business can rely on what sales expects.',
  'metric.net-revenue-retention': 'Net revenue retention',
  'metric.net-revenue-retention.formula':
    '(revenue at the start + expansion − contraction − churn) ÷ revenue at the start × 100',
  'metric.net-revenue-retention.why': 'Shows whether existing customers grow or shrink.',
  'metric.seller-turnover-rate': 'Seller turnover',
  'metric.seller-turnover-rate.formula': 'leavers ÷ average headcount × 100',
  'metric.seller-turnover-rate.why': 'Shows how many sellers leave.',
  'metric.customer-acquisition-cost': 'Customer acquisition cost',
  'metric.customer-acquisition-cost.formula': 'cost of sales and marketing ÷ new customers',
  'metric.customer-acquisition-cost.why': 'Shows what it costs to win one customer.',
  'metric.customer-satisfaction': 'Customer satisfaction',
  'metric.customer-satisfaction.formula': 'mean survey score, or NPS',
  'metric.customer-satisfaction.why': 'Shows how content customers are with what they get.',
  'metric.enablement-roi': 'Return on enablement',
  'metric.enablement-roi.formula':
    '(attributed value − cost) ÷ cost; write down how the value was attributed',
  'metric.enablement-roi.why': 'Shows what enablement returns for what it costs.',

  'metric.source.lms': 'Learning platform (LMS)',
  'metric.source.crm': 'CRM',
  'metric.source.cms': 'Content platform (CMS)',
  'metric.source.calendar': 'Calendar',
  'metric.source.hris': 'HR system (HRIS)',
  'metric.source.survey': 'Survey',
  'metric.source.coaching-tool': 'Coaching tool',
  'metric.source.call-analysis': 'Call analysis',
  'metric.source.tool-logs': 'Tool usage logs',
  'metric.source.deal-room': 'Deal room',
  'metric.source.erp': 'ERP',
  'metric.source.billing': 'Billing',
  'metric.source.cpq': 'Quoting tool (CPQ)',
  'metric.source.compensation': 'Compensation system',
  'metric.source.finance': 'Finance',

  'unit.percent': '{value}%',
  'unit.percent.short': '%',
  'unit.percent-points': { one: '{count} point', other: '{count} points' },
  'unit.days': { one: '{count} day', other: '{count} days' },
  'unit.days.short': { one: 'day', other: 'days' },
  'unit.hours': { one: '{count} hour', other: '{count} hours' },
  'unit.hours.short': { one: 'hour', other: 'hours' },
  'unit.months': { one: '{count} month', other: '{count} months' },
  'unit.currency': '{value}',
  'unit.currency.short': '{currency}',
  'unit.ratio': '{value} to 1',
  'unit.ratio.short': 'to 1',
  'unit.count': '{value}',
  'unit.count.short': '',
  'unit.score': '{value}',
  'unit.score.short': '',
  'unit.score.scale': '{value} of {max}',

  'per.day': 'per day',
  'per.week': 'per week',
  'per.month': 'per month',
  'per.year': 'per year',
  'per.person-week': 'per person per week',
  'per.seller-week': 'per seller per week',
  'per.seller-month': 'per seller per month',
} as const satisfies Record<
  | MetricKey
  | `metric.source.${MetricSource}`
  | `unit.${Unit}`
  | `unit.${Unit}.short`
  | 'unit.percent-points'
  | 'unit.months'
  | 'unit.score.scale'
  | `per.${VocabularyId<'per'>}`,
  Message
>;
