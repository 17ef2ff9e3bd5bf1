import { useRef, useState } from 'react';
import { useLeaveGuard } from '../editor/useLeaveGuard';
import { useSaveState } from '../editor/useSaveState';
import { FieldRoot } from '../field/FieldRoot';
import { focusPath } from '../field/focusPath';
import { useAppearance, useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { charterQuestions, type PartKey, partKeys, partOfPath } from '../model';
import { Blockers } from './Blockers';
import { ConflictTray } from './ConflictTray';
import { EditorBar } from './EditorBar';
import { ErrorSummary } from './ErrorSummary';
import { LoadState } from './LoadState';
import { PartRail } from './PartRail';
import { sectionsByPart } from './sectionsByPart';

export type CharterEditorProps = PartProps<
  'div',
  { layout: string },
  {
    /** All sections under each other, the five questions as steps, or one section at a time. @default 'sections' */
    layout?: 'sections' | 'steps' | 'single';
    /** Which parts, in which order. @default every part; with steps the five questions */
    parts?: readonly PartKey[];
    /** Part shown first with `single` and `steps`. */
    defaultPart?: PartKey;
    /** Colours. @default what stands around it */
    theme?: 'light' | 'dark' | 'contrast' | 'system';
    /** Room between things. @default what stands around it */
    density?: 'comfortable' | 'compact';
  }
>;

const steps = /* @__PURE__ */ Object.keys(charterQuestions) as PartKey[];

/**
 * The whole editor: the charter's name and save state, the parts with their state, the sections, and what still
 * stands in the way. Renders a `<div class="ec-root" data-charter-part="editor">` with `data-layout`, `data-theme`, `data-density`, `lang`, `dir`.
 */
export const CharterEditor = /* @__PURE__ */ part<HTMLDivElement, CharterEditorProps>(function CharterEditor(
  { layout = 'sections', parts, defaultPart, theme, density, ...props },
  ref,
) {
  const intl = useIntl('CharterEditor');
  const appearance = useAppearance();
  const { slot } = appearance;
  const root = useRef<HTMLDivElement>(null);
  const shown = parts ?? (layout === 'steps' ? steps : partKeys);
  const [current, setCurrent] = useState<PartKey>(defaultPart ?? shown[0] ?? 'mission');
  const { state } = useSaveState();
  useLeaveGuard();
  const one = layout !== 'sections';

  const select = (key: PartKey) => {
    setCurrent(key);
    if (one)
      requestAnimationFrame(() =>
        root.current?.querySelector<HTMLElement>('[data-charter-part="section-heading"]')?.focus(),
      );
    else if (root.current) focusSection(root.current, key);
  };
  const go = (path: string) => {
    const key = partOfPath(path);
    if (one && key && shown.includes(key)) setCurrent(key);
    requestAnimationFrame(() => root.current && focusPath(root.current, path));
  };

  const usable = state.kind !== 'loading' && state.kind !== 'load-failed';
  return usePartElement('div', props, {
    ref: useMergedRefs(root, ref as never) as never,
    slot: 'editor',
    state: { layout },
    props: {
      ...appearance.root,
      lang: intl.code,
      dir: intl.dir,
      'data-theme': theme,
      'data-density': density,
      children: (
        <>
          <EditorBar />
          <LoadState />
          <ConflictTray onGo={go} />
          {usable && (
            <div {...slot('editor-columns')}>
              <PartRail parts={shown} current={one ? current : undefined} onSelect={select} />
              <div {...slot('editor-main')}>
                <ErrorSummary onGo={go} />
                {(!one || current === shown[0]) && (
                  <div {...slot('editor-identity')}>
                    <FieldRoot path="title" />
                    <FieldRoot path="organisation/name" />
                  </div>
                )}
                {(one ? [current] : shown).map((key) => {
                  const Section = sectionsByPart[key];
                  return <Section key={key} />;
                })}
                {layout === 'steps' && <StepButtons parts={shown} current={current} onSelect={select} />}
              </div>
              <Blockers parts={shown} onGo={go} />
            </div>
          )}
        </>
      ),
    },
  });
});

function StepButtons({
  parts,
  current,
  onSelect,
}: {
  parts: readonly PartKey[];
  current: PartKey;
  onSelect: (part: PartKey) => void;
}) {
  const intl = useIntl('CharterEditor');
  const slot = useSlot();
  const index = parts.indexOf(current);
  const back = parts[index - 1];
  const next = parts[index + 1];
  return (
    <div {...slot('step-buttons')}>
      <span>{intl.t('step.position', { position: index + 1, total: parts.length })}</span>
      {back && <Button onClick={() => onSelect(back)}>{intl.t('step.back')}</Button>}
      {next && (
        <Button variant="primary" onClick={() => onSelect(next)}>
          {intl.t('step.next')}
        </Button>
      )}
    </div>
  );
}

function focusSection(root: HTMLElement, key: PartKey): void {
  const section = root.querySelector<HTMLElement>(`[data-charter-section="${key}"]`);
  section?.scrollIntoView({ block: 'start' });
  section
    ?.querySelector<HTMLElement>('[data-charter-part="section-heading"]')
    ?.focus({ preventScroll: true });
}
