/** Titles of the charter's parts, the question each answers, and the short name for the rail. */
export const parts = {
  'part.mission': 'Mission',
  'part.mission.question':
    'Why did the business invest in enablement, and what will it be able to do because of it?',
  'part.priorities': 'Priorities',
  'part.priorities.question':
    'What does the business need now: which challenges to overcome, strengths to amplify, risks to reduce?',
  'part.services': 'Services',
  'part.services.question': 'What can sellers and buyers expect? Fewer, well-kept promises beat a long list.',
  'part.audiences': 'Who we support',
  'part.audiences.question': 'Whom do you support, and on whose work do you draw?',
  'part.scope': 'In and out of scope',
  'part.scope.question': 'What do you do, what do you leave to others, and what waits?',
  'part.budget': 'Budget and funding',
  'part.budget.question': 'Who pays, and who decides about the money?',
  'part.indicators': 'Indicators',
  'part.indicators.question': 'Which early signs do you move, which results should follow, and why?',
  'part.inspection': 'Inspection',
  'part.inspection.question':
    'Which one practice will you check, how often, and what proves that it happens?',
  'part.agreement': 'Agreement',
  'part.agreement.question': 'Who agrees with whom, what does each side give, and who decides?',
  'part.review': 'Review and reporting',
  'part.review.question': 'When do you look again, what did you decide, and who is kept informed?',
  'part.journey': 'Buyer’s journey and sales cycle',
  'part.journey.question':
    'How does the buyer decide, how does the seller work, and where does each service help?',
  'part.maturity': 'Maturity',
  'part.maturity.question': 'Where do you stand today, where are you heading, and what shows it?',
  'part.risks': 'Risks and assumptions',
  'part.risks.question': 'What could go wrong, and what are you taking for granted?',
} as const;
