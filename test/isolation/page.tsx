import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CharterEditor, CharterProvider, useCharter } from '../../src';
import { ar } from '../../src/i18n/ar';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { MetricsPanelRoot } from '../../src/metrics';
import type { CharterDraft } from '../../src/model';
import { type CharterSession, createCharterSession } from '../../src/session';
import { createMemoryStorage, type JsonObject } from '../../src/storage';
import { createFaultyStorage, type FaultSwitches } from '../../src/testing';
import { CharterViewer } from '../../src/viewer';
import { Governance } from './Governance';

const locales = { en, el, ar };

/** Where a host may put what it embeds. */
export type Place = 'page' | 'shadow' | 'frame' | 'dialog' | 'container';

export interface ShowOptions {
  /** What ids of viewers start with, and the key in {@link IsolationPage.session}. */
  readonly name?: string;
  readonly charter: CharterDraft;
  readonly what: readonly ('editor' | 'panel' | 'viewer' | 'governance')[];
  readonly place?: Place;
  readonly locale?: keyof typeof locales;
  readonly theme?: 'light' | 'dark' | 'system';
  /** Milliseconds before a save. */
  readonly wait?: number;
}

/** What a test does to the page from outside. */
export interface IsolationPage {
  /** Embeds a charter beside what is there already, and waits until it is painted. */
  show(options: ShowOptions): Promise<void>;
  /** The session of what was shown under a name. */
  session(name?: string): CharterSession;
  /** Takes its storage away, or gives it back. */
  faults(name?: string): FaultSwitches;
}

declare global {
  interface Window {
    isolation: IsolationPage;
  }
}

const sessions = new Map<string, CharterSession>();
const switches = new Map<string, FaultSwitches>();

/** Makes the place, and what dialogs open in if that is elsewhere. */
async function placeFor(place: Place): Promise<{ mount: HTMLElement; portal?: HTMLElement }> {
  const put = <E extends HTMLElement>(parent: ParentNode, element: E): E => {
    parent.append(element);
    return element;
  };
  const box = put(document.body, document.createElement(place === 'dialog' ? 'dialog' : 'div'));
  box.dataset.place = place;
  // A width of its own: what is embedded takes that of its place, and some resets take the margin of the page away.
  box.style.inlineSize = '1200px';
  if (place === 'dialog') {
    (box as HTMLDialogElement).showModal();
    return { mount: put(box, document.createElement('div')) };
  }
  if (place === 'container') {
    const portal = put(document.body, document.createElement('div'));
    portal.dataset.place = 'layer';
    return { mount: box, portal };
  }
  if (place === 'shadow') {
    const shadow = box.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(await (await fetch('theme.css')).text());
    shadow.adoptedStyleSheets = [sheet];
    return { mount: put(shadow, document.createElement('div')) };
  }
  if (place === 'frame') {
    const frame = put(box, document.createElement('iframe'));
    Object.assign(frame, { title: 'Charter', width: '1200', height: '800' });
    const inner = frame.contentDocument as Document;
    const link = put(inner.head, inner.createElement('link'));
    await new Promise((loaded) => {
      link.onload = loaded;
      link.rel = 'stylesheet';
      link.href = new URL('theme.css', location.href).href;
    });
    return { mount: put(inner.body, inner.createElement('div')) };
  }
  return { mount: box };
}

function Views({ what, theme, name, session, locale }: ShowOptions & { session: CharterSession }) {
  const charter = useCharter((whole) => whole);
  return what.map((one) => {
    if (one === 'editor') return <CharterEditor key={one} theme={theme} />;
    if (one === 'governance')
      return (
        <div
          key={one}
          className="ec-root"
          data-theme={theme}
          lang={locales[locale ?? 'en'].code}
          dir={locales[locale ?? 'en'].dir}
        >
          <Governance charter={charter} />
        </div>
      );
    if (one === 'viewer')
      return (
        <CharterViewer
          key={one}
          charter={charter}
          locale={locales[locale ?? 'en']}
          now="2026-09-30"
          idPrefix={name}
          theme={theme}
        />
      );
    return (
      <MetricsPanelRoot
        key={one}
        charter={charter}
        now="2026-09-30"
        theme={theme}
        onFiguresChange={(id, series) => session.edit(`indicators/${id}/series`, series)}
      />
    );
  });
}

window.isolation = {
  async show(options) {
    const { charter, place = 'page', name = 'charter', locale = 'en', wait = 30 } = options;
    const documents = { [charter.id]: charter as unknown as JsonObject };
    const storage = createFaultyStorage(createMemoryStorage({ documents }));
    switches.set(name, storage.faults);
    const session = createCharterSession({ charterId: charter.id, storage, autosave: { wait } });
    sessions.set(name, session);
    while (session.getSnapshot().save.kind === 'loading') await Promise.resolve();
    const { mount, portal } = await placeFor(place);
    const root = createRoot(mount);
    flushSync(() =>
      root.render(
        <StrictMode>
          <CharterProvider
            session={session}
            locale={locales[locale]}
            now="2026-09-30"
            portalContainer={portal}
          >
            <Views {...options} name={name} session={session} />
          </CharterProvider>
        </StrictMode>,
      ),
    );
    await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  },
  session: (name = 'charter') => sessions.get(name) as CharterSession,
  faults: (name = 'charter') => switches.get(name) as FaultSwitches,
};
