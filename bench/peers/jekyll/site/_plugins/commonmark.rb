require "commonmarker"

# CommonMark in C, with the extensions that the articles need.
class Jekyll::Converters::Markdown::Commonmark
  def initialize(config); end

  def convert(text)
    CommonMarker.render_html(text, [:FOOTNOTES, :SMART, :UNSAFE], [:table])
  end
end
