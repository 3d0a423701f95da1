# The pages of lists, and the neighbours of each article.
module Bench
  class List < Jekyll::Page
    def initialize(site, path, data)
      @site = site
      @base = site.source
      @dir = File.dirname("/" + path)
      @name = File.basename(path)
      process(@name)
      @data = data
      @content = ""
    end
  end

  class Lists < Jekyll::Generator
    def generate(site)
      @site = site
      articles = site.collections["articles"].docs.sort_by { |article| [article.date, article.relative_path] }.reverse
      neighbours(articles)
      paged("index", "page", articles, 20, "layout" => "list", "kind" => "home", "title" => "Newest articles")
      terms("tag", articles)
      terms("author", articles)
      articles.group_by { |article| article.date.year.to_s }.each do |year, members|
        add("#{year}/index.html", "layout" => "list", "kind" => "year", "title" => year, "articles" => members)
      end
      add("feed.xml", "layout" => "feed", "articles" => articles.first(20))
      add("sitemap.xml", "layout" => "sitemap", "articles" => articles, "lists" => site.pages.map(&:url))
    end

    def neighbours(articles)
      link = ->(article) { article && { "url" => article.url, "title" => article.data["title"] } }
      articles.each_with_index do |article, at|
        article.data["newer"] = link.call(at.zero? ? nil : articles[at - 1])
        article.data["older"] = link.call(articles[at + 1])
      end
    end

    def terms(singular, articles)
      plural = singular + "s"
      groups = Hash.new { |hash, name| hash[name] = [] }
      articles.each { |article| article.data[plural].each { |name| groups[name] << article } }
      groups.each do |name, members|
        slug = Jekyll::Utils.slugify(name)
        biography = singular == "author" ? @site.data["authors"][slug]["biography"] : nil
        paged("#{plural}/#{slug}", "#{plural}/#{slug}", members, 50,
              "layout" => "list", "kind" => singular, "title" => name, "biography" => biography)
      end
      all = groups.sort.map { |name, members| { "name" => name, "count" => members.size } }
      add("#{plural}/index.html", "layout" => "terms", "kind" => plural, "title" => plural.capitalize, "terms" => all)
    end

    def paged(first, folder, articles, length, data)
      pages = articles.each_slice(length).to_a
      path = ->(number) { number == 1 ? "#{first}.html" : "#{folder}/#{number}.html" }
      pages.each.with_index(1) do |members, number|
        add(path.call(number), data.merge(
          "articles" => members,
          "newer" => (path.call(number - 1) if number > 1),
          "older" => (path.call(number + 1) if number < pages.size)
        ))
      end
    end

    def add(path, data)
      @site.pages << List.new(@site, path, data)
    end
  end

  module Filters
    SLUGS = {}

    def term_slug(name)
      SLUGS[name] ||= Jekyll::Utils.slugify(name)
    end

    def people(names)
      names.map { |name| { "@type" => "Person", "name" => name } }
    end
  end
end
Liquid::Template.register_filter(Bench::Filters)
