/// <reference types="vite/client" />
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Field, type ListItem, ServicesSection, useIntl } from '../src';
import { CharterStage, exampleFor, wordsOf } from './support/CharterStage';
import './support/composing.css';

/** The name of a service: that of the catalogue, of which its id is the key, or a field for its own. */
function ServiceName({ item }: { item: ListItem }) {
  const name = useIntl().find(`vocabulary.service.${item.key}`);
  return name ? <h3>{name}</h3> : <Field.Root path={`${item.path}/custom`} hint={null} />;
}

/** A product's own arrangement: the services as a board of cards, under class names of its own. */
function ServiceBoard() {
  return (
    <ServicesSection.Root className="acme-board">
      <div className="acme-head">
        <ServicesSection.Heading />
        <ServicesSection.Status />
      </div>
      <ServicesSection.List>
        <ServicesSection.Empty />
        <ServicesSection.Items className="acme-cards">
          {(item) => (
            <ServicesSection.Item item={item} key={item.key} className="acme-card">
              <ServiceName item={item} />
              <Field.Root path={`${item.path}/serviceLevel/promise`} hint={null} />
              <Field.Root path={`${item.path}/buyerImpact`} hint={null}>
                <Field.Label />
                <Field.Control />
                <Field.Error />
              </Field.Root>
              <div className="acme-foot">
                <ServicesSection.MoveUp />
                <ServicesSection.MoveDown />
                <ServicesSection.Remove />
              </div>
            </ServicesSection.Item>
          )}
        </ServicesSection.Items>
        <ServicesSection.Undo />
        <ServicesSection.Add fields={{ horizon: 'next' }} />
      </ServicesSection.List>
    </ServicesSection.Root>
  );
}

/** A section put together by a host from its parts. The words, rights, focus and announcements stay the library's. */
const meta = {
  title: 'Composing',
  component: ServiceBoard,
  render: (_, { globals }) => (
    <CharterStage charter={exampleFor(globals)} globals={globals}>
      <ServiceBoard />
    </CharterStage>
  ),
} satisfies Meta<typeof ServiceBoard>;

export default meta;

type Story = StoryObj<typeof meta>;

/** What is added receives focus; what is removed can be brought back. */
export const Composed: Story = {
  play: async ({ canvasElement, globals }) => {
    if (globals.access !== 'edit') return;
    const intl = wordsOf(globals);
    const canvas = within(canvasElement);
    const cards = () => canvas.getAllByRole('listitem');
    const before = cards().length;
    await userEvent.click(canvas.getByRole('button', { name: intl.t('list.services.add') }));
    await expect(cards()).toHaveLength(before + 1);
    await expect(cards().at(-1)).toContainElement(document.activeElement as HTMLElement);
    const removes = canvasElement.querySelectorAll('[data-slot="remove"]');
    await userEvent.click([...removes].at(-1) as HTMLElement);
    await expect(cards()).toHaveLength(before);
    await expect(canvas.getByRole('button', { name: intl.t('list-ui.undo') })).toBeVisible();
  },
};
