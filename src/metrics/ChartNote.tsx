/** How to read a chart, where that is known only with its figures. Renders a `<p data-charter-part="field-description">`; nothing without words. */
export function ChartNote({ children }: { children: string }) {
  return children ? <p data-charter-part="field-description">{children}</p> : null;
}
