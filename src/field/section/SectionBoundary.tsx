import { Component, type ReactNode } from 'react';
import { useEditor } from '../../editor/EditorContext';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { charterParts, type PartKey } from '../../model';

interface BoundaryProps {
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children?: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}

/** Keeps a fault inside its section: the rest of the editor goes on, and the section's raw text stays readable. */
export function SectionBoundary({ part, children }: { part: PartKey; children?: ReactNode }) {
  return <Boundary fallback={(retry) => <RawSection part={part} retry={retry} />}>{children}</Boundary>;
}

function RawSection({ part, retry }: { part: PartKey; retry: () => void }) {
  const { session } = useEditor('Section.Root');
  const intl = useIntl('Section.Root');
  const slot = useSlot();
  const { charter } = session.getSnapshot();
  const keys = Object.keys(charterParts[part].fields) as (keyof typeof charter)[];
  const raw = Object.fromEntries(
    keys.filter((key) => charter[key] !== undefined).map((key) => [key, charter[key]]),
  );
  return (
    <div {...slot('section-fault')} role="alert">
      <p>{intl.t('section.fault', { part: intl.t(`part.${part}`) })}</p>
      <Button onClick={retry}>{intl.t('section.retry')}</Button>
      <pre>{JSON.stringify(raw, null, 2)}</pre>
    </div>
  );
}
