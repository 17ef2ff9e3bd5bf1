import {
  type ComponentPropsWithoutRef,
  type ComponentPropsWithRef,
  cloneElement,
  createElement,
  type ElementType,
  isValidElement,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import { useAppearance } from './appearance';
import { mergeProps } from './mergeProps';
import type { CharterPartName } from './partNames';
import { useMergedRefs } from './useMergedRefs';

/** What a part can be in; each true or textual field leaves as a `data-*` attribute, false ones are absent. */
export type PartState = Readonly<Record<string, boolean | string | number | undefined>>;

type AnyProps = Record<string, unknown>;

/** An element to render instead of a part's own, or a function that returns one; it is called, never mounted. */
export type PartRender<S, T extends ElementType = 'div'> =
  | ReactElement
  | ((props: ComponentPropsWithRef<T>, state: S) => ReactElement);

/** The props of a part: those of its element, with `render` and a class that may depend on its state. */
export type PartProps<T extends ElementType, S = PartState, Own = unknown> = Own &
  Omit<ComponentPropsWithoutRef<T>, 'className' | keyof Own> & {
    /** Class names, or a function of the part's state. */
    className?: string | ((state: S) => string | undefined);
    /** Element to render instead, with everything merged onto it; or a function `(props, state) => element`. */
    render?: PartRender<S, T>;
  };

interface PartOptions<S> {
  ref: Ref<never>;
  /** Stable name of the part in the stylesheet, `data-charter-part`. */
  slot: CharterPartName;
  state: S;
  /** Attributes and handlers of the part itself. */
  props?: AnyProps;
}

/**
 * The five moves of every part in one: takes the user's props, the part's own props and its state, and returns the
 * element with refs, handlers, classes and `data-*` joined. A `null` child list stays empty.
 */
export function usePartElement<S extends PartState>(
  tag: ElementType,
  userProps: object,
  { ref, slot, state, props = {} }: PartOptions<S>,
): ReactElement {
  const { render, className, ...rest } = userProps as AnyProps & {
    render?: PartRender<S>;
    className?: string | ((state: S) => string | undefined);
  };
  const inner = isValidElement<AnyProps>(render) ? refOf(render) : undefined;
  const merged = useMergedRefs(ref as Ref<unknown>, inner);
  const { slot: slotOf, swaps } = useAppearance();
  const classes = typeof className === 'function' ? className(state) : className;
  const joined = mergeProps(mergeProps({ ...slotOf(slot), ...dataAttributes(state) }, props), {
    ...rest,
    className: classes,
  });
  if (typeof render === 'function') return render({ ...joined, ref: merged as Ref<HTMLDivElement> }, state);
  if (isValidElement<AnyProps>(render))
    return cloneElement(render, { ...mergeProps(joined, render.props), ref: merged } as AnyProps);
  const own = swaps[joined.type === 'checkbox' ? joined.type : (tag as string)];
  return createElement(own ?? tag, { ...joined, ref: merged } as AnyProps);
}

/** `readOnly` leaves as `data-read-only`. */
function dataAttributes(state: PartState): AnyProps {
  const attributes: AnyProps = {};
  for (const name of Object.keys(state)) {
    const value = state[name];
    if (value === false || value === undefined || value === '') continue;
    attributes[`data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`] =
      value === true ? '' : value;
  }
  return attributes;
}

/** The ref that an element carries: a prop since React 19, a field of the element before. */
function refOf(element: ReactElement<AnyProps>): Ref<unknown> | undefined {
  for (const holder of [element.props, element]) {
    const own = Object.getOwnPropertyDescriptor(holder, 'ref');
    if (own && !own.get) return own.value;
  }
  return undefined;
}

/** Children of a part, or its default ones. */
export function childrenOr(children: ReactNode, fallback: () => ReactNode): ReactNode {
  return children === undefined ? fallback() : children;
}
