package se.varsam.service;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.domain.checklist.ChecklistCatalog;
import se.varsam.domain.checklist.ChecklistItem;
import se.varsam.domain.child.ChildId;
import se.varsam.domain.document.DocumentKind;
import se.varsam.domain.document.FormCatalog;
import se.varsam.domain.document.Words;
import se.varsam.domain.extract.Titles;
import se.varsam.domain.missing.AwayStep;
import se.varsam.service.port.Today;
import se.varsam.service.port.Work;

/** The titles that the data files and the register give, as they are today. */
final class FileTitles implements Titles {
    private final Map<String, String> lists;
    private final Map<String, String> items;
    private final Map<String, String> steps;
    private final Words words;
    private final Work work;

    FileTitles(ChecklistCatalog catalog, FormCatalog forms, Words words, Today today, Work work) {
        var current = catalog.current(today.real());
        this.lists = current.stream().collect(Collectors.toMap(list -> list.id(), list -> list.title()));
        this.items = current.stream().flatMap(list -> list.items().stream())
                .collect(Collectors.toMap(ChecklistItem::id, item -> item.text().title(), (one, _) -> one));
        this.steps = forms.routine().steps().stream()
                .collect(Collectors.toMap(AwayStep::id, step -> step.text().title()));
        this.words = words;
        this.work = work;
    }

    @Override
    public Optional<String> list(String id) {
        return Optional.ofNullable(lists.get(id));
    }

    @Override
    public Optional<String> item(String id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public Optional<String> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    @Override
    public Optional<String> document(String name) {
        return Stream.of(DocumentKind.values()).filter(kind -> kind.name().equals(name)).findFirst()
                .map(kind -> words.text("document.screen.kind." + kind));
    }

    @Override
    public Optional<String> card(String id) {
        return work.children().find(new ChildId(Long.parseLong(id))).map(child -> child.fileNumber().toString());
    }
}
