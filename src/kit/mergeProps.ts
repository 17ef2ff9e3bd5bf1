type Props = Record<string, unknown>;
type Handler = (event: unknown, ...rest: unknown[]) => void;

/**
 * Joins the props that a part computes with those of its user: classes are joined, styles merged, and handlers run
 * one after the other, the user's first; `event.preventDefault()` in it keeps the part's own from running.
 */
export function mergeProps(own: Props, user: Props): Props {
  const merged: Props = { ...own };
  for (const [key, value] of Object.entries(user)) {
    const mine = own[key];
    if (value === undefined) continue;
    if (key === 'className') merged.className = [mine, value].filter(Boolean).join(' ');
    else if (key === 'style') merged.style = { ...(mine as object), ...(value as object) };
    else if (/^on[A-Z]/.test(key) && typeof mine === 'function' && typeof value === 'function') {
      merged[key] = chain(value as Handler, mine as Handler);
    } else merged[key] = value;
  }
  return merged;
}

function chain(first: Handler, second: Handler): Handler {
  return (event, ...rest) => {
    first(event, ...rest);
    if (!(event as { defaultPrevented?: boolean } | undefined)?.defaultPrevented) second(event, ...rest);
  };
}
