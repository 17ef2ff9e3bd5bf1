import type { CSSProperties } from 'react';
import type { CharterPartName } from './partNames';

/** What a host adds to every element of a part. */
export interface PartLook {
  /** Class names, after those of the part. */
  readonly className?: string;
  /** Styles; a strict content policy refuses them in the HTML of a server, so prefer a class. */
  readonly style?: CSSProperties;
}

/** Classes and styles by part. */
export interface CharterAppearance {
  /** For each part its class names, or class names and styles. */
  readonly parts?: { readonly [name in CharterPartName]?: string | PartLook };
}

/** The attributes that name an element and give it the host's look. */
export type SlotProps = PartLook & { readonly 'data-charter-part': string };

/** Gives an element its part: `<p {...slot('row-title')}>`. */
export type Slot = (name: CharterPartName) => SlotProps;

/** Slots that wear what a host says; no hooks and no context, so it serves the viewer too. */
export function createSlot({ parts = {} }: CharterAppearance): Slot {
  return (name) => {
    const look = parts[name];
    return { 'data-charter-part': name, ...(typeof look === 'string' ? { className: look } : look) };
  };
}
