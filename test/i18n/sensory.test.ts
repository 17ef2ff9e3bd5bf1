import { expect, test } from 'vitest';
import { locales } from '../helpers/locales';

/** Words that name a place on the screen, a colour or a shape, in each language. */
const sensory: Readonly<Record<string, readonly string[]>> = {
  en: [
    '(?:on|to|at) (?:the|its|your) (?:left|right)|left-hand|right-hand|above|below|further (?:up|down)|top|bottom',
    'colou?rs?|green|red|blue|orange|yellow|gr[ae]y|black|white',
    'round(?:ed)?(?= (?:button|sign|mark))|circles?|squares?|triangles?|diamonds?|arrows?|dots?|dashed',
  ],
  el: [
    'αριστερ\\p{L}*|δεξι(?:ά|ό|ός)|επάνω|πάνω|κάτω|παραπάνω|παρακάτω',
    'χρώμα\\p{L}*|πράσιν\\p{L}*|κόκκιν\\p{L}*|μπλε|πορτοκαλί|κίτριν\\p{L}*|γκρι|μαύρ\\p{L}*|λευκ\\p{L}*',
    'κύκλο\\p{L}*|τετράγων\\p{L}*|τρίγων\\p{L}*|ρόμβ\\p{L}*|βέλ(?:ος|η)|κουκκίδ\\p{L}*',
  ],
  de: [
    'links|rechts|linke[nrs]?|rechte[nrs]?|oben|unten|oberhalb|unterhalb|darüber|darunter',
    'Farben?|farbig\\p{L}*|grüne?[nrs]?|rot|rote[nrs]?|blau\\p{L}*|gelb\\p{L}*|grau\\p{L}*|schwarz\\p{L}*|weiße[nrs]?',
    'Kreis\\p{L}*|Quadrat\\p{L}*|Dreieck\\p{L}*|Raute\\p{L}*|Pfeile?|gestrichelt\\p{L}*',
  ],
  fr: [
    'gauche|droite|ci-dessus|ci-dessous|dessus|dessous|plus haut|plus bas|en haut|en bas',
    'couleurs?|verte?s?|rouges?|bleue?s?|oranges?|jaunes?|grise?s?|noire?s?|blanche?s?',
    'ronde?s?|cercles?|carrés?|triangles?|losanges?|flèches?|pointillés?',
  ],
  es: [
    'izquierd[ao]|derech[ao](?= de)|arriba|abajo|encima|debajo',
    'color(?:es)?|verdes?|roj[ao]s?|azul(?:es)?|naranjas?|amarill[ao]s?|gris(?:es)?|negr[ao]s?|blanc[ao]s?',
    'redond[ao]s?|círculos?|cuadrados?|triángulos?|rombos?|flechas?',
  ],
  ar: [
    'يسار|يمين|أعلاه|أدناه|أعلى|أسفل|فوق|تحت',
    'لون|ألوان|أخضر|خضراء|أحمر|حمراء|أزرق|برتقالي|أصفر|رمادي|أسود|أبيض',
    'دائرة|مربع|مثلث|معيّن|أسهم',
  ],
};

/** Messages that name one and may, each for its reason. */
const allowed = {
  'a figure above or below another one': [
    /^(reading|panel\.breach|description\.run|summary\.run|vocabulary\.(thresholdOperator|direction|aggregation))\./,
    /^(field\.indicators\.(target|targets|scale)\.|field\.exitCriteria\.text\.example$|field\.maturity\.current\.hint$)/,
    /^(field\.indicators\.source\.note\.example|chart\.flag\.too-many|summary\.max|chart\.behavior\.(upper|lower))$/,
    /^issue\.(duplicate-id|scope-in-over-7|headline-over-10|too-deep|too-many-nodes|schema-version-invalid)$/,
    /^metric\.quota-attainment-rate\.formula$/,
  ],
  'a mark of a drawing with what it means, which the words and the table beside it say without it': [
    /^(chart\.behavior\.(marks|trial)|chart\.variance\.note|chart\.six-twelve\.note|chart\.six-twelve\.note\.one)$/,
    /^(chart\.flag|chart\.forecast\.note)$/,
    /^scatter\.note\./,
  ],
  'what a drawing looks like, for whoever does not see it': [/^description\.chart\./],
  'the order of a list, and keys of the keyboard': [/^(list-ui\.move-(up|down)|comments\.people\.found)$/],
  'a circle of links, a sales cycle, a straight line, a blank template, the best sellers, to count on something':
    [
      /^(panel\.fault\.link-in-circle|panel\.evidence\.season|part\.journey|list\.salesCycle\.heading|vocabulary\.targetShape\.line)$/,
      /^(metric\.(deal-velocity\.formula|sales-cycle-length|manager-coaching-coverage\.why)|guidance\.plan\.template)$/,
      /^(field\.commitments\.toPartyId\.hint|review\.suggestion\.changed-before|panel\.(lane\.leading|evidence\.weak|belief\.\w+(\.\w+)?))$/,
    ],
};

const exceptions = Object.values(allowed).flat();

/** The messages of a language that name a place, a colour or a shape. */
function naming(code: string) {
  const words = new RegExp(`(?<!\\p{L})(?:ال)?(?:${sensory[code]?.join('|')})(?!\\p{L})`, 'iu');
  return Object.entries(locales[code]?.messages ?? {}).filter(([, message]) =>
    words.test(JSON.stringify(message)),
  );
}

test.each(Object.keys(locales))(
  '1.3.3 no words in %s name where, in which colour or shape something is to be found',
  (code) => {
    const found = naming(code);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(([key]) => !exceptions.some((pattern) => pattern.test(key)))).toEqual([]);
  },
);

test('each exception is still needed', () => {
  const keys = Object.keys(locales).flatMap((code) => naming(code).map(([key]) => key));
  expect(exceptions.filter((pattern) => !keys.some((key) => pattern.test(key)))).toEqual([]);
});
