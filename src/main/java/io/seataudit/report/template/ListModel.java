package io.seataudit.report.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list as a template sees it, without a copy: rows of a large report are wrapped when they are read. */
final class ListModel implements TemplateSequenceModel {
    private final List<?> list;
    private final FigureWrapper wrapper;

    ListModel(List<?> list, FigureWrapper wrapper) {
        this.list = list;
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
        return index >= 0 && index < list.size() ? wrapper.wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
        return list.size();
    }
}
