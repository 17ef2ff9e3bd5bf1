/*
 * What the panel adds once the page is alive: controls, and words that need statistics. Loaded in one piece, because all of it is
 * wanted then, and each piece more would split what is needed at once.
 */
export { Alerts } from './Alerts';
export { BreachLine } from './BreachLine';
export { IndicatorDetails } from './IndicatorDetails';
export { LaneLinks } from './LaneLinks';
export { LinkDetails } from './LinkDetails';
export { LinkNotes } from './LinkNotes';
export { PanelControls } from './PanelControls';
