<p>Not found, among ${published_pages?size} pages</p>
