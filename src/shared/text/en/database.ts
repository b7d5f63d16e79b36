export const database = {
  damaged: 'The database file is damaged and has not been changed. Restore the newest backup from the folder backups.',
  notOurs: 'The file is not a workshop book. It has not been changed.',
  newer:
    'The book was made with a newer version of the application (step {{found}}, this one knows {{known}}). Install the newest version. The file is not changed.',
  edited: 'An earlier upgrade of the book does not fit this application. The file is not changed.',
  migrationFailed: 'The book could not be upgraded and is as it was. Install the previous version.',
  inUse: 'The book is open elsewhere since {{since}}. Close it there first.',
  keysDamaged: 'The key file is damaged. Use a backup. The database is not changed.',
  weakKeys: 'The key file has been changed to be weaker than allowed. The book is not opened.',
} as const;
