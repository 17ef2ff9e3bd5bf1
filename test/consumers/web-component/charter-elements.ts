import { CharterEditor, CharterProvider, type Locale } from 'enablement-charter';
import { el } from 'enablement-charter/locales/el';
import { en } from 'enablement-charter/locales/en';
import { createWebStorage } from 'enablement-charter/storage';
import theme from 'enablement-charter/theme.css?inline';
import { createElement } from 'react';
import { createRoot, type Root } from 'react-dom/client';

const storage = createWebStorage();
const locales: Readonly<Record<string, Locale>> = { en, el };

// One sheet for every element; made by script, so no policy has to allow inline styles.
const sheet = new CSSStyleSheet();
sheet.replaceSync(theme);

/**
 * `<charter-editor charter-id lang>`: an editor for pages that are not React, in a shadow root of its own.
 */
class CharterEditorElement extends HTMLElement {
  #root: Root | undefined;

  connectedCallback(): void {
    const shadow = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    shadow.adoptedStyleSheets = [sheet];
    const place = document.createElement('div');
    // Dialogs open in here, where the stylesheet reaches them.
    const dialogs = document.createElement('div');
    shadow.replaceChildren(place, dialogs);
    this.#root = createRoot(place);
    this.#root.render(
      createElement(
        CharterProvider,
        {
          storage,
          charterId: this.getAttribute('charter-id') ?? 'charter',
          locale: locales[this.lang] ?? en,
          portalContainer: dialogs,
        },
        createElement(CharterEditor),
      ),
    );
  }

  disconnectedCallback(): void {
    this.#root?.unmount();
  }
}

customElements.define('charter-editor', CharterEditorElement);
