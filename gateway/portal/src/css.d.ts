declare module '@fontsource-variable/noto-sans/wght.css';
