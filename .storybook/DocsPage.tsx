import {
  Controls,
  Description,
  Primary,
  Stories,
  Subtitle,
  Title,
  useOf,
} from '@storybook/addon-docs/blocks';
import { type AccessibilityNote, accessibilityNotes } from '../stories/support/accessibilityNotes';

/** The documentation of a component: what Storybook writes by itself, and what keyboards and ears need to know. */
export function DocsPage() {
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Primary />
      <Controls />
      <Notes />
      <Stories />
    </>
  );
}

/** The notes whose story stands on this page. */
function Notes() {
  const found = useOf('meta');
  const id = found.type === 'meta' ? found.csfFile.meta.id : undefined;
  const notes = Object.values<AccessibilityNote>(accessibilityNotes).filter(
    ({ story }) => story.split('--')[0] === id,
  );
  if (notes.length === 0) return null;
  return (
    <>
      <h2>Accessibility</h2>
      {notes.map(({ title, keys, name, announced }) => (
        <div key={title}>
          <h3>{title}</h3>
          <ul>
            {keys.map(([pressed, what]) => (
              <li key={pressed}>
                <kbd>{pressed}</kbd> {what}
              </li>
            ))}
            <li>Name: {name}</li>
            <li>Announced: {announced}</li>
          </ul>
        </div>
      ))}
    </>
  );
}
