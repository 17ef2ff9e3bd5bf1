export * as Field from './index.parts';
export * as List from './list/index.parts';
