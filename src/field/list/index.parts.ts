export {
  ListAdd as Add,
  ListMoveDown as MoveDown,
  ListMoveUp as MoveUp,
  ListRemove as Remove,
} from './ListButtons';
export { ListEmpty as Empty } from './ListEmpty';
export { ListError as Error } from './ListError';
export { ListItem as Item } from './ListItem';
export { ListItems as Items } from './ListItems';
export { ListRoot as Root } from './ListRoot';
export { ListUndo as Undo } from './ListUndo';
