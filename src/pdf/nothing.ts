// Stands in for jsPDF's optional web-page packages (see electron.vite.config.ts), which are never called.
export {}
