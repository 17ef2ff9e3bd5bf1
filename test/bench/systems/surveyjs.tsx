import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/survey-core.fontless.min.css';
import { Survey } from 'survey-react-ui';
import { type FormSpec, rowsOf, rules, type Target } from '../spec';

/** SurveyJS with its own style sheet: a dynamic panel for each list, stored and checked at every key. */
let survey: Model;

function definitionOf(spec: FormSpec) {
  const text = (name: string, title: string, isRequired: boolean) => ({
    type: 'text',
    name,
    title,
    isRequired,
    requiredErrorText: rules.required,
    validators: [{ type: 'text', maxLength: rules.maxLength, text: rules.tooLong }],
  });
  return {
    textUpdateMode: 'onTyping',
    checkErrorsMode: 'onValueChanged',
    showNavigationButtons: false,
    elements: [
      ...spec.top.map(({ key, label }) => text(key, label, true)),
      ...spec.lists.map((list) => ({
        type: 'paneldynamic',
        name: list.key,
        title: list.label,
        allowAddPanel: false,
        allowRemovePanel: false,
        panelCount: list.rowIds.length,
        templateElements: list.columns.map(({ key, label }) => text(key, label, false)),
      })),
    ],
  };
}

export function mount(root: HTMLElement, spec: FormSpec) {
  survey = new Model(definitionOf(spec));
  survey.data = spec.document;
  createRoot(root).render(<Survey model={survey} />);
}

export function stored({ list, row, column }: Target) {
  return rowsOf(survey.data, list)[row]![column];
}
