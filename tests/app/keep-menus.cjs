// Loaded into the app by the tests before its own code: windows do not give back the menu bar they were given,
// so that the tests could choose from it.
const { app } = require('electron')

app.on('browser-window-created', (_event, window) => {
  const setMenu = window.setMenu.bind(window)
  window.setMenu = menu => {
    window.menuBar = menu
    setMenu(menu)
  }
})
