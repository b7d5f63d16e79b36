import { createTheme, type CSSVariablesResolver } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import { createElement } from 'react';
import { smallIcon } from '#renderer/components/icon.ts';

/** The look of the application, so that stock Mantine components come out as the workshop book draws them. Details lie in styles/mantine.css. */
export const theme = createTheme({
  primaryColor: 'fjord',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    fjord: [
      '#eef6f6',
      '#dcecee',
      '#b8d8db',
      '#8fc1c6',
      '#62a5ac',
      '#3c8a93',
      '#27737d',
      '#185f69',
      '#114d56',
      '#0b3a41',
    ],
    gray: [
      '#f7f9f9',
      '#f1f4f4',
      '#e6ebeb',
      '#d3dadb',
      '#b7c1c3',
      '#929fa2',
      '#748286',
      '#566468',
      '#3a474b',
      '#172124',
    ],
    dark: [
      '#e8eded',
      '#b9c4c6',
      '#9fadb0',
      '#7f8e92',
      '#465458',
      '#303c3f',
      '#222d30',
      '#192123',
      '#141b1d',
      '#11181a',
    ],
  },
  black: '#172124',
  fontFamily: 'var(--vb-font)',
  fontFamilyMonospace: 'var(--vb-font)',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  lineHeights: { xs: '1.4', sm: '1.45', md: '1.45', lg: '1.6', xl: '1.6' },
  headings: {
    fontFamily: 'var(--vb-font)',
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.25' },
      h2: { fontSize: '1.0625rem', lineHeight: '1.3' },
      h3: { fontSize: '0.9375rem', lineHeight: '1.45' },
      h4: { fontSize: '0.875rem', lineHeight: '1.45' },
    },
  },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '24px' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '10px', xl: '10px' },
  defaultRadius: 'md',
  shadows: {
    sm: 'var(--vb-shadow-sheet)',
    md: 'var(--vb-shadow-float)',
    lg: 'var(--vb-shadow-float)',
    xl: 'var(--vb-shadow-float)',
  },
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { variant: 'default' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 32 } },
    Badge: { defaultProps: { variant: 'light', color: 'gray' } },
    Checkbox: { defaultProps: { radius: 'sm' } },
    Tabs: { defaultProps: { keepMounted: false } },
    Table: { defaultProps: { withRowBorders: true } },
    Textarea: { defaultProps: { autosize: true, minRows: 2 } },
    Select: {
      defaultProps: {
        allowDeselect: false,
        rightSection: createElement(IconChevronDown, smallIcon),
        rightSectionPointerEvents: 'none',
        comboboxProps: { transitionProps: { duration: 0 }, offset: 4 },
      },
    },
    NumberInput: { defaultProps: { hideControls: true, decimalSeparator: ',' } },
    SegmentedControl: { defaultProps: { transitionDuration: 0 } },
    Menu: { defaultProps: { position: 'bottom-end', offset: 4, transitionProps: { duration: 0 } } },
    Tooltip: {
      defaultProps: {
        openDelay: 400,
        transitionProps: { duration: 0 },
        events: { hover: true, focus: true, touch: false },
      },
    },
    // lockScroll adds a <style> without nonce, which the CSP refuses; the frame does not scroll behind a dialog anyway.
    Modal: { defaultProps: { radius: 'lg', centered: true, lockScroll: false, transitionProps: { duration: 0 } } },
    Drawer: { defaultProps: { lockScroll: false, position: 'right', transitionProps: { duration: 0 } } },
    ModalRoot: { defaultProps: { lockScroll: false } },
    Spotlight: { defaultProps: { lockScroll: false } },
    Anchor: { defaultProps: { underline: 'always' } },
  },
});

const mapped = {
  '--mantine-color-text': 'var(--vb-text)',
  '--mantine-color-bright': 'var(--vb-text)',
  '--mantine-color-body': 'var(--vb-surface)',
  '--mantine-color-dimmed': 'var(--vb-text-3)',
  '--mantine-color-placeholder': 'var(--vb-text-3)',
  '--mantine-color-anchor': 'var(--vb-action-text)',
  '--mantine-color-error': 'var(--vb-fail-text)',
  '--mantine-color-success': 'var(--vb-ok-text)',
  '--mantine-color-default': 'var(--vb-surface)',
  '--mantine-color-default-hover': 'var(--vb-hover)',
  '--mantine-color-default-color': 'var(--vb-text)',
  '--mantine-color-default-border': 'var(--vb-line-strong)',
  '--mantine-color-disabled': 'var(--vb-surface-3)',
  '--mantine-color-disabled-color': 'var(--vb-text-3)',
  '--mantine-color-disabled-border': 'var(--vb-line)',
  '--mantine-color-fjord-filled': 'var(--vb-action)',
  '--mantine-color-fjord-filled-hover': 'var(--vb-action-hover)',
  '--mantine-color-fjord-light': 'var(--vb-action-soft)',
  '--mantine-color-fjord-light-hover': 'var(--vb-action-soft)',
  '--mantine-color-fjord-light-color': 'var(--vb-action-text)',
  '--mantine-color-fjord-text': 'var(--vb-action-text)',
  '--mantine-color-fjord-outline': 'var(--vb-action-text)',
  '--mantine-color-gray-light': 'var(--vb-mute-bg)',
  '--mantine-color-gray-light-color': 'var(--vb-mute-text)',
  '--mantine-color-red-filled': 'var(--vb-fail-edge)',
  '--mantine-color-red-text': 'var(--vb-fail-text)',
};

/** Maps Mantine's variables to ours; the values for light, dark and more contrast live once, in styles/tokens.css. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({ variables: {}, light: mapped, dark: mapped });
