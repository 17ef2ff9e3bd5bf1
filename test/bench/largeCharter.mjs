const WEEKS = 52;

/** A charter of at least so many bytes of JSON: more and more services, indicators with a year of weeks, risks and so on. */
export function largeCharter(bytes) {
  const charter = {
    schemaVersion: 1,
    id: 'large',
    title: 'A charter of a large company',
    organisation: { name: 'Large', people: 90_000, sellers: 12_000 },
    locale: 'en',
    status: 'draft',
    version: '0.1',
    mission: { statement: sentence('mission', 1), whyInvested: sentence('reason', 1) },
    budget: { ownerId: 'sales', amount: 4_000_000, currency: 'EUR' },
    priorities: [],
    services: [],
    audiences: [],
    indicators: [],
    links: [],
    risks: [],
    reporting: [],
  };
  for (let size = 0, n = 1; size < bytes; n += 1) {
    for (const [list, item] of Object.entries(rows(n))) {
      charter[list].push(item);
      size += JSON.stringify(item).length;
    }
  }
  return charter;
}

function rows(n) {
  return {
    priorities: {
      id: `p-${n}`,
      title: `Priority ${n}`,
      axis: 'reduce-risk',
      companyGoal: sentence('goal', n),
    },
    services: {
      id: `s-${n}`,
      custom: `Service ${n}`,
      description: sentence('service', n),
      deliverables: ['30-day plan', 'call library', 'certificate'],
      serviceLevel: {
        promise: sentence('promise', n),
        measure: 'Days to first answer',
        responseDays: 1 + (n % 5),
      },
      intent: ['overcome-challenge', 'amplify-strength'],
      beneficiaries: ['buyer', 'seller', 'employee'],
      horizon: 'now',
      priorityIds: [`p-${n}`],
      indicatorIds: [`i-${n}`],
      buyerImpact: sentence('impact', n),
    },
    audiences: {
      id: `a-${n}`,
      custom: `Role ${n}`,
      relationship: 'both',
      horizon: 'next',
      notes: sentence('role', n),
    },
    indicators: {
      id: `i-${n}`,
      label: `Indicator ${n}`,
      kind: n % 2 ? 'leading' : 'lagging',
      unit: 'percent',
      direction: 'higher-is-better',
      baseline: { value: 20, period: '2026-W01' },
      target: { value: 75, period: '2026-W52' },
      series: Array.from({ length: WEEKS }, (_, week) => ({
        period: `2026-W${String(week + 1).padStart(2, '0')}`,
        value: 20 + ((n * 7 + week * 13) % 550) / 10,
      })),
    },
    links: {
      id: `l-${n}`,
      leadingId: `i-${n}`,
      laggingId: `i-${n + 1}`,
      sign: '+',
      lagMonths: 2,
      rationale: sentence('link', n),
    },
    risks: {
      id: `r-${n}`,
      text: sentence('risk', n),
      likelihood: 'medium',
      impact: 'high',
      mitigation: sentence('answer', n),
    },
    reporting: {
      id: `e-${n}`,
      audience: `Readers ${n}`,
      channel: 'Mail',
      cadence: 'monthly',
      format: 'One page',
    },
  };
}

function sentence(topic, n) {
  return `What the charter says about ${topic} number ${n}, in one sentence that people agreed upon and can check.`;
}
