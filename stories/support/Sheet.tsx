import type { ReactNode } from 'react';
import './sheet.css';

/** A page of the workbench: English prose around parts that follow the toolbar. */
export function Sheet({ title, lede, children }: { title: string; lede: string; children: ReactNode }) {
  return (
    <main className="sheet" lang="en" dir="ltr">
      <header className="sheet-head">
        <h1>{title}</h1>
        <p>{lede}</p>
      </header>
      {children}
    </main>
  );
}

/** A chapter of a page, with a sentence under its heading. */
export function Chapter({ title, lede, children }: { title: string; lede?: ReactNode; children: ReactNode }) {
  return (
    <section className="sheet-chapter">
      <h2>{title}</h2>
      {lede && <p className="sheet-note">{lede}</p>}
      {children}
    </section>
  );
}
