import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eef6f8',
  '#d8e9ed',
  '#b0d3da',
  '#85bcc7',
  '#5ba7b5',
  '#3690a1',
  '#1b7789',
  '#0b5f6f',
  '#084d5a',
  '#063b46',
];

const gray: MantineColorsTuple = [
  '#f5f8f9',
  '#ebf0f2',
  '#dde5e8',
  '#cbd6da',
  '#b0bfc5',
  '#768a92',
  '#5f737b',
  '#4a5d64',
  '#32434a',
  '#1d2b31',
];

const dark: MantineColorsTuple = [
  '#e2eaec',
  '#c3cfd3',
  '#a5b5bb',
  '#7f939a',
  '#34444b',
  '#27353b',
  '#182328',
  '#101719',
  '#0c1214',
  '#080d0f',
];

export const theme = createTheme({
  colors: { teal, gray, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  // Mantine chooses the text on filled controls by the light scheme's shade: the dark scheme needs its own.
  variantColorResolver: (input) => {
    const colors = defaultVariantColorsResolver(input);
    const brand = !input.color || input.color === 'teal';
    return input.variant === 'filled' && brand ? { ...colors, color: 'var(--fl-on-primary)' } : colors;
  },
  white: '#ffffff',
  black: '#15252b',
  fontFamily: "'Noto Sans Variable', 'Noto Sans', system-ui, sans-serif",
  headings: {
    fontFamily: "'Noto Sans Variable', 'Noto Sans', system-ui, sans-serif",
    fontWeight: '650',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.4' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
    },
  },
  fontSizes: { xs: '0.75rem', sm: '0.84375rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'sm' }, styles: { label: { fontWeight: 550 } } },
    TextInput: { defaultProps: { size: 'sm' } },
    Select: { defaultProps: { size: 'sm', comboboxProps: { shadow: 'md' } } },
    // The colours of a state are for its icon and border: as text they are too pale on some surface.
    Alert: { styles: { label: { color: 'var(--mantine-color-text)' } } },
    // A dialog's own <header> must not count as a second banner of the page.
    Modal: {
      defaultProps: {
        centered: true,
        radius: 'md',
        overlayProps: { backgroundOpacity: 0.5 },
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontSize: '1.0625rem', fontWeight: 650 } },
    },
    Drawer: {
      defaultProps: { attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: '1.0625rem', fontWeight: 650 } },
    },
    Tooltip: {
      defaultProps: { events: { hover: true, focus: true, touch: true }, withArrow: true, openDelay: 250 },
    },
    Menu: { defaultProps: { shadow: 'md', withinPortal: true } },
  },
});

/** Mantine's own greys miss AA for helper, error and placeholder text: these reach it on every surface used. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#15252b',
    '--mantine-color-dimmed': '#4a5d64',
    '--mantine-color-error': '#a8201a',
    '--mantine-color-placeholder': '#5c6f77',
    '--mantine-color-anchor': '#0b5f6f',
    '--mantine-color-default-border': '#cbd6da',
    '--fl-on-primary': '#ffffff',
    '--fl-page': '#f3f7f8',
    '--fl-surface': '#ffffff',
    '--fl-raised': '#f7fafb',
    '--fl-line': '#dde5e8',
    '--fl-control': '#768a92',
    '--fl-strong': '#0b2a32',
    '--fl-ok': '#14613a',
    '--fl-ok-bg': '#e3f3ea',
    '--fl-warn': '#7a4700',
    '--fl-warn-bg': '#fdf0d8',
    '--fl-bad': '#a8201a',
    '--fl-bad-bg': '#fce9e7',
    '--fl-info': '#0b5f6f',
    '--fl-info-bg': '#e3f0f3',
    '--fl-idle': '#4a5d64',
    '--fl-idle-bg': '#e8eef0',
    '--fl-selected': '#d8e9ed',
  },
  dark: {
    '--mantine-color-body': '#182328',
    '--mantine-color-text': '#e2eaec',
    '--mantine-color-dimmed': '#a5b5bb',
    '--mantine-color-error': '#ffa39a',
    '--mantine-color-placeholder': '#93a6ad',
    '--mantine-color-anchor': '#85c9d6',
    '--mantine-color-default-border': '#34444b',
    '--fl-on-primary': '#06222a',
    '--fl-page': '#101719',
    '--fl-surface': '#182328',
    '--fl-raised': '#1d2a30',
    '--fl-line': '#2a3940',
    '--fl-control': '#7f939a',
    '--fl-strong': '#f2f7f8',
    '--fl-ok': '#8fdcb1',
    '--fl-ok-bg': '#173527',
    '--fl-warn': '#f3c877',
    '--fl-warn-bg': '#3a2d12',
    '--fl-bad': '#ffa39a',
    '--fl-bad-bg': '#432120',
    '--fl-info': '#8fd0db',
    '--fl-info-bg': '#163640',
    '--fl-idle': '#b7c5ca',
    '--fl-idle-bg': '#27353b',
    '--fl-selected': '#1f3d46',
  },
});
