/** Words that carry no meaning of their own, folded: Greek ones end in σ, never in ς. */
const FUNCTION_WORDS =
  ' a an and are as at be by can do for from has have in into is it its of on or our so that the their them they this ' +
  'through to us we will with all any each every more most much new very ' +
  'ο η το οι τα του τησ των τον την τισ τουσ στο στη στον στην στισ στα στουσ και κι να θα για με σε απο ωσ ωστε που ' +
  'μασ τη μια ενα ενασ καθε ολη ολο ολοι ολεσ ολα ολουσ ολων μεσω προσ πιο αυτο ειναι εχει εχουμε δινουμε κανουμε ';

/** Beginnings of the words of which stock phrases are made: what every enablement team says of itself. */
const STOCK =
  /^(?:enabl|empower|equip|support|help|provid|deliver|driv|grow|growth|increas|improv|boost|accelerat|maximi|optimi|achiev|succe|excel|best|better|great|lead|world|class|perform|productiv|effectiv|efficien|sale|sell|sold|seller|team|rep$|reps$|revenue|business|compan|organi[sz]ation|goal|target|result|value|custom|client|buyer|market|need|tool|resource|train|coach|content|skill|knowledge|process|strateg|innovat|quality|solution|potential|right|impact|mission|vision|make|ensure|invest|ενδυναμ|ενισχυ|υποστηρ|βοηθ|παρεχ|προσφερ|βελτιω|αυξ|αναπτυ|μεγιστοπο|βελτιστοπο|επιτυχ|επιτευ|πετυχ|αποδοσ|αποδοτικ|αποτελεσμ|παραγωγικ|πωλησ|πωλητ|πωλου|πουλα|ομαδ|εσοδ|επιχειρ|εταιρ|οργανισμ|στοχ|αξια|πελατ|αγορ|αναγκ|εργαλει|εκπαιδευ|περιεχομ|δεξιοτητ|γνωσ|διαδικασ|στρατηγικ|καινοτομ|ποιοτητ|λυσεισ|σωστ|καλυτερ|κορυφαι|περισσοτερ|επενδυ)/u;

/** Scripts that write no spaces between words, so that words cannot be counted. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const FEWEST_WORDS = 4;

/** A text for comparison: without case, accents, final sigma and surplus space. */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether a folded word carries no meaning of its own. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.includes(` ${word} `);
}

/** Whether a folded text is too short to say anything or made of stock phrases alone; a figure is always something. */
export function saysNothing(folded: string): boolean {
  if (/\p{N}/u.test(folded) || UNSPACED.test(folded)) return false;
  const words = folded.match(/\p{L}+/gu) ?? [];
  return words.length < FEWEST_WORDS || words.every((word) => isFunctionWord(word) || STOCK.test(word));
}
