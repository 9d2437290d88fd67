package se.varsam.launch;

import java.util.List;
import java.util.stream.Stream;

import se.varsam.catalog.Checklists;
import se.varsam.catalog.DataVersion;
import se.varsam.catalog.Forms;
import se.varsam.domain.document.LawReference;
import se.varsam.domain.document.LawReferences;
import se.varsam.ui.help.About.DataFile;

/** The data that comes with the program, as the page Om Varsam tells of it. */
final class DataFiles {
    private DataFiles() {}

    /** Lists, forms, routines, law; every version there is. */
    static List<DataFile> of(Checklists checklists, Forms forms) {
        Stream<DataFile> lists = checklists.all().stream()
                .map(list -> new DataFile.List(list.title(), list.version(), list.validFrom()));
        Stream<DataFile> papers = forms.all().stream()
                .map(form -> new DataFile.Form(form.title(), form.version(), form.validFrom()));
        Stream<DataFile> routines = DataVersion.all()
                .map(data -> new DataFile.Routine(data.id(), data.version(), data.validFrom()));
        return Stream.of(lists, papers, routines, Stream.<DataFile>of(law(forms.laws()))).flatMap(files -> files)
                .toList();
    }

    private static DataFile.Law law(LawReferences laws) {
        return new DataFile.Law(laws.all().size(),
                laws.all().stream().map(LawReference::validFrom).distinct().sorted().toList());
    }
}
