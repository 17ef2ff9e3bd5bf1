import { useSlot } from '../kit/appearance';
/** Sentences under a drawing, a line each. Renders a `<ul data-charter-part="chart-words">`; nothing without any. */
export function FinePrint({ children }: { children: readonly string[] }) {
  const slot = useSlot();
  if (children.length === 0) return null;
  return (
    <div {...slot('chart-words')}>
      <ul {...slot('fine-print')}>
        {children.map((sentence, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two thresholds or notes may say the same
          <li key={place}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
