import { type CSSVariablesResolver, createTheme } from '@mantine/core';

const dense = { defaultProps: { size: 'xs' } };

/** Names of the colours that style sheets use, each as a CSS variable; the only place where colours are spelled out. */
const tokens = {
  '--ink': '#1f2328',
  '--ink-soft': '#57606a',
  '--ink-hint': '#6b737c',
  '--line': '#d9dde2',
  '--line-soft': '#e9ecef',
  '--line-field': '#8a929b',
  '--ground': '#ffffff',
  '--ground-soft': '#f5f6f8',
  '--ground-hover': '#eef1f4',
  '--accent': '#2d5a8e',
  '--accent-ground': '#e6eef7',
  '--late': '#b42318',
  '--late-ground': '#fdecea',
  '--soon': '#7a4d00',
  '--soon-ground': '#fdf1d8',
  '--done': '#1e6b34',
  '--done-ground': '#e4f3e8',
  '--mark-task': '#eaf1f9',
  '--mark-lead': '#cfe0f3',
  '--mark-deadline': '#fbe3b0',
  '--mark-ref': '#e3dcf2',
  '--mark-figure': '#d9eadf',
  '--mark-head': '#e5e7ea',
  '--lit': '#ffe27a',
  '--chosen': '#b9d6f5',
  '--shadow': '0 4px 16px rgb(31 35 40 / 16%)',
} as const;

/** Gives the tokens to the page, and mends the library's own colours where they would break the rules of colour. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: tokens,
  light: {
    '--mantine-color-text': tokens['--ink'],
    '--mantine-color-dimmed': tokens['--ink-soft'],
    '--mantine-color-placeholder': tokens['--ink-hint'],
    '--mantine-color-default-border': tokens['--line-field'],
    // The library draws its fields' borders in this grey, paler than a field's border may be.
    '--mantine-color-gray-4': tokens['--line-field'],
    '--mantine-color-error': tokens['--soon'],
  },
  dark: {},
});

/** The look of the app: neutral greys, one quiet blue, 4 px steps. */
export const theme = createTheme({
  fontFamily: '"Segoe UI", "Be Vietnam Pro", sans-serif',
  fontFamilyMonospace: '"Segoe UI", "Be Vietnam Pro", sans-serif',
  headings: { fontFamily: '"Segoe UI", "Be Vietnam Pro", sans-serif', fontWeight: '600' },
  fontSizes: { xs: '13px', sm: '13px', md: '14px', lg: '16px', xl: '20px' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '4px', lg: '4px', xl: '4px' },
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  defaultRadius: 'sm',
  primaryColor: 'accent',
  primaryShade: 7,
  respectReducedMotion: true,
  cursorType: 'pointer',
  colors: {
    accent: [
      '#eef3f9',
      '#dbe6f2',
      '#b7cce4',
      '#91b1d5',
      '#6f99c8',
      '#4f80b6',
      '#3a6ba3',
      '#2d5a8e',
      '#244a77',
      '#1b3a5f',
    ],
  },
  // By name, not by the components' own `extend`: the theme would bring every one of them to the first screen.
  components: {
    Button: { ...dense, classNames: { label: 'button-label' } },
    InputWrapper: { classNames: { label: 'field-label', error: 'field-error' } },
    TextInput: dense,
    Textarea: dense,
    Select: dense,
    TagsInput: {
      defaultProps: { size: 'xs', splitChars: [';'] },
      classNames: { pill: 'name-pill', inputField: 'name-entry' },
    },
    MultiSelect: { ...dense, classNames: { pill: 'name-pill', inputField: 'name-entry' } },
    NumberInput: dense,
    Notification: { defaultProps: { closeButtonProps: { 'aria-label': 'Đóng' } } },
    Pill: { defaultProps: { radius: 'xs' } },
    // The head of a dialog is no second banner of the page.
    Modal: {
      defaultProps: {
        transitionProps: { duration: 120 },
        centered: true,
        attributes: { header: { role: 'presentation' } },
      },
    },
  },
});
