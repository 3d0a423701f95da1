AUTHOR = 'Ines Duarte'
SITENAME = 'Notas do Rio'
DEFAULT_LANG = 'pt'
PATH = 'content'
STATIC_PATHS = ['images', 'files']
ARTICLE_URL = '{date:%Y}/{slug}.html'
