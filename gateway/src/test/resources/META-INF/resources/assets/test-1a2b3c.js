export const hash = "1a2b3c";
