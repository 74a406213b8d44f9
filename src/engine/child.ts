// Scaffold: replaced within the hour.
process.on('disconnect', () => process.exit(0));
