import { createTheme, ThemeProvider } from '@mui/material/styles';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { type KitGlobals, KitStage, playKit } from './KitStage';
import { muiComponents } from './muiComponents';

/** The editor in MUI: its buttons, boxes, choices, checkboxes and dialog, in the layout of `theme.css`. */
const meta = {
  title: 'Your own components/MUI',
  component: KitStage,
  args: { globals: {} },
} satisfies Meta<typeof KitStage>;

export default meta;

const themeOf = (mode: 'light' | 'dark') =>
  createTheme({
    palette: { mode },
    shape: { borderRadius: 6 },
    typography: { fontFamily: 'inherit', button: { textTransform: 'none' } },
    components: { MuiButtonBase: { defaultProps: { disableRipple: true } } },
  });

const themes = { light: themeOf('light'), dark: themeOf('dark') };

/** Mission and services; a service opens in MUI's dialog. */
export const Sections: StoryObj<typeof meta> = {
  render: (_, { globals }: { globals: KitGlobals }) => (
    <ThemeProvider theme={themes[globals.theme === 'dark' ? 'dark' : 'light']}>
      <KitStage globals={globals} components={muiComponents} />
    </ThemeProvider>
  ),
  play: playKit({
    button: 'MuiIconButton-root',
    textarea: 'MuiOutlinedInput-input',
    dialog: 'MuiDialog-paper',
  }),
};
