<footer>${config.custom_word!"no word"}</footer>
