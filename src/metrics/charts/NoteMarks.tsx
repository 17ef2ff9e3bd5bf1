import { Label, TimeRule } from './marks';
import { useScale } from './scale';
import type { NoteMark } from './trendContext';

/** Pixels that a character takes at most, and the least between two marks. */
const CHARACTER = 6.6;
const APART = 8;
const LONGEST = 28;

/**
 * Rules where something happened, each with its number in the list below; with its words where they have room before
 * the next. Marks that stand too near each other share one label.
 */
export function NoteMarks({ notes = [] }: { notes: readonly NoteMark[] | undefined }) {
  const { x, top, left, right } = useScale();
  const groups: { at: number; marks: NoteMark[]; end: number }[] = [];
  for (const note of notes) {
    const at = Math.min(right, Math.max(left, x(note.time)));
    const group = groups.at(-1);
    if (group && at < group.end + APART) {
      group.marks.push(note);
      group.end = group.at + labelOf(group.marks).length * CHARACTER;
    } else groups.push({ at, marks: [note], end: at + note.mark.length * CHARACTER });
  }
  return groups.map(({ at, marks }, i) => {
    const next = groups[i + 1]?.at ?? right;
    const words = `${marks[0]?.mark} ${marks[0]?.text}`;
    const fits =
      marks.length === 1 && words.length <= LONGEST && at + words.length * CHARACTER + APART < next;
    return (
      <g key={marks[0]?.mark}>
        {marks.map(({ mark, time }) => (
          <TimeRule key={mark} at={time} dash="1 2" width={1} />
        ))}
        <Label x={at} y={top - 6} anchor={fits ? 'start' : 'middle'}>
          {fits ? words : labelOf(marks)}
        </Label>
      </g>
    );
  });
}

function labelOf(marks: readonly NoteMark[]): string {
  const [first, last] = [marks[0]?.mark, marks.at(-1)?.mark];
  return marks.length > 2 ? `${first}–${last}` : marks.map(({ mark }) => mark).join(', ');
}
